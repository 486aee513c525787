import type { Marks } from '../count/input.ts';

/** One paper as a person read it; `aside`: put aside, the board rules. */
export type Reading = { readonly marks: Marks; readonly aside: boolean };

/** Marks as sets: the order in which numbers were typed says nothing. */
const setKey = (numbers: readonly number[]): string => [...new Set(numbers)].sort((a, b) => a - b).join(',');

/** Equal keys, equal readings; two papers put aside are read alike whatever else was typed. */
export function readingKey({ marks, aside }: Reading): string {
  if (aside) return 'aside';
  return 'struck' in marks ? `s${setKey(marks.struck)}` : `a${setKey(marks.agree)}|${setKey(marks.disagree)}`;
}

export const sameReading = (a: Reading, b: Reading): boolean => readingKey(a) === readingKey(b);

const ascending = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);

/** The one way of writing marks down: numbers ascending. */
export const orderedMarks = (marks: Marks): Marks =>
  'struck' in marks ? { struck: ascending(marks.struck) } : { agree: ascending(marks.agree), disagree: ascending(marks.disagree) };
