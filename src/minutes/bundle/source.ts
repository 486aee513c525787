import type { Organisation } from '../../domain/count/input.ts';
import type { BallotKind } from '../../domain/counting/ballot.ts';
import type { Reading } from '../../domain/counting/reading.ts';
import type { EntryNo, Ruling } from '../../domain/counting/state.ts';
import type { Print } from '../source.ts';

/** Times are those of Viet Nam without a zone, `2025-05-20T09:15`; `printedAt` alone is ISO. */
export type RoundOfPapers = {
  /** With the words, place and date of the meeting that voted. */
  readonly organisation: Organisation;
  /** `Bầu Ban Chấp hành …` */
  readonly election: string;
  readonly round: number;
  readonly tieRevote?: true;
  readonly opinion?: true;
  /** The papers of the round are void. */
  readonly voided?: true;
  readonly rehearsal: boolean;
  /** How many bundles the round has. */
  readonly of: number;
  readonly printedAt: string;
  readonly printed: string;
};

/** A bundle counted by hand; one name only where a file of an earlier version knows no second. */
export type HandCounted = { readonly papers: number; readonly names: readonly string[]; readonly at?: string };

/** What is not known yet is absent. */
export type EntryStory = {
  readonly entry: EntryNo;
  readonly typist?: string;
  readonly reader?: string;
  readonly began?: string;
  readonly ended?: string;
  readonly opened?: HandCounted;
  readonly closed?: HandCounted;
};

/** What did not go straight on. `before`: what the bundle was to hold until then. */
export type Happening = { readonly at: string } & (
  | { readonly kind: 'miscounted'; readonly entry: EntryNo; readonly moment: 'opening' | 'closing'; readonly counted: number; readonly papers: number; readonly names: readonly string[] }
  | { readonly kind: 'counted'; readonly counted: number; readonly names: readonly string[] }
  | { readonly kind: 'recounted'; readonly papers: number; readonly before: number; readonly by: string; readonly note: string }
  | { readonly kind: 'released'; readonly entry: EntryNo; readonly typist: string; readonly by: string }
  /** In files of earlier versions another typist began an entry again without its being released. */
  | { readonly kind: 'restarted'; readonly entry: EntryNo; readonly typist: string; readonly before: string }
  | { readonly kind: 'reopened'; readonly entry: EntryNo; readonly by: string }
);

export type BundleStory = {
  readonly bundle: number;
  readonly papers: number;
  readonly entries: readonly EntryStory[];
  readonly happenings: readonly Happening[];
};

/** `times`: the first of so many papers alike that were entered once. */
export type LoggedReading = Reading & { readonly times?: number };

export type LoggedPaper = {
  /** Its place in the paper stack; none where no paper lies, after so many that do. */
  readonly paper?: number;
  readonly after: number;
  readonly state: 'same' | 'differs' | 'onlyOne' | 'resolved' | 'removed' | 'awaitsRuling' | 'ruled';
  /** Every entry has it and reads it in one way, whatever became of it afterwards. */
  readonly alike: boolean;
  /** Of each entry, null where it has no such paper; absent while they are covered. */
  readonly readings?: readonly (LoggedReading | null)[];
  readonly again?: { readonly reading: Reading; readonly by: string; readonly at: string };
  /** Why it is invalid, by code. */
  readonly faults: readonly string[];
  readonly removed?: { readonly note: string; readonly by: string; readonly at: string };
  readonly ruling?: { readonly ruling: Ruling; readonly votesFor: number; readonly by: string; readonly at: string };
};

export type CoversSource = RoundOfPapers & Print & { readonly bundles: readonly BundleStory[] };

export type EntryLogSource = RoundOfPapers & Print & {
  readonly ballot: BallotKind;
  /** Hash of the last journal entry, hex. */
  readonly head: string;
  /** Head of the board, who signs, and how many its members are. */
  readonly board: { readonly head: string; readonly people: number };
  readonly bundles: readonly (BundleStory & { readonly places: readonly LoggedPaper[] })[];
};
