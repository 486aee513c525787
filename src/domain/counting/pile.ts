import type { Pile, Read } from './state.ts';
import type { Reading } from './reading.ts';

export const savedOn = (top: Pile | undefined): number => top?.place ?? 0;

/** The first of the papers that were entered together. */
export const firstPlace = ({ place, times }: Pile): number => place - times + 1;

/** From the first paper to the last; papers entered once with their number stand one by one. */
export function readsOf(top: Pile | undefined): readonly Read[] {
  const piles: Pile[] = [];
  for (let one = top; one !== undefined; one = one.below) piles.push(one);
  return piles.reverse().flatMap((pile) => {
    const read: Read = { reading: pile.reading, at: pile.at, ...(pile.times === 1 ? {} : { batch: firstPlace(pile) }) };
    return Array.from({ length: pile.times }, () => read);
  });
}

export function pileOf(reads: readonly Read[]): Pile | undefined {
  let top: Pile | undefined;
  for (const read of reads) {
    const together = top !== undefined && read.batch !== undefined && read.batch === firstPlace(top);
    top = together ? { ...top!, place: top!.place + 1, times: top!.times + 1 } : onTop(top, read, 1);
  }
  return top;
}

export const onTop = (below: Pile | undefined, { reading, at }: { readonly reading: Reading; readonly at: string }, times: number): Pile => {
  const place = savedOn(below) + times;
  return below === undefined ? { place, times, reading, at } : { place, times, reading, at, below };
};
