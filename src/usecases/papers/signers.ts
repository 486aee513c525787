import { err, ok, type Result } from '../../domain/result.ts';
import { signPlaces } from '../../minutes/sign-places.ts';
import type { PrintedPaper } from '../../store/read/paper.ts';
import type { Acting } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';
import { roundOf } from '../round.ts';
import { roundsIn } from '../rounds.ts';
import type { Role } from '../views.ts';
import type { OpenFile } from '../workspace.ts';
import { placeName } from './places.ts';

/** In a file of several papers the places of a later one end in its number. */
const bare = (place: string): string => place.replace(/:\d+$/, '');

const ofPresidium: readonly Role[] = ['head', 'presidium'];
const ofBoard: readonly Role[] = ['head', 'member'];

/** The presidium's place is signed from its own seat or the head's, the board's from the board's; a key is brought to the desk. */
export const mayAt = (role: Role, place: string): boolean => (bare(place) === signPlaces.presidium ? ofPresidium : ofBoard).includes(role);

/** The own place is offered first, the presidium's to others last. */
export const ownFirst = (role: Role, places: readonly string[]): readonly string[] => places.toSorted((a, b) => rank(role, a) - rank(role, b));

function rank(role: Role, place: string): number {
  const own = role === 'head' ? signPlaces.head : role === 'presidium' ? signPlaces.presidium : undefined;
  return bare(place) === own ? 0 : bare(place) === signPlaces.presidium ? 2 : 1;
}

export function allowAt({ actor }: Acting, place: string): Result<string, Fault> {
  return mayAt(actor.role, place) ? ok(place) : err(fault('SIGN_PLACE_OTHERS', { place: placeName(place) }));
}

/** The names of which one stands under this place of the paper; none where the paper leaves it to the pen. */
function namesAt(file: OpenFile, { round, meeting }: PrintedPaper, place: string): readonly string[] {
  const at = bare(place);
  if (round === undefined) return meeting !== undefined && at === signPlaces.presidium ? [...new Set(roundsIn(file, meeting).flatMap(({ details }) => details.presidium))] : [];
  const found = roundOf(file, round);
  if (!found.ok) return [];
  const { board, presidium } = found.value.details;
  if (at === signPlaces.head) return [board.head];
  if (at === signPlaces.secretary) return board.secretary === undefined ? [] : [board.secretary];
  if (at === signPlaces.presidium) return presidium;
  return board.members.filter((_, no) => at === signPlaces.member(no + 1));
}

/** Issuers of certificates write names in capitals, without marks, with more words around them. */
const asIssued = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

/** Somebody else's certificate is used only where whoever signs says so. */
export function signerFault(file: OpenFile, paper: PrintedPaper, place: string, signer: string): Fault | undefined {
  const names = namesAt(file, paper, place).filter((name) => name.trim() !== '');
  if (names.length === 0 || names.some((name) => ` ${asIssued(signer)} `.includes(` ${asIssued(name)} `))) return undefined;
  return fault('SIGNER_OTHER', { signer, place: placeName(place), names: names.join(', ') });
}
