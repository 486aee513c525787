import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { ok, type Result } from '../domain/result.ts';
import { readFacts, type CertificateFacts } from './certificate.ts';
import type { SigningFault } from './fault.ts';
import { judged } from './judge.ts';
import { fieldName, fieldsOf, openPdf } from './tree.ts';

export type SignatureReport = {
  /** The field's name; in papers of ours, the place. */
  readonly place: string;
  /** What the signature covers is unchanged, and was signed with the certificate's key. */
  readonly sound: boolean;
  /** The whole file, or its first `bytes`. */
  readonly covers: { readonly kind: 'whole' | 'part'; readonly bytes: number };
  /** ISO time as the signing machine had it. */
  readonly at?: string;
  readonly signer?: CertificateFacts & { readonly heldThen: boolean };
};

/** Every signature in the order they were made. Says nothing of who vouches for the certificates. */
export async function signaturesOf(pdf: Uint8Array): Promise<Result<readonly SignatureReport[], SigningFault>> {
  const document = await openPdf(pdf);
  if (!document.ok) return document;
  const found = await Promise.all(signatureParts(document.value).map((one) => report(pdf, one)));
  return ok(found.toSorted((a, b) => a.covers.bytes - b.covers.bytes));
}

type Part = { readonly place: string; readonly range: PDFArray; readonly contents: PDFHexString; readonly made: unknown };

/** Looked for among all objects: a signature that a changed form no longer leads to is still told. */
function signatureParts(document: PDFDocument): readonly Part[] {
  const fields = fieldsOf(document);
  return document.context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    if (!(object instanceof PDFDict)) return [];
    const [range, contents] = [object.lookup(PDFName.of('ByteRange')), object.lookup(PDFName.of('Contents'))];
    if (!(range instanceof PDFArray && contents instanceof PDFHexString)) return [];
    const field = fields.find((one) => one.get(PDFName.of('V')) === ref);
    return [{ place: (field && fieldName(field)) ?? '', range, contents, made: object.lookup(PDFName.of('M')) }];
  });
}

async function report(pdf: Uint8Array, { place, range, contents, made }: Part): Promise<SignatureReport> {
  const [a, b, c, d] = [number(range, 0), number(range, 1), number(range, 2), number(range, 3)];
  // Between the two pieces stands the message and nothing else: bytes could hide beside it.
  const fits = range.size() === 4 && a === 0 && c - b === contents.asString().length + 2 && c + d <= pdf.length;
  const verdict = fits ? await judged(contents.asBytes(), Buffer.concat([pdf.subarray(a, a + b), pdf.subarray(c, c + d)])) : { sound: false };
  const at = timeOf(made);
  const facts = verdict.certificate === undefined ? undefined : readFacts(verdict.certificate);
  return {
    place,
    // A certificate that cannot be read vouches for nobody.
    sound: verdict.sound && facts !== undefined,
    covers: { kind: c + d === pdf.length ? 'whole' : 'part', bytes: c + d },
    ...(at === undefined ? {} : { at }),
    ...(facts === undefined ? {} : { signer: { ...facts, heldThen: at !== undefined && facts.from <= at && at <= facts.to } }),
  };
}

function number(range: PDFArray, at: number): number {
  const value = range.size() > at ? range.lookup(at) : undefined;
  return value instanceof PDFNumber ? value.asNumber() : Number.NaN;
}

function timeOf(made: unknown): string | undefined {
  try {
    return made instanceof PDFString ? made.decodeDate().toISOString() : undefined;
  } catch {
    return undefined;
  }
}
