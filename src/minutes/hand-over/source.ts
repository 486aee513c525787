import type { OfMeeting, RoundOf } from '../of-round.ts';

/** The papers of a round, as they are sealed; what is not known is absent. How anybody voted is no part of it. */
export type SealedRound = RoundOf & {
  /** Papers of each bundle. */
  readonly bundles: readonly number[];
  readonly issued?: number;
  readonly collected?: number;
  /** Known once the count is closed. */
  readonly valid?: number;
  readonly invalid?: number;
  readonly spoiled?: number;
  /** Left over, as it was counted. */
  readonly unused?: number;
  readonly printed?: number;
};

export type HandOverSource = OfMeeting & {
  /** Heads of the boards of this meeting, once each. */
  readonly heads: readonly string[];
  readonly presidium: readonly string[];
  readonly fileName: string;
  /** Rounds whose count is closed, and voided ones whose ballots were issued. */
  readonly rounds: readonly SealedRound[];
};
