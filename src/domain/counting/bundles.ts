import type { CountingState } from './state.ts';

/** How the papers collected are laid into bundles; without a size they are one. */
export function bundleSizes(collected: number, size: number | undefined): readonly number[] {
  if (size === undefined || collected <= size) return [collected];
  const full = Math.floor(collected / size);
  return [...Array.from({ length: full }, () => size), ...(collected % size === 0 ? [] : [collected % size])];
}

export const sumOf = (bundles: readonly CountingState[]): number => bundles.reduce((sum, { stack }) => sum + stack.papers, 0);

export type CountStanding = 'untouched' | 'entering' | 'comparing' | 'agreed';

/** Where the count of a round stands: agreed when every bundle is and together they are the papers collected. */
export function standingOfCount(bundles: readonly CountingState[], collected: number): CountStanding {
  if (bundles.every((one) => one.kind === 'waiting' && one.done.length === 0)) return 'untouched';
  if (!bundles.every((one) => one.kind === 'comparing' || one.kind === 'agreed')) return 'entering';
  return bundles.every((one) => one.kind === 'agreed') && sumOf(bundles) === collected ? 'agreed' : 'comparing';
}
