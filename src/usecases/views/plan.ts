import type { Tier } from '../../domain/count/input.ts';
import type { HandVote } from '../../domain/hand-vote.ts';
import type { Post } from '../../domain/posts.ts';
import type { Choice, Decision, Winner } from '../../domain/rounds/past.ts';
import type { Standing } from '../../domain/structure/target.ts';
import type { RoundDetails } from './round.ts';

/** Where an election stands; later stages carry what was recorded on the way. */
export type Stage =
  | 'draft'
  | 'locked'
  | 'issued'
  | 'collected'
  /** Some bundle is not entered as often as it is to be. */
  | 'entering'
  | 'comparing'
  | 'agreed'
  | 'concluded'
  | 'closed'
  | 'printed'
  | 'signed'
  | 'confirmed'
  | 'voided';

/**
 * waits: the body it is chosen from is not elected yet. paused: tạm dừng, the higher level is asked. decide: a
 * result is confirmed and the meeting has to say what follows. reportedUp: the higher committee appoints.
 */
export type ElectionState = 'open' | 'waits' | 'paused' | 'decide' | 'complete' | 'short' | 'reportedUp';

export type RoundSummary = {
  readonly id: number;
  readonly number: number;
  readonly kind: 'ordinary' | 'tieRevote';
  readonly tier: Tier;
  readonly seats?: number;
  readonly names: number;
  readonly stage: Stage;
  readonly voided?: { readonly reason: string; readonly at: string; readonly vote?: HandVote };
};

export type ElectionSummary = {
  readonly id: number;
  readonly meeting: number;
  readonly post: Post;
  readonly title: string;
  readonly state: ElectionState;
  /** The round in hand: the last one. */
  readonly round: number;
  readonly stage: Stage;
  /** Absent until it is voted or allocated. */
  readonly seats?: number;
  readonly names: number;
  readonly rounds: readonly RoundSummary[];
  /** An opinion ballot about the list of this election. */
  readonly opinionFor?: number;
};

export type ResumeAnswer = { readonly kind: 'otherPerson' | 'appointed'; readonly reference: string; readonly date: string; readonly text: string; readonly names: readonly string[] };

export type ElectionView = ElectionSummary & {
  /** What it waits for. */
  readonly waitsFor?: { readonly id: number; readonly title: string };
  /** Why it is paused: who was not elected to which body, or what the presidium said; and the article. */
  readonly paused?: { readonly names: readonly string[]; readonly body?: string; readonly reason?: string; readonly article: string };
  readonly answer?: ResumeAnswer & { readonly at: string };
  /** Across all its confirmed rounds. */
  readonly elected: readonly Winner[];
  readonly alternates: readonly Winner[];
  readonly missing: number;
  readonly choices: readonly Choice[];
  readonly decisions: readonly { readonly round: number; readonly decision: Decision; readonly at: string }[];
  /** Structure of the elected against the targets. */
  readonly structure: readonly Standing[];
};

export type NewElection = RoundDetails & { readonly meeting?: number };
