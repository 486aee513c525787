import type { HandVote } from '../hand-vote.ts';

/**
 * What is recorded of a round before its ballots go out (190-QĐ/TW Điều 17, 28), in this order. The list is
 * voted and locked between `withdrawalsVoted` and `boardElected`.
 */
export type Step =
  | { readonly kind: 'numberProposed'; readonly seats: number; readonly alternates?: number }
  | { readonly kind: 'numberVoted'; readonly seats: number; readonly alternates?: number; readonly vote?: HandVote }
  | { readonly kind: 'listProposed'; readonly names: number }
  | { readonly kind: 'nominationsClosed'; readonly floor: number; readonly self: number }
  | { readonly kind: 'withdrawalsVoted'; readonly asked: number; readonly allowed: number; readonly vote?: HandVote }
  | { readonly kind: 'boardElected'; readonly people: number; readonly vote?: HandVote }
  | { readonly kind: 'ballotsPrinted'; readonly printed: number }
  | { readonly kind: 'boxSealed'; readonly witnesses: readonly string[]; readonly seals: string };

export type StepKind = Step['kind'];

export const beforeLock = ['numberProposed', 'numberVoted', 'listProposed', 'nominationsClosed', 'withdrawalsVoted'] as const satisfies readonly StepKind[];
export const afterLock = ['boardElected', 'ballotsPrinted', 'boxSealed'] as const satisfies readonly StepKind[];
export const stepOrder: readonly StepKind[] = [...beforeLock, ...afterLock];
