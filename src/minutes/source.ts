import type { CountInput, Marks } from '../domain/count/input.ts';
import type { CountResult } from '../domain/count/output.ts';
import type { Reading } from '../domain/counting/reading.ts';
import type { HandVote } from '../domain/hand-vote.ts';
import type { NamedPerson } from '../domain/names-apart.ts';
import type { Regulation } from '../domain/regulation.ts';
import type { Decision, Winner } from '../domain/rounds/past.ts';
import type { Standing } from '../domain/structure/target.ts';
import type { OwnWording } from './wording/own.ts';

/** A paper that the board ruled on or concluded; no codes: it was concluded to be read as valid. */
export type PaperRuling = {
  /** Absent where the papers were one bundle. */
  readonly bundle?: number;
  readonly place: number;
  readonly codes: readonly string[];
  readonly note?: string;
  readonly ruling: string;
  readonly by?: string;
  readonly votesFor?: number;
  /** Read as valid by the board: what stood in the entries and the reading again, each once, and the marks that now count. */
  readonly turned?: { readonly read: readonly Reading[]; readonly marks: Marks };
};

/** How the papers were entered, as the board chose it. `reread`: papers that were read again, `removed`: places without a paper. */
export type HowCounted = { readonly bundles: number; readonly entries: 2 | 3; readonly reread: number; readonly removed: number };

/** A number that was put right once papers were collected; `from` is absent where none was known. */
export type Recounted = {
  readonly of: 'collected' | 'unused' | 'bundle';
  readonly bundle?: number;
  readonly from?: number;
  readonly to: number;
  readonly note: string;
  /** Viet Nam time without a zone. */
  readonly at: string;
};

/** What the file of a congress knows of the round beyond its count. */
export type CongressFacts = {
  /** Of the election's earlier rounds. */
  readonly electedBefore?: readonly Winner[];
  readonly alternatesBefore?: readonly Winner[];
  /** Declared by this round though it did not vote on them; `base` and votes of the round whose votes decide. */
  readonly alternatesNow?: { readonly people: readonly Winner[]; readonly seats: number; readonly base: number };
  /** What is open of the alternates once this round has settled the official seats. */
  readonly alternatesOpen?: { readonly seats: number; readonly tied?: { readonly people: readonly NamedPerson[]; readonly votes: number } };
  readonly handVotes?: { readonly number?: HandVote; readonly list?: HandVote; readonly board?: HandVote };
  /** Why the list does not stand in the order of the alphabet. */
  readonly orderReason?: string;
  /** When the ballots went out and D was taken; Viet Nam time without a zone. */
  readonly issuedAt?: string;
  /** Ballots printed, and those left over as they were counted. */
  readonly printed?: number;
  readonly unused?: number;
  readonly recounts?: readonly Recounted[];
  readonly decisions?: readonly Decision[];
  /** What the meeting decided after the round before, so that this one is held. */
  readonly ledBy?: Decision;
  /** Of everybody elected so far. */
  readonly structure?: readonly Standing[];
};

/** Which print of a paper it is, and the head of the journal it was made on. */
export type Print = {
  readonly version?: { readonly number: number; readonly replaces?: number };
  /** Hash of the last journal entry, hex. */
  readonly head?: string;
};

/** All that the minutes of one round are made from; what a headless count does not know is absent. */
export type MinutesSource = Print & {
  readonly input: CountInput;
  readonly result: CountResult;
  readonly regulation: Regulation;
  readonly counted?: HowCounted;
  /** Papers on which the entries differed. */
  readonly differences?: number;
  readonly rulingList?: readonly PaperRuling[];
  /** ISO time; without it the PDF bears the date of the meeting. */
  readonly printedAt?: string;
  /** How and when the board concluded the list of invalid papers. */
  readonly conclusion?: string;
  readonly congress?: CongressFacts;
  readonly wording?: OwnWording;
};
