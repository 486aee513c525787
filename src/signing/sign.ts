import { ok, type Result } from '../domain/result.ts';
import { factsOf, mayUse } from './certificate.ts';
import { cmsOf } from './cms.ts';
import { refused, type SigningFault } from './fault.ts';
import { prepared, type Prepared } from './field.ts';
import { markPdf, type Mark } from './mark.ts';
import type { Signer } from './signer.ts';

/** `at`: ISO time of the signature, which the mark shows. */
export type How = { readonly place: string; readonly mark: Mark; readonly at: string };

/** The paper with one signature more, its earlier bytes in front as they were; on a fault nothing is handed back. */
export async function signPaper(pdf: Uint8Array, { place, mark, at }: How, signer: Signer): Promise<Result<Uint8Array, SigningFault>> {
  const time = new Date(at);
  const usable = mayUse(signer.certificate, time);
  if (!usable.ok) return usable;
  const paper = await prepared(pdf, { place, at: time, name: factsOf(signer.certificate).name, mark: await markPdf(mark, time) });
  if (!paper.ok) return paper;
  const message = await cmsOf(covered(paper.value), signer);
  return message.ok ? filled(paper.value, message.value) : message;
}

const covered = ({ bytes, range: [a, b, c, d] }: Prepared): Uint8Array => Buffer.concat([bytes.subarray(a, a + b), bytes.subarray(c, c + d)]);

function filled({ bytes, range: [, start, end] }: Prepared, message: Uint8Array): Result<Uint8Array, SigningFault> {
  const [hex, room] = [Buffer.from(message).toString('hex'), end - start - 2];
  if (hex.length > room) return refused('SIGNATURE_TOO_LARGE');
  const out = Buffer.from(bytes);
  out.write(hex.padEnd(room, '0'), start + 1, 'latin1');
  return ok(new Uint8Array(out));
}
