import type { EyeFault, Marks } from '../count/input.ts';
import { blankMarks } from './ballot.ts';
import { sameReading, type Reading } from './reading.ts';
import type { Compared, Place, Ruling } from './state.ts';

/** What is known of one place; `final` exists only where nothing is open. */
export type Standing =
  | { readonly state: 'same' | 'resolved'; readonly final: Marks }
  | { readonly state: 'ruled'; readonly final: Marks; readonly ruling: Ruling }
  | { readonly state: 'differs' | 'onlyFirst' | 'onlySecond' | 'removed' | 'awaitsRuling' };

export type FinalPaper = { readonly position: number; readonly marks: Marks; readonly ruling?: { readonly invalid: EyeFault; readonly note: string } | { readonly valid: true; readonly note: string } };

export type ReadingsOf = { readonly first: Reading | undefined; readonly second: Reading | undefined; readonly third: Reading | undefined };

export const readingsOf = (state: Compared, place: Place): ReadingsOf => ({
  first: place.first === undefined ? undefined : state.first.readings[place.first - 1]?.reading,
  second: place.second === undefined ? undefined : state.second.readings[place.second - 1]?.reading,
  third: place.third?.reading,
});

/** Two equal readings out of those taken decide. */
function majority({ first, second, third }: ReadingsOf): Reading | undefined {
  const taken = [first, second, third].filter((one) => one !== undefined);
  return taken.find((one, at) => taken.some((other, there) => there > at && sameReading(one, other)));
}

export function standingOf(state: Compared, place: Place): Standing {
  if (place.removed !== undefined) return { state: 'removed' };
  const readings = readingsOf(state, place);
  const agreed = majority(readings);
  if (place.ruling !== undefined) {
    const { ruling } = place.ruling;
    return { state: 'ruled', ruling, final: ruling.kind === 'valid' ? ruling.marks : marksRead(state, readings, agreed) };
  }
  if (agreed?.aside === false) return { state: readings.third === undefined ? 'same' : 'resolved', final: agreed.marks };
  if (agreed !== undefined || readings.third !== undefined) return { state: 'awaitsRuling' };
  if (readings.second === undefined) return { state: 'onlyFirst' };
  return { state: readings.first === undefined ? 'onlySecond' : 'differs' };
}

/** The marks of a paper ruled invalid, as it lies on the table: a plain reading first, else one that put it aside. */
function marksRead(state: Compared, { first, second, third }: ReadingsOf, agreed: Reading | undefined): Marks {
  const read = [agreed, third, first, second].filter((one) => one !== undefined);
  return (read.find((one) => !one.aside) ?? read[0])?.marks ?? blankMarks(state.stack.ballot.form);
}

const rulingOf = (ruling: Ruling): NonNullable<FinalPaper['ruling']> =>
  ruling.kind === 'invalid' ? { invalid: ruling.code, note: ruling.note } : { valid: true, note: ruling.note };

/** The papers as they stand, in the order of the stack. */
export function finalPapers(state: Compared): readonly FinalPaper[] {
  return state.places.flatMap((place, at): FinalPaper[] => {
    const standing = standingOf(state, place);
    if (!('final' in standing)) return [];
    const paper = { position: at + 1, marks: standing.final };
    return standing.state === 'ruled' ? [{ ...paper, ruling: rulingOf(standing.ruling) }] : [paper];
  });
}

/** Places that still wait for somebody. */
export const openPlaces = (state: Compared): number =>
  state.places.filter((place) => ['differs', 'onlyFirst', 'onlySecond', 'awaitsRuling'].includes(standingOf(state, place).state)).length;
