import type { Pile, Read } from './state.ts';

export const savedOn = (top: Pile | undefined): number => top?.place ?? 0;

/** From the first paper to the last. */
export function readsOf(top: Pile | undefined): readonly Read[] {
  const reads: Read[] = [];
  for (let one = top; one !== undefined; one = one.below) reads.push({ reading: one.reading, at: one.at });
  return reads.reverse();
}

export const pileOf = (reads: readonly Read[]): Pile | undefined => reads.reduce<Pile | undefined>((below, read) => onTop(below, read), undefined);

export const onTop = (below: Pile | undefined, { reading, at }: Read): Pile => {
  const place = savedOn(below) + 1;
  return below === undefined ? { place, reading, at } : { place, reading, at, below };
};
