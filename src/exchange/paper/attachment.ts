import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString, decodePDFRawStream } from '@cantoo/pdf-lib';

/** What a paper carries besides its pages: a file of this name, and the journal head in its description. */
export type Carried = { readonly attached?: Uint8Array; readonly head?: string };

/** Nothing where it is no PDF. What comes from outside is read by `carriedBy`, which has its limits. */
export async function carriedIn(pdf: Uint8Array, name: string): Promise<Carried> {
  try {
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    const [attached, head] = [attachmentIn(document, name), headIn(document)];
    return { ...(attached === undefined ? {} : { attached }), ...(head === undefined ? {} : { head }) };
  } catch {
    return {};
  }
}

function attachmentIn(document: PDFDocument, name: string): Uint8Array | undefined {
  try {
    const names = document.catalog.lookupMaybe(PDFName.of('Names'), PDFDict)?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict)?.lookupMaybe(PDFName.of('Names'), PDFArray);
    for (let at = 1; names !== undefined && at < names.size(); at += 2) {
      const found = contentOf(names.lookup(at), name);
      if (found !== undefined) return found;
    }
    return undefined;
  } catch {
    return undefined;
  }
}

function headIn(document: PDFDocument): string | undefined {
  try {
    return /[0-9a-f]{64}/.exec(document.getKeywords() ?? '')?.[0];
  } catch {
    return undefined;
  }
}

function contentOf(file: unknown, name: string): Uint8Array | undefined {
  if (!(file instanceof PDFDict)) return undefined;
  const label = file.lookup(PDFName.of('UF')) ?? file.lookup(PDFName.of('F'));
  const known = label instanceof PDFString || label instanceof PDFHexString ? label.decodeText() : undefined;
  const stream = file.lookupMaybe(PDFName.of('EF'), PDFDict)?.lookup(PDFName.of('F'));
  return known === name && stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : undefined;
}
