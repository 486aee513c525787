/** What the program said is saved, and the one request of a typist that may or may not have reached the file. */
export type Entry = {
  readonly round: 1 | 2;
  readonly entry: 1 | 2;
  readonly papers: string[];
  started: boolean;
  finished: boolean;
  asked: { readonly kind: 'start' | 'finish' | 'takeBack' } | { readonly kind: 'save'; readonly paper: string } | undefined;
};

export type Promised = {
  readonly entries: readonly Entry[];
  /** How far each round came after its entries: concluded, closed, printed. */
  readonly steps: { 1: number; 2: number };
  /** The step after which the file is done: making the minutes takes longer than all the rest, so only some files get so far. */
  readonly lastStep: 2 | 3;
};

export const ballots = 20;
export const names = 17;

export const nothingYet = (lastStep: 2 | 3): Promised => ({
  lastStep,
  entries: ([1, 2] as const).flatMap((entry) => ([1, 2] as const).map((round): Entry => ({ round, entry, papers: [], started: false, finished: false, asked: undefined }))),
  steps: { 1: 0, 2: 0 },
});

/** Every place of the stack has marks of its own, so that a paper in a wrong place is seen. */
export function marksAt(place: number): { readonly struck: readonly number[] } {
  const pairs = Array.from({ length: names }, (_, a) => Array.from({ length: names - a - 1 }, (_one, b) => [a + 1, a + b + 2] as const)).flat();
  const [one, other] = pairs[(place * 3) % pairs.length] ?? [1, 2];
  return { struck: [one, other] };
}
