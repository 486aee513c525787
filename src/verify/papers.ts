import type { Paper } from '../domain/count/input.ts';
import { finalPapers } from '../domain/counting/place.ts';
import type { CountingState } from '../domain/counting/state.ts';

/** The papers of a round as the entries of each bundle, what was read again and the rulings leave them. */
export const papersOf = (bundles: readonly CountingState[]): readonly Paper[] =>
  bundles.flatMap((state) => (state.kind === 'comparing' || state.kind === 'agreed' ? finalPapers(state) : [])).map(({ marks, ruling }): Paper => (ruling === undefined ? marks : { ...marks, ruling }));
