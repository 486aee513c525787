import type { OfRound } from '../of-round.ts';
import type { ScriptFacts } from '../script/facts.ts';
import type { ScriptKey } from '../script/steps.ts';

/** What is known of the round as the script knows it, and what this congress words in its own way. */
export type InstructionsSource = OfRound & {
  readonly facts: ScriptFacts;
  readonly own: Readonly<Partial<Record<ScriptKey, string>>>;
  readonly headOfBoard: string;
  /** In ballot order, told apart where two bear the same name. */
  readonly names: readonly string[];
};
