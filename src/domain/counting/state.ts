import type { EyeFault, Marks } from '../count/input.ts';
import type { BallotKind } from './ballot.ts';
import type { Reading } from './reading.ts';

export type Who = { readonly person: number; readonly at: string };
export type EntryNo = 1 | 2 | 3;

/** Papers of a bundle as two people counted them by hand: who types, and the one named here. */
export type HandCount = { readonly papers: number; readonly with: string };

/**
 * A saved reading and those under it, like papers laid down one on the other. `place`: the last of its papers;
 * `times`: so many papers alike were counted and entered once.
 */
export type Pile = { readonly place: number; readonly times: number; readonly reading: Reading; readonly at: string; readonly below?: Pile };

/** Who types and, when one reads aloud, who reads. */
export type Team = { readonly person: number; readonly typist: string; readonly reader?: string };

/** Counts are absent in files of the versions that did not ask for them. */
export type OpenEntry = { readonly team: Team; readonly opened?: HandCount; readonly top?: Pile };
export type DoneEntry = { readonly team: Team; readonly opened?: HandCount; readonly readings: readonly Read[]; readonly closed: { readonly papers: number; readonly with?: string } };

/** `batch`: the first place of the papers alike that were entered once with their number. */
export type Read = { readonly reading: Reading; readonly at: string; readonly batch?: number };

export type Ruling =
  | { readonly kind: 'invalid'; readonly code: EyeFault; readonly note: string }
  | { readonly kind: 'valid'; readonly marks: Marks; readonly note: string };

/** One place of the aligned stack, and what was settled about it. */
export type Place = {
  /** Its place in each entry; none where that entry has no such paper. */
  readonly in: readonly (number | undefined)[];
  /** Read again from the paper. */
  readonly again?: Read & { readonly person: number };
  readonly removed?: { readonly note: string; readonly person: number; readonly at: string };
  readonly ruling?: { readonly ruling: Ruling; readonly votesFor: number; readonly person: number; readonly at: string };
};

/** One bundle of the papers collected: its number, how many papers it is to hold, of what kind, how often it is entered. */
export type Stack = { readonly bundle: number; readonly papers: number; readonly ballot: BallotKind; readonly entries: 2 | 3 };

/** Two people counted another number of papers than the bundle is to hold. */
export type Miscount = HandCount & { readonly entry: EntryNo; readonly moment: 'opening' | 'closing'; readonly person: number; readonly by: string; readonly at: string };

export type Waiting = { readonly kind: 'waiting'; readonly stack: Stack; readonly done: readonly DoneEntry[] };
export type Entering = { readonly kind: 'entering'; readonly stack: Stack; readonly done: readonly DoneEntry[]; readonly open: OpenEntry };
/** `before`: where the bundle goes on once its number is settled. */
export type Miscounted = { readonly kind: 'miscounted'; readonly stack: Stack; readonly miscount: Miscount; readonly before: Waiting | Entering };
export type Compared = { readonly kind: 'comparing' | 'agreed'; readonly stack: Stack; readonly done: readonly DoneEntry[]; readonly places: readonly Place[] };

/**
 * The count of one bundle. waiting: no entry is open, as many are done as `done` has. entering: the next one is
 * open. comparing: all are done, and something is still to be settled.
 */
export type CountingState = Waiting | Entering | Miscounted | Compared;

type Counting = { readonly counted?: number; readonly with?: string };

export type Command =
  | (Counting & { readonly kind: 'start'; readonly entry: EntryNo; readonly typist: string; readonly reader?: string })
  | { readonly kind: 'release'; readonly entry: EntryNo; readonly saved: number; readonly byHead?: boolean }
  | { readonly kind: 'save'; readonly entry: EntryNo; readonly place: number; readonly reading: Reading; readonly times?: number }
  | { readonly kind: 'takeBack'; readonly entry: EntryNo; readonly place: number }
  | (Counting & { readonly kind: 'finish'; readonly entry: EntryNo; readonly counted: number })
  | { readonly kind: 'reopen'; readonly entry: EntryNo; readonly byHead?: boolean }
  | { readonly kind: 'count'; readonly counted: number; readonly by: string; readonly with: string }
  | { readonly kind: 'recount'; readonly papers: number }
  | { readonly kind: 'reread'; readonly position: number; readonly reading: Reading }
  | { readonly kind: 'remove'; readonly position: number; readonly note: string }
  | { readonly kind: 'rule'; readonly position: number; readonly ruling: Ruling; readonly votesFor: number };

export type CountingFault =
  | { readonly code: 'ENTRY_CLOSED' | 'ENTRY_NOT_STARTED' | 'NOT_TYPIST' | 'SAME_PERSON' | 'READER_IS_TYPIST' | 'NOTHING_SAVED' | 'NOT_COMPARING' | 'MARKS_FORM' | 'ENTRY_EMPTY' | 'REOPEN_BY_HEAD' }
  | { readonly code: 'HAND_COUNT_MISSING' | 'COUNTER_MISSING' | 'COUNTER_UNNAMED' | 'COUNTER_IS_TYPIST' | 'READER_UNNAMED' | 'NOT_MISCOUNTED' | 'RELEASE_BY_HEAD' }
  | { readonly code: 'BUNDLE_MISCOUNTED'; readonly counted: number; readonly papers: number }
  | { readonly code: 'ENTRY_HELD'; readonly typist: string }
  | { readonly code: 'PLACE_TAKEN' | 'PLACE_SKIPPED'; readonly next: number }
  | { readonly code: 'TIMES_OVER'; readonly left: number }
  | { readonly code: 'PLACE_NOT_LAST' | 'SAVED_CHANGED'; readonly saved: number }
  | { readonly code: 'ENTRY_FAR_OFF'; readonly saved: number; readonly counted: number }
  | { readonly code: 'NO_SUCH_PLACE' | 'PLACE_SETTLED' | 'NOT_REREAD' | 'NOT_A_GAP'; readonly position: number }
  | { readonly code: 'MARKS_RANGE' | 'MARKS_TWICE'; readonly no: number };
