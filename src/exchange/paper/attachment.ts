import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString, decodePDFRawStream } from '@cantoo/pdf-lib';

/**
 * What a paper carries besides its pages: a file of this name, and the journal head in its description. `swapped`: the
 * paper as it was printed carries another file than what was written behind it; signatures are written behind and bring none.
 */
export type Carried = { readonly attached?: Uint8Array; readonly head?: string; readonly swapped?: true };

/** Nothing where it is no PDF. What comes from outside is read by `carriedBy`, which has its limits. */
export async function carriedIn(pdf: Uint8Array, name: string): Promise<Carried> {
  try {
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    const [attached, head] = [attachmentIn(document, name), headIn(document)];
    const swapped = attached !== undefined && (await isSwapped(pdf, name, attached));
    return { ...(attached === undefined ? {} : { attached }), ...(head === undefined ? {} : { head }), ...(swapped ? { swapped } : {}) };
  } catch {
    return {};
  }
}

const ending = Buffer.from('%%EOF');

/** Whether what stands before the first end of the file carries another file, or is no paper at all. */
async function isSwapped(pdf: Uint8Array, name: string, attached: Uint8Array): Promise<boolean> {
  const end = Buffer.from(pdf).indexOf(ending) + ending.length;
  if (end >= pdf.length - 2) return false;
  try {
    const printed = attachmentIn(await PDFDocument.load(pdf.subarray(0, end), { updateMetadata: false }), name);
    return printed === undefined || Buffer.compare(printed, attached) !== 0;
  } catch {
    return true;
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
