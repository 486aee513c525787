import { ok, type Result } from '../../domain/result.ts';
import { factsOf, mayUse, readCertificate, type CertificateFacts } from '../certificate.ts';
import { refused, type SigningFault } from '../fault.ts';
import type { Signer } from '../signer.ts';
import { ask, type Helper } from './ask.ts';
import type { Token, Which } from './slots.ts';
import type { TokenFound } from './work.ts';

export type { PinState, Token, Which } from './slots.ts';

export type TokenCertificates = Token & { readonly certificates: readonly (CertificateFacts & { readonly der: Uint8Array })[] };

/** Without `slot` and `label`, the first token; without `certificate`, the first on it that is for signing. */
export type TokenAsked = Which & { readonly library: string; readonly pin: string; readonly certificate?: Uint8Array };

/** `limit`: milliseconds. `start`: how a process is started, where it is not by Node's own means. */
export type Means = { readonly limit?: number; readonly start?: () => Helper };

const listLimit = 20_000;
/** A key of 4096 bits takes a small chip some seconds. */
const signLimit = 60_000;

/** The tokens of a library with the certificates they show; no PIN is needed. */
export async function tokenCertificates(library: string, means: Means = {}): Promise<Result<readonly TokenCertificates[], SigningFault>> {
  const found = await listed(library, means);
  return found.ok ? ok(found.value.map((token) => ({ ...token, certificates: token.certificates.filter((der) => readCertificate(der) !== undefined).map((der) => ({ ...factsOf(der), der })) }))) : found;
}

/** The token is asked for the PIN only when a paper is signed, after its certificate has been found fit. */
export async function tokenSigner(wanted: TokenAsked, means: Means = {}): Promise<Result<Signer, SigningFault>> {
  const { library, slot, label, pin } = wanted;
  if (pin === '') return refused('TOKEN_PIN_EMPTY');
  const found = await listed(library, means);
  if (!found.ok) return found;
  const token = found.value.find((one) => (slot === undefined || one.slot === slot) && (label === undefined || one.label === label));
  if (token === undefined) return refused('TOKEN_NONE');
  if (token.pin === 'locked') return refused('TOKEN_LOCKED');
  const certificate = wanted.certificate ?? token.certificates.find(forSigning) ?? token.certificates.find((der) => readCertificate(der)?.ca === false);
  if (certificate === undefined) return refused('TOKEN_NO_CERTIFICATE');
  return ok({
    certificate,
    chain: token.certificates.filter((der) => readCertificate(der)?.ca === true && !Buffer.from(der).equals(certificate)),
    sign: (bytes) => signature(library, { kind: 'sign', which: { slot: token.slot, label: token.label }, certificate, pin, bytes }, means),
  });
}

/** Whether it holds is for the time of signing to say. */
function forSigning(der: Uint8Array): boolean {
  const read = readCertificate(der);
  return read !== undefined && !read.ca && mayUse(der, read.validFromDate).ok;
}

async function listed(library: string, { limit = listLimit, start }: Means): Promise<Result<readonly TokenFound[], SigningFault>> {
  const answer = await ask({ library, asked: { kind: 'list' } }, limit, start);
  if (!answer.ok) return answer;
  return answer.value.kind === 'list' ? ok(answer.value.tokens) : refused('TOKEN_CRASHED');
}

async function signature(library: string, asked: Parameters<typeof ask>[0]['asked'], { limit = signLimit, start }: Means): Promise<Result<Uint8Array, SigningFault>> {
  const answer = await ask({ library, asked }, limit, start);
  if (!answer.ok) return answer;
  return answer.value.kind === 'sign' ? ok(answer.value.signature) : refused('TOKEN_CRASHED');
}
