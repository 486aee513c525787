import { count } from '../count/count.ts';
import { countInput, papersGiving, regulation190 } from '../count/fixtures.ts';
import { formOf, type ElectionInput, type Paper } from '../count/input.ts';
import { takeDecision, type Consequence, type Course } from './decision.ts';
import { outcomeOf } from './outcome.ts';
import type { Choice, Decision, Outcome, PastRound } from './past.ts';
import type { Named } from './seat.ts';

type Ballot = { readonly election: ElectionInput; readonly names: readonly (string | Named)[] };

/** A confirmed round with these papers, all of them issued to those present. */
export function heldWith({ election, names }: Ballot, papers: readonly Paper[]): PastRound {
  const candidates = names.map((one, at) => ({ ...(typeof one === 'string' ? { name: one } : one), no: at + 1 }));
  const input = { ...countInput({ papers }), election, candidates };
  return { election, candidates, result: count(input, regulation190) };
}

/** A confirmed round in which each name got these votes; as many papers as D. */
export function held(ballot: Ballot, votes: readonly number[], papers: number): PastRound {
  const round = heldWith(ballot, papersGiving(votes, papers, formOf(ballot.election.post, votes.length, ballot.election.seats)));
  const counted = round.result.candidates.map((one) => one.votes);
  if (counted.join() !== votes.join()) throw new Error(`no valid papers give ${votes.join()}`);
  return round;
}

/** `Lê 01`, `Lê 02`, … */
export const people = (count: number, from = 1): readonly string[] => Array.from({ length: count }, (_, at) => `Lê ${String(at + from).padStart(2, '0')}`);

/** An election that goes on: the outcome so far, a decision, the votes of the round that follows. */
export type Run = Course & { readonly outcome: Outcome };

export const start = (ballot: Ballot, votes: readonly number[], papers: number, branch = false): Run =>
  run({ post: ballot.election.post, branch, rounds: [held(ballot, votes, papers)] });

export const run = (course: Course): Run => ({ ...course, outcome: outcomeOf(course.post, course.rounds, course.branch) });

export function taken(course: Course, decision: Decision): Consequence {
  const result = takeDecision(course, decision);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** The decision recorded with the round it followed. */
export const decided = (course: Course, decision: Decision): Run =>
  run({ ...course, rounds: course.rounds.map((round, at) => (at === course.rounds.length - 1 ? { ...round, decisions: [...(round.decisions ?? []), decision] } : round)) });

/** The meeting decides so, and the round that follows gives these votes; `joining` come on its list. */
export function goOn(course: Course, decision: Decision, votes: readonly number[], papers: number, joining: readonly string[] = []): Run {
  const { next } = taken(course, decision);
  if (next === undefined) throw new Error('no round follows');
  const { rounds } = decided(course, decision);
  return run({ ...course, rounds: [...rounds, held({ ...next, names: [...next.names, ...joining] }, votes, papers)] });
}

export const names = (people: readonly { readonly name: string }[]): readonly string[] => people.map(({ name }) => name);
export const kinds = ({ outcome }: { readonly outcome: Outcome }): readonly Choice['kind'][] => outcome.choices.map(({ kind }) => kind);
/** Whom the first choice puts on the next list. */
export const standing = ({ outcome }: { readonly outcome: Outcome }): readonly string[] => {
  const [first] = outcome.choices;
  return first !== undefined && 'names' in first ? names(first.names) : [];
};
