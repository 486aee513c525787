import type { Candidate, ElectionInput } from '../count/input.ts';
import type { CountResult } from '../count/output.ts';
import type { HandVote } from '../hand-vote.ts';

/** A round whose result the presidium has confirmed. */
export type PastRound = {
  readonly election: ElectionInput;
  readonly candidates: readonly Candidate[];
  readonly result: CountResult;
  /** What the meeting decided after it, in order: stopping short on the official seats may be followed by the same for alternates. */
  readonly decisions?: readonly Decision[];
};

/** A round's number does not name a person across rounds; name, year and note do. */
export type Winner = Omit<Candidate, 'no'> & { readonly votes: number; readonly percent: string; readonly round: number };

/** What the meeting may decide after a result (190-QĐ/TW Điều 30 and the branch rule of 24-QĐ/TW, 22). */
export type Choice =
  | { readonly kind: 'tieRevote'; readonly tier: 'official' | 'alternate'; readonly seats: number; readonly names: readonly Omit<Candidate, 'no'>[] }
  | { readonly kind: 'furtherBallot'; readonly tier: 'official' | 'alternate'; readonly seats: number; readonly names: readonly Omit<Candidate, 'no'>[] }
  | { readonly kind: 'voteAgain'; readonly tier: 'official' | 'alternate'; readonly seats: number; readonly names: readonly Omit<Candidate, 'no'>[] }
  | { readonly kind: 'admitTied'; readonly seats: number; readonly names: readonly Omit<Candidate, 'no'>[] }
  | { readonly kind: 'stopShort'; readonly seats: number }
  | { readonly kind: 'reportUp' };

/** What the meeting decided, with its hand vote where it voted. `newNames`: others may join the list. `names`: who of the tied is admitted, as `namesApart` shows them. */
export type Decision =
  | { readonly kind: 'tieRevote' | 'voteAgain'; readonly vote?: HandVote }
  | { readonly kind: 'furtherBallot'; readonly newNames: boolean; readonly vote?: HandVote }
  | { readonly kind: 'admitTied'; readonly names: readonly string[]; readonly vote?: HandVote }
  | { readonly kind: 'stopShort'; readonly reason: string; readonly vote?: HandVote }
  | { readonly kind: 'reportUp' };

/** Where an election stands after its rounds. */
export type Outcome = {
  readonly elected: readonly Winner[];
  readonly alternates: readonly Winner[];
  /** Absent when nothing is open. More than one: the meeting chooses. */
  readonly choices: readonly Choice[];
  /** Official seats (or places on the list) still open. */
  readonly missing: number;
};
