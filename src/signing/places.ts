import { ok, type Result } from '../domain/result.ts';
import type { SigningFault } from './fault.ts';
import { fieldName, fieldsOf, openPdf, spotsOf } from './tree.ts';

/** The places of the paper where nobody has signed yet: `ky:truong-ban`, `ky:thu-ky` … */
export async function placesOf(pdf: Uint8Array): Promise<Result<readonly string[], SigningFault>> {
  const document = await openPdf(pdf);
  if (!document.ok) return document;
  const signed = fieldsOf(document.value).map(fieldName);
  return ok([...spotsOf(document.value).keys()].filter((place) => !signed.includes(place)));
}
