import { err, ok, type Result } from '../../domain/result.ts';
import { documentPdf } from '../../minutes/layout/bytes.ts';
import { layout } from '../../minutes/layout.ts';
import { rollupModel } from '../../minutes/rollup/model.ts';
import { fault, type Fault } from '../fault.ts';
import type { Reporter, RollupView } from '../views.ts';

/** The paper; none from a table that is refused, and none about nobody. */
export async function rollupPaper(view: RollupView, reporter: Reporter, made: string): Promise<Result<Uint8Array, Fault>> {
  if (view.refused.length > 0) return err(fault('TABLE_REFUSED', { field: 'table', cells: view.refused.length }));
  if (view.units.length === 0) return err(fault('ROLLUP_EMPTY'));
  return ok(await documentPdf(layout(rollupModel({ units: view.units, overlaps: view.overlaps, rollup: view.rollup, reporter, made }))));
}

/** The figures for another program: JSON with two spaces and a last line end. */
export const rollupText = ({ units, overlaps, rollup }: RollupView): string => `${JSON.stringify({ rollup, overlaps, units }, undefined, 2)}\n`;
