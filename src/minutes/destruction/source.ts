import type { SealedRound } from '../hand-over/source.ts';
import type { OfMeeting } from '../of-round.ts';

export type DestructionSource = OfMeeting & {
  readonly fileName: string;
  /** ISO date: the last day on which the papers are kept. */
  readonly keptUntil: string;
  readonly rounds: readonly SealedRound[];
};
