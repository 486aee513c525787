import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';
import { ok, type Result } from '../domain/result.ts';
import { refused, type SigningFault } from './fault.ts';

/** Where a signature may stand: a page, and the middle of the mark's upper edge. */
export type Spot = { readonly page: PDFPage; readonly middle: number; readonly top: number };

const prefix = 'ky:';

/** `update`: what is saved is written behind the bytes as they are. */
export async function openPdf(pdf: Uint8Array, update = false): Promise<Result<PDFDocument, SigningFault>> {
  if (Buffer.from(pdf.subarray(0, 5)).toString('latin1') !== '%PDF-') return refused('NOT_PDF');
  try {
    const document = await PDFDocument.load(pdf, { updateMetadata: false, forIncrementalUpdate: update });
    return document.getPageCount() > 0 ? ok(document) : refused('NOT_PDF');
  } catch {
    return refused('NOT_PDF');
  }
}

export const textIn = (value: PDFObject | undefined): string | undefined => (value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined);

/** The named destinations of the paper at which somebody signs. */
export function spotsOf(document: PDFDocument): ReadonlyMap<string, Spot> {
  const found = new Map<string, Spot>();
  const pages = new Map(document.getPages().map((page) => [page.ref, page] as const));
  for (const [name, target] of destinations(document)) {
    const [page, left, top] = [target.get(0), target.lookup(2), target.lookup(3)];
    const at = [...pages].find(([ref]) => ref === page)?.[1];
    if (name.startsWith(prefix) && at !== undefined && left instanceof PDFNumber && top instanceof PDFNumber) found.set(name, { page: at, middle: left.asNumber(), top: top.asNumber() });
  }
  return found;
}

function destinations(document: PDFDocument): readonly (readonly [string, PDFArray])[] {
  const walk = (node: PDFDict | undefined, depth: number): readonly (readonly [string, PDFArray])[] => {
    if (node === undefined || depth > deepest) return [];
    const names = node.lookupMaybe(PDFName.of('Names'), PDFArray);
    const here = Array.from({ length: Math.floor((names?.size() ?? 0) / 2) }, (_, at) => [textIn(names?.lookup(2 * at)), names?.lookup(2 * at + 1)] as const);
    const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
    const below = Array.from({ length: kids?.size() ?? 0 }, (_, at) => walk(kids?.lookup(at, PDFDict), depth + 1));
    return [...here.flatMap(([name, target]) => (name !== undefined && target instanceof PDFArray ? [[name, target] as const] : [])), ...below.flat()];
  };
  return walk(document.catalog.lookupMaybe(PDFName.of('Names'), PDFDict)?.lookupMaybe(PDFName.of('Dests'), PDFDict), 0);
}

/** Of a tree that names itself as its branch, no more is followed. */
const deepest = 16;

/** Each field of the paper's form. */
export function fieldsOf(document: PDFDocument): readonly PDFDict[] {
  const fields = document.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)?.lookupMaybe(PDFName.of('Fields'), PDFArray);
  return Array.from({ length: fields?.size() ?? 0 }, (_, at) => fields?.lookup(at)).filter((one) => one instanceof PDFDict);
}

export const fieldName = (field: PDFDict): string | undefined => textIn(field.lookup(PDFName.of('T')));
