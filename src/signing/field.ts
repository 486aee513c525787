import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { ok, type Result } from '../domain/result.ts';
import { refused, type SigningFault } from './fault.ts';
import { markSize } from './mark.ts';
import { fieldName, fieldsOf, openPdf, spotsOf, type Spot } from './tree.ts';

/** Bytes for the message: a chain of three certificates with keys of 4096 bits takes about 8 kB. */
const room = 16_384;
const emptyRoom = '0'.repeat(room * 2);
const wideNumber = PDFName.of('**********');

export type Wanted = { readonly place: string; readonly name: string; readonly at: Date; readonly mark: Uint8Array };
/** A paper with an empty signature; `range`: offset and length, twice, of the bytes it covers. */
export type Prepared = { readonly bytes: Uint8Array; readonly range: readonly [number, number, number, number] };

/** Adds, behind the bytes as they are, a signature field named after the place where its mark stands. */
export async function prepared(pdf: Uint8Array, wanted: Wanted): Promise<Result<Prepared, SigningFault>> {
  const opened = await openPdf(pdf, true);
  if (!opened.ok) return opened;
  const document = opened.value;
  const spot = spotsOf(document).get(wanted.place);
  if (spot === undefined) return refused('SIGN_PLACE_UNKNOWN');
  if (fieldsOf(document).some((field) => fieldName(field) === wanted.place)) return refused('SIGN_PLACE_TAKEN');
  const [picture] = await document.embedPdf(wanted.mark, [0]);
  if (picture === undefined) return refused('NOT_PDF');
  attach(document, spot, widget(document, wanted, spot, picture.ref));
  return ok(ranged(await document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false }), pdf.length));
}

function widget({ context }: PDFDocument, { place, name, at }: Wanted, { page, middle, top }: Spot, picture: PDFRef): PDFRef {
  const signature = context.register(context.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [PDFNumber.of(0), wideNumber, wideNumber, wideNumber],
    Contents: PDFHexString.of(emptyRoom),
    Name: PDFHexString.fromText(name),
    M: PDFString.fromDate(at),
  }));
  const [left, printedAndLocked] = [middle - markSize.width / 2, 4 + 128];
  return context.register(context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: PDFHexString.fromText(place),
    V: signature,
    P: page.ref,
    F: printedAndLocked,
    Rect: [left, top - markSize.height, left + markSize.width, top],
    AP: { N: picture },
  }));
}

function attach(document: PDFDocument, { page }: Spot, added: PDFRef): void {
  formFields(document).push(added);
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  page.node.set(PDFName.of('Annots'), document.context.obj([...(annotations?.asArray() ?? []), added]));
}

/** The form is an object of its own, so that the next signature writes it anew and nothing else of the catalog. */
function formFields({ catalog, context }: PDFDocument): PDFArray {
  const [form, fields] = [PDFName.of('AcroForm'), PDFName.of('Fields')];
  const existing = catalog.lookupMaybe(form, PDFDict);
  const here = existing ?? context.obj({ SigFlags: 3 });
  if (existing === undefined) catalog.set(form, context.register(here));
  const all = context.obj(here.lookupMaybe(fields, PDFArray)?.asArray() ?? []) as PDFArray;
  here.set(fields, all);
  context.registerObjectChange(here);
  return all;
}

/** Writes the four numbers into the space left for them; the length of the file does not change. */
function ranged(saved: Uint8Array, from: number): Prepared {
  const text = Buffer.from(saved);
  const start = text.indexOf(`<${emptyRoom}>`, from, 'latin1');
  const end = start + emptyRoom.length + 2;
  const range = [0, start, end, text.length - end] as const;
  const open = text.indexOf('[', text.indexOf('/ByteRange', from, 'latin1'), 'latin1');
  const close = text.indexOf(']', open, 'latin1');
  text.write(`[${range.join(' ')}`.padEnd(close - open), open, 'latin1');
  return { bytes: new Uint8Array(text), range };
}
