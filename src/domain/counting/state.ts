import type { EyeFault, Marks } from '../count/input.ts';
import type { BallotKind } from './ballot.ts';
import type { Reading } from './reading.ts';

export type Who = { readonly person: number; readonly at: string };
export type EntryNo = 1 | 2;

/** A saved reading and those under it, like papers laid down one on the other. */
export type Pile = { readonly place: number; readonly reading: Reading; readonly at: string; readonly below?: Pile };

/** Who types and, when one reads aloud, who reads. */
export type Team = { readonly person: number; readonly typist: string; readonly reader?: string };

export type OpenEntry = { readonly team: Team; readonly top?: Pile };
export type DoneEntry = { readonly team: Team; readonly readings: readonly Read[]; readonly counted: number };
export type Read = { readonly reading: Reading; readonly at: string };

export type Ruling =
  | { readonly kind: 'invalid'; readonly code: EyeFault; readonly note: string }
  | { readonly kind: 'valid'; readonly marks: Marks; readonly note: string };

/** One place of the aligned stack, and what was settled about it. */
export type Place = {
  readonly first?: number;
  readonly second?: number;
  readonly third?: Read & { readonly person: number };
  readonly removed?: { readonly note: string; readonly person: number; readonly at: string };
  readonly ruling?: { readonly ruling: Ruling; readonly votesFor: number; readonly person: number; readonly at: string };
};

/** The stack that was collected: its bundle, how many papers, of what kind. */
export type Stack = { readonly bundle: number; readonly collected: number; readonly ballot: BallotKind };

export type CountingState =
  | { readonly kind: 'empty'; readonly stack: Stack }
  | { readonly kind: 'firstEntry'; readonly stack: Stack; readonly open: OpenEntry }
  | { readonly kind: 'firstDone'; readonly stack: Stack; readonly first: DoneEntry }
  | { readonly kind: 'secondEntry'; readonly stack: Stack; readonly first: DoneEntry; readonly open: OpenEntry }
  | { readonly kind: 'comparing'; readonly stack: Stack; readonly first: DoneEntry; readonly second: DoneEntry; readonly places: readonly Place[] }
  | { readonly kind: 'agreed'; readonly stack: Stack; readonly first: DoneEntry; readonly second: DoneEntry; readonly places: readonly Place[] };

export type Compared = Extract<CountingState, { readonly kind: 'comparing' | 'agreed' }>;

export type Command =
  | { readonly kind: 'start'; readonly entry: EntryNo; readonly typist: string; readonly reader?: string; readonly restart?: boolean; readonly saved?: number }
  | { readonly kind: 'save'; readonly entry: EntryNo; readonly place: number; readonly reading: Reading }
  | { readonly kind: 'takeBack'; readonly entry: EntryNo; readonly place: number }
  | { readonly kind: 'finish'; readonly entry: EntryNo; readonly counted: number }
  | { readonly kind: 'reopen'; readonly entry: EntryNo; readonly byHead?: boolean }
  | { readonly kind: 'recount'; readonly collected: number }
  | { readonly kind: 'reread'; readonly position: number; readonly reading: Reading }
  | { readonly kind: 'remove'; readonly position: number; readonly note: string }
  | { readonly kind: 'rule'; readonly position: number; readonly ruling: Ruling; readonly votesFor: number };

export type CountingFault =
  | { readonly code: 'ENTRY_CLOSED' | 'ENTRY_NOT_STARTED' | 'NOT_TYPIST' | 'SAME_PERSON' | 'READER_IS_TYPIST' | 'NOTHING_SAVED' | 'NOT_COMPARING' | 'MARKS_FORM' | 'ENTRY_EMPTY' | 'REOPEN_BY_HEAD' }
  | { readonly code: 'ENTRY_HELD'; readonly typist: string }
  | { readonly code: 'PLACE_TAKEN' | 'PLACE_SKIPPED'; readonly next: number }
  | { readonly code: 'PLACE_NOT_LAST' | 'SAVED_CHANGED'; readonly saved: number }
  | { readonly code: 'ENTRY_FAR_OFF'; readonly saved: number; readonly counted: number }
  | { readonly code: 'STACK_DIFFERS'; readonly counted: number; readonly collected: number }
  | { readonly code: 'NO_SUCH_PLACE' | 'PLACE_SETTLED' | 'NOT_REREAD' | 'NOT_A_GAP'; readonly position: number }
  | { readonly code: 'MARKS_RANGE' | 'MARKS_TWICE'; readonly no: number };
