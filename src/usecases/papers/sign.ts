import { createHash } from 'node:crypto';
import { err, ok, type Result } from '../../domain/result.ts';
import { placesOf } from '../../signing/places.ts';
import { signaturesOf } from '../../signing/report.ts';
import type { SigningFault } from '../../signing/fault.ts';
import { p12Signer } from '../../signing/p12.ts';
import { signPaper } from '../../signing/sign.ts';
import type { Signer } from '../../signing/signer.ts';
import { factsOf } from '../../signing/certificate.ts';
import { tokenCertificates, tokenSigner } from '../../signing/token/token.ts';
import { readLatestBytes, readOvertaken, readPaper, type PrintedPaper } from '../../store/read/paper.ts';
import { record, type Acting } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';
import { still } from '../people.ts';
import { allow, type Action } from '../permissions.ts';
import type { PrintedPaperView, SigningView, SignWith, TokenView } from '../views.ts';
import type { Workspace } from '../workspace.ts';
import { printedView } from './list.ts';
import { libraryAt } from './token-library.ts';
import { placeName } from './places.ts';
import { allowAt, mayAt, ownFirst, signerFault } from './signers.ts';

export const ofSigning = ({ code, values }: SigningFault): Fault => fault(code, values);

/** `otherName`: it is known that the certificate bears another name than the paper does there. */
export type Signing = { readonly place: string; readonly otherName?: boolean; readonly by: SignWith };
/** Where the data lies, in which no library is run, and how a library's process is started. */
type Place = Pick<Workspace, 'dir' | 'tokenHelper'>;
type Paper = { readonly printed: PrintedPaper; readonly bytes: Uint8Array };

/** The paper in hand; one that was replaced, or tells a result taken up again since, is signed no more. */
function signable(who: Acting, id: number, action: Action): Result<Paper, Fault> {
  const allowed = allow(who, action);
  if (!allowed.ok) return allowed;
  const paper = readPaper(who.file.store, id);
  const bytes = readLatestBytes(who.file.store, id);
  if (paper === undefined || bytes === undefined) return err(fault('NO_SUCH_PAPER'));
  if (paper.replacedBy !== undefined) return err(fault('PAPER_REPLACED', { version: paper.replacedBy }));
  return readOvertaken(who.file.store, paper) === undefined ? ok({ printed: paper, bytes }) : err(fault('PAPER_OVERTAKEN'));
}

/** Where the paper can still be signed, and the signatures that it bears, as read from its bytes. */
export async function signingView(who: Acting, id: number): Promise<Result<SigningView, Fault>> {
  const allowed = allow(who, 'look');
  if (!allowed.ok) return allowed;
  const bytes = readLatestBytes(who.file.store, id);
  if (bytes === undefined) return err(fault('NO_SUCH_PAPER'));
  const [places, signatures] = await Promise.all([placesOf(bytes), signaturesOf(bytes)]);
  if (!places.ok) return err(ofSigning(places.error));
  if (!signatures.ok) return err(ofSigning(signatures.error));
  return ok({
    places: ownFirst(who.actor.role, places.value.filter((place) => mayAt(who.actor.role, place))).map((place) => ({ place, name: placeName(place) })),
    elsewhere: places.value.some((place) => !mayAt(who.actor.role, place)),
    signatures: signatures.value.map(({ place, sound, covers, at, signer }) => ({
      name: placeName(place), sound, whole: covers.kind === 'whole',
      ...(at === undefined ? {} : { at }),
      ...(signer === undefined ? {} : { signer: signer.name, issuer: signer.issuer, heldThen: signer.heldThen }),
    })),
  });
}

/** One signature more, behind those that are there; the paper is kept with it, or stays as it is. */
export async function signPaperWith(who: Acting, id: number, { place, otherName = false, by }: Signing, machine: Place): Promise<Result<PrintedPaperView, Fault>> {
  const paper = signable(who, id, 'signDigitally');
  if (!paper.ok) return paper;
  const seated = allowAt(who, place);
  if (!seated.ok) return seated;
  const signer = await signerOf(who, by, machine);
  if (!signer.ok) return signer;
  const { name, serial } = factsOf(signer.value.certificate);
  const signed = await signPaper(paper.value.bytes, { place, mark: { name, role: placeName(place) }, at: who.at }, signer.value);
  if (!signed.ok) return err(ofSigning(signed.error));
  const other = otherName ? undefined : signerFault(who.file, paper.value.printed, place, name);
  if (other !== undefined) return err(other);
  // Somebody may have signed, or replaced the paper, while the token was asked.
  const here = still(who);
  if (!here.ok) return here;
  const kept = signable(here.value, id, 'signDigitally');
  if (!kept.ok) return kept;
  const seat = allowAt(here.value, place);
  if (!seat.ok) return seat;
  if (Buffer.compare(kept.value.bytes, paper.value.bytes) !== 0) return err(fault('PAPER_MOVED_ON'));
  const sha256 = createHash('sha256').update(signed.value).digest('hex');
  record(who, [{ kind: 'paperSigned', paper: id, place, signer: name, serial, sha256 }], new Map([[sha256, signed.value]]));
  const now = readPaper(who.file.store, id);
  return now === undefined ? err(fault('NO_SUCH_PAPER')) : ok(printedView(who.file, now));
}

const means = ({ tokenHelper }: Place) => (tokenHelper === undefined ? {} : { start: tokenHelper });

/** Whoever names a library has it run on this machine. */
function runnable(who: Acting, library: string, { dir }: Place): Result<string, Fault> {
  const allowed = allow(who, 'token');
  return allowed.ok ? libraryAt(dir, library) : allowed;
}

async function signerOf(who: Acting, by: SignWith, machine: Place): Promise<Result<Signer, Fault>> {
  if (by.kind === 'p12') return told(await p12Signer(Buffer.from(by.bytes, 'base64'), by.password));
  const library = runnable(who, by.library, machine);
  if (!library.ok) return library;
  return told(await tokenSigner({ library: library.value, pin: by.pin, ...(by.slot === undefined ? {} : { slot: by.slot }) }, means(machine)));
}

const told = <T>(result: Result<T, SigningFault>): Result<T, Fault> => (result.ok ? result : err(ofSigning(result.error)));

/** The tokens that a library sees, with their certificates; no PIN is asked. */
export async function tokensIn(who: Acting, given: string, machine: Place): Promise<Result<readonly TokenView[], Fault>> {
  const library = runnable(who, given, machine);
  if (!library.ok) return library;
  const tokens = await tokenCertificates(library.value, means(machine));
  if (!tokens.ok) return err(ofSigning(tokens.error));
  return ok(tokens.value.map(({ slot, label, pin, certificates }) => ({ slot, label, locked: pin === 'locked', certificates: certificates.map(({ name, issuer, to }) => ({ name, issuer, to })) })));
}
