/** What the program said is saved, and the one request of a typist that may or may not have reached the file. */
export type Entry = {
  readonly round: 1 | 2;
  readonly bundle: number;
  readonly entry: 1 | 2;
  readonly papers: string[];
  started: boolean;
  finished: boolean;
  /** Papers alike are saved, and taken back, all of them or none. */
  asked: { readonly kind: 'start' | 'finish' } | { readonly kind: 'takeBack'; readonly papers: number } | { readonly kind: 'save'; readonly papers: readonly string[] } | undefined;
};

export type Promised = {
  readonly entries: readonly Entry[];
  /** How far each round came after its entries: concluded, closed, printed. */
  readonly steps: { 1: number; 2: number };
  /** The step after which the file is done: making the minutes takes longer than all the rest, so only some files get so far. */
  readonly lastStep: 2 | 3;
};

export const ballots = 20;
export const bundleSize = 10;
export const names = 17;

export const nothingYet = (lastStep: 2 | 3): Promised => ({
  lastStep,
  entries: ([1, 2] as const).flatMap((entry) =>
    ([1, 2] as const).flatMap((round) => Array.from({ length: ballots / bundleSize }, (_, at): Entry => ({ round, bundle: at + 1, entry, papers: [], started: false, finished: false, asked: undefined }))),
  ),
  steps: { 1: 0, 2: 0 },
});

/** Papers of each bundle that are alike: entered once with their number, or one by one. */
export const alike = { from: 4, to: 6 } as const;

/** Every other place of every bundle has marks of its own, so that a paper in a wrong place is seen. */
export function marksAt(bundle: number, place: number): { readonly struck: readonly number[] } {
  const pairs = Array.from({ length: names }, (_, a) => Array.from({ length: names - a - 1 }, (_one, b) => [a + 1, a + b + 2] as const)).flat();
  const own = place > alike.from && place <= alike.to ? alike.from : place;
  const [one, other] = pairs[((bundle * bundleSize + own) * 3) % pairs.length] ?? [1, 2];
  return { struck: [one, other] };
}
