export type Figure = { readonly what: string; readonly value: string; readonly aim?: string };

/** Value below which `share` of the sorted times lie. */
export const percentile = (times: readonly number[], share: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** Median of `runs` calls after one warm-up. */
export function medianOf(runs: number, work: () => unknown): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return percentile(times, 0.5);
}

export function printTable(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const { what, value, aim } of figures) console.log(`${what.padEnd(width)}  ${value.padStart(12)}${aim === undefined ? '' : `   aim ${aim}`}`);
}
