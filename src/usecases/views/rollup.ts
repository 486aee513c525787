import type { Overlap } from '../../domain/rollup/one-each.ts';
import type { Rollup } from '../../domain/rollup/rollup.ts';
import type { Unit } from '../../domain/rollup/unit.ts';

/** Who writes the report, to whom, where and when; what is not said is left to the pen. `date`: ISO. */
export type Reporter = { readonly organisation?: string; readonly superior?: string; readonly term?: string; readonly place?: string; readonly date?: string };

/** `files`: congress files of the data folder. `counts`: count files as text. `table`: bytes in base64. */
export type RollupInput = {
  readonly files: readonly string[];
  readonly counts: readonly { readonly name: string; readonly text: string }[];
  readonly table?: { readonly kind: 'xlsx' | 'csv'; readonly bytes: string };
  /** Units that should have held their congress. */
  readonly planned?: number;
  readonly reporter: Reporter;
};

/** `refused`: cells of the table, of which then nothing is taken. `ignored`: headings that are not used. */
export type RollupView = {
  readonly units: readonly Unit[];
  readonly overlaps: readonly Overlap[];
  readonly rollup: Rollup;
  readonly refused: readonly { readonly cell: string; readonly row: number; readonly reason: string }[];
  readonly ignored: readonly string[];
};
