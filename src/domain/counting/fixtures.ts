import type { Marks } from '../count/input.ts';
import type { Result } from '../result.ts';
import { emptyStack, transition } from './machine.ts';
import { standingOf, type Standing } from './place.ts';
import type { Command, Compared, CountingFault, CountingState, EntryNo, Ruling, Stack } from './state.ts';

/** People at the desk by their number; entry n is typed by person n. */
export const names: Readonly<Record<number, string>> = { 1: 'An', 2: 'Bình', 3: 'Cúc', 4: 'Dung', 5: 'Giang' };
export const nameOf = (person: number): string => names[person] ?? `Người ${person}`;
/** Counts by hand with whoever types. */
export const helper = 'Hạnh';
export const at = '2025-05-20T08:00:00Z';

export const stack = (entries: 2 | 3, papers = 3): Stack => ({ bundle: 1, papers, ballot: { form: 'strike', names: 5 }, entries });
export const empty = emptyStack(stack(2));
export const emptyOfThree = emptyStack(stack(3));

type Act = readonly [person: number, command: Command];

/** A frozen state: whoever changes one in place is found out. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

export const step = (state: CountingState, person: number, command: Command, when = at): Result<CountingState, CountingFault> =>
  transition(frozen(state), command, { person, at: when });

/** The state after these steps, none of which may fail. */
export function after(state: CountingState, ...acts: readonly Act[]): CountingState {
  let now = state;
  for (const [person, command] of acts) {
    const next = step(now, person, command);
    if (!next.ok) throw new Error(JSON.stringify([command, next.error]));
    now = next.value;
  }
  return now;
}

export const start = (entry: EntryNo, typist = nameOf(entry), counted = 3, reader?: string): Command => ({
  kind: 'start', entry, typist, counted, with: helper, ...(reader === undefined ? {} : { reader }),
});
export const marks = (...struck: readonly number[]): Marks => ({ struck });
export const save = (entry: EntryNo, place: number, ...struck: readonly number[]): Command => ({ kind: 'save', entry, place, reading: { marks: marks(...struck), aside: false } });
export const saveAlike = (entry: EntryNo, place: number, times: number, ...struck: readonly number[]): Command => ({ kind: 'save', entry, place, times, reading: { marks: marks(...struck), aside: false } });
export const saveAside = (entry: EntryNo, place: number): Command => ({ kind: 'save', entry, place, reading: { marks: marks(), aside: true } });
export const takeBack = (entry: EntryNo, place: number): Command => ({ kind: 'takeBack', entry, place });
export const release = (entry: EntryNo, saved: number, byHead = false): Command => ({ kind: 'release', entry, saved, byHead });
export const finish = (entry: EntryNo, counted = 3): Command => ({ kind: 'finish', entry, counted, with: helper });
export const reopen = (entry: EntryNo, byHead = false): Command => ({ kind: 'reopen', entry, byHead });
export const count = (counted: number): Command => ({ kind: 'count', counted, by: nameOf(4), with: helper });
export const recount = (papers: number): Command => ({ kind: 'recount', papers });
export const reread = (position: number, ...struck: readonly number[]): Command => ({ kind: 'reread', position, reading: { marks: marks(...struck), aside: false } });
export const rereadAside = (position: number): Command => ({ kind: 'reread', position, reading: { marks: marks(), aside: true } });
export const remove = (position: number): Command => ({ kind: 'remove', position, note: 'không có phiếu này' });
export const invalid: Ruling = { kind: 'invalid', code: 'I7', note: 'hai màu mực' };
export const valid = (...struck: readonly number[]): Ruling => ({ kind: 'valid', marks: marks(...struck), note: 'gạch không hết chữ' });
export const rule = (position: number, ruling: Ruling = invalid): Command => ({ kind: 'rule', position, ruling, votesFor: 3 });

/** What somebody may type at a place: the names struck, or the paper put aside. */
export type Typed = readonly number[] | 'aside';

/** A whole entry by the person of its number. */
export const entryOf = (entry: EntryNo, ...papers: readonly Typed[]): readonly Act[] => entryBy(entry, entry, 3, ...papers);
export const entryBy = (person: number, entry: EntryNo, counted: number, ...papers: readonly Typed[]): readonly Act[] => [
  [person, start(entry, nameOf(person), counted)],
  ...papers.map((paper, at): Act => [person, paper === 'aside' ? saveAside(entry, at + 1) : save(entry, at + 1, ...paper)]),
  [person, finish(entry, counted)],
];

export function compared(state: CountingState): Compared {
  if (state.kind === 'comparing' || state.kind === 'agreed') return state;
  throw new Error(`${state.kind} is not compared`);
}

export const standings = (state: CountingState): readonly Standing['state'][] => {
  const all = compared(state);
  return all.places.map((place) => standingOf(all, place).state);
};

/** A state in a word: w1 waits with one entry done, e2 is in the second, m2o miscounted at its opening, m2c at its closing. */
export function wordOf(state: CountingState): string {
  if (state.kind === 'waiting') return `w${state.done.length}`;
  if (state.kind === 'entering') return `e${state.done.length + 1}`;
  if (state.kind === 'miscounted') return `m${state.miscount.entry}${state.miscount.moment.charAt(0)}`;
  return state.kind;
}
