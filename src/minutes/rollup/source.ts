import type { Overlap } from '../../domain/rollup/one-each.ts';
import type { Rollup } from '../../domain/rollup/rollup.ts';
import type { Unit } from '../../domain/rollup/unit.ts';

/** What is not said is left to the pen. */
export type RollupSource = {
  readonly units: readonly Unit[];
  readonly overlaps: readonly Overlap[];
  readonly rollup: Rollup;
  readonly reporter: { readonly organisation?: string; readonly superior?: string; readonly term?: string; readonly place?: string; readonly date?: string };
  /** ISO time. */
  readonly made: string;
};
