import type { EyeFault, Marks } from '../count/input.ts';
import { blankMarks } from './ballot.ts';
import { sameReading, type Reading } from './reading.ts';
import type { Compared, Place, Ruling } from './state.ts';

/** What is known of one place; `final` exists only where nothing is open. onlyOne: a single entry has this paper. */
export type Standing =
  | { readonly state: 'same' | 'resolved'; readonly final: Marks }
  | { readonly state: 'ruled'; readonly final: Marks; readonly ruling: Ruling }
  | { readonly state: 'differs' | 'onlyOne' | 'removed' | 'awaitsRuling' };

export type FinalPaper = { readonly bundle: number; readonly position: number; readonly marks: Marks; readonly ruling?: { readonly invalid: EyeFault; readonly note: string } | { readonly valid: true; readonly note: string } };

/** The reading of each entry at this place, in the order of the entries. */
export const readingsOf = (state: Compared, place: Place): readonly (Reading | undefined)[] =>
  place.in.map((at, entry) => (at === undefined ? undefined : state.done[entry]?.readings[at - 1]?.reading));

const taken = (state: Compared, place: Place): readonly Reading[] => [...readingsOf(state, place), place.again?.reading].filter((one) => one !== undefined);

/** Two equal readings out of those taken decide. */
const majority = (readings: readonly Reading[]): Reading | undefined => readings.find((one, at) => readings.some((other, there) => there > at && sameReading(one, other)));

const allSame = (state: Compared, place: Place, readings: readonly Reading[]): boolean =>
  place.again === undefined && readings.length === state.stack.entries && readings.every((one) => sameReading(one, readings[0]!));

export function standingOf(state: Compared, place: Place): Standing {
  if (place.removed !== undefined) return { state: 'removed' };
  const readings = taken(state, place);
  const agreed = majority(readings);
  if (place.ruling !== undefined) {
    const { ruling } = place.ruling;
    return { state: 'ruled', ruling, final: ruling.kind === 'valid' ? ruling.marks : marksRead(state, place, agreed) };
  }
  if (agreed?.aside === false) return { state: allSame(state, place, readings) ? 'same' : 'resolved', final: agreed.marks };
  if (agreed !== undefined || place.again !== undefined) return { state: 'awaitsRuling' };
  return { state: readings.length === 1 ? 'onlyOne' : 'differs' };
}

/** The marks of a paper ruled invalid, as it lies on the table: a plain reading first, else one that put it aside. */
function marksRead(state: Compared, place: Place, agreed: Reading | undefined): Marks {
  const read = [agreed, place.again?.reading, ...readingsOf(state, place)].filter((one) => one !== undefined);
  return (read.find((one) => !one.aside) ?? read[0])?.marks ?? blankMarks(state.stack.ballot.form);
}

const rulingOf = (ruling: Ruling): NonNullable<FinalPaper['ruling']> =>
  ruling.kind === 'invalid' ? { invalid: ruling.code, note: ruling.note } : { valid: true, note: ruling.note };

/** The papers as they stand, in the order of the bundle. */
export function finalPapers(state: Compared): readonly FinalPaper[] {
  const { bundle } = state.stack;
  return state.places.flatMap((place, at): FinalPaper[] => {
    const standing = standingOf(state, place);
    if (!('final' in standing)) return [];
    const paper = { bundle, position: at + 1, marks: standing.final };
    return standing.state === 'ruled' ? [{ ...paper, ruling: rulingOf(standing.ruling) }] : [paper];
  });
}

/** Places that still wait for somebody. */
export const openPlaces = (state: Compared): number =>
  state.places.filter((place) => ['differs', 'onlyOne', 'awaitsRuling'].includes(standingOf(state, place).state)).length;
