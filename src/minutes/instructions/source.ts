import type { OfRound } from '../of-round.ts';
import type { ScriptFacts } from '../script/facts.ts';

/** What is known of the round, as the script knows it. */
export type InstructionsSource = OfRound & {
  readonly facts: ScriptFacts;
  readonly headOfBoard: string;
  /** In ballot order, told apart where two bear the same name. */
  readonly names: readonly string[];
};
