import type { OfRound } from '../of-round.ts';

/** What is known when the box is sealed; the rest is written by hand. */
export type BoxSealingSource = OfRound & {
  readonly board: { readonly head: string; readonly secretary?: string; readonly members: readonly string[] };
  /** As the desk recorded it. */
  readonly witnesses: readonly string[];
  readonly seals?: string;
  readonly printed?: number;
  /** Present at the vote, once ballots are issued; until then those present at the meeting. */
  readonly presentAtVote?: number;
  readonly present?: number;
};
