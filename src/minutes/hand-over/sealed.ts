import type { SealedRound } from './source.ts';

/** Never issued and not spoiled, as they were counted; a number that nobody counted would prove itself. */
export const unusedOf = ({ unused }: SealedRound): number | undefined => unused;

/** Everything that is sealed; nothing while a part of it is not known. */
export function sumOf(round: SealedRound): number | undefined {
  const parts = [round.valid, round.invalid, round.spoiled, unusedOf(round)];
  return parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0);
}

/** How the sum stands against the ballots printed. */
export type Reconciled =
  | { readonly kind: 'holds' }
  | { readonly kind: 'notReturned'; readonly difference: number }
  | { readonly kind: 'differs'; readonly difference: number }
  | { readonly kind: 'unknown' };

export function reconciled(round: SealedRound): Reconciled {
  const sum = sumOf(round);
  const { printed, issued = 0, collected = 0 } = round;
  if (sum === undefined || printed === undefined) return { kind: 'unknown' };
  if (sum === printed) return { kind: 'holds' };
  const difference = Math.abs(printed - sum);
  return { kind: printed - sum === issued - collected && printed > sum ? 'notReturned' : 'differs', difference };
}

/** Bundles of equal size together: `[[50, 6], [38, 1]]`. */
export function sizesOf({ bundles }: SealedRound): readonly (readonly [papers: number, bundles: number])[] {
  return [...Map.groupBy(bundles, (papers) => papers)].map(([papers, alike]) => [papers, alike.length]);
}
