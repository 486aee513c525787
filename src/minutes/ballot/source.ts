import type { Form } from '../../domain/count/input.ts';
import type { OfRound } from '../of-round.ts';

/** All that the ballots of a round say; nothing in it is of one ballot alone. */
export type BallotSource = OfRound & {
  readonly form: Form;
  readonly seats: number;
  /** Delegates: official and alternate on one list; or the alternates alone. */
  readonly alternates?: number;
  readonly alternatesOnly?: true;
  /** In ballot order, told apart where two bear the same name. */
  readonly names: readonly string[];
};
