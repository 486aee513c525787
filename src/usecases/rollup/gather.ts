import { nameKey } from '../../domain/names.ts';
import { oneEach } from '../../domain/rollup/one-each.ts';
import { rollUp } from '../../domain/rollup/rollup.ts';
import type { Faulty, Unit } from '../../domain/rollup/unit.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { readUnitTable, type TableKind, type UnitTable } from '../../exchange/unit-table/unit-table.ts';
import { fault, type Fault } from '../fault.ts';
import type { RollupView } from '../views.ts';
import { congressUnit } from './congress-unit.ts';
import { countUnits, type CountFile } from './count-units.ts';

/** `fault`: why a file is not even looked at. */
export type CongressFile = { readonly name: string; readonly path: string; readonly fault?: Fault };

export type Sources = {
  readonly congresses: readonly CongressFile[];
  readonly counts: readonly CountFile[];
  readonly table?: { readonly kind: TableKind; readonly bytes: Uint8Array };
  readonly planned?: number;
};

const noTable: UnitTable = { units: [], absent: [], refused: [], ignored: [] };

/** Everything that came in, each unit once; a table with a cell that is wrong gives nothing, and says which. */
export async function gather({ congresses, counts, table, planned }: Sources): Promise<Result<RollupView, Fault>> {
  const read = table === undefined ? ok(noTable) : readUnitTable(table.kind, table.bytes);
  if (!read.ok) return err(fault(read.error === 'LIST_EMPTY' ? 'TABLE_EMPTY' : read.error, { field: 'table' }));
  const { refused, ignored, ...told } = read.value;
  const reported = refused.length > 0 ? noTable : told;
  const counted = await congressUnits(congresses);
  const recounted = countUnits(counts);
  const { units, overlaps, faulty } = oneEach([...counted.units, ...recounted.units, ...reported.units], twice);
  const known = new Set([...units, ...faulty].map(({ name }) => nameKey(name)));
  if (planned !== undefined && planned < units.length) return err(fault('ROLLUP_PLANNED', { field: 'planned', planned, done: units.length }));
  const rollup = rollUp(units, {
    ...(planned === undefined ? {} : { units: planned }),
    absent: reported.absent.filter((name) => !known.has(nameKey(name))),
    faulty: [...counted.faulty, ...recounted.faulty, ...faulty],
  });
  return ok({ units, overlaps, rollup, refused, ignored });
}

/** One after the other: between two files others are answered. */
async function congressUnits(files: readonly CongressFile[]): Promise<{ readonly units: readonly Unit[]; readonly faulty: readonly Faulty[] }> {
  const units: Unit[] = [];
  const faulty: Faulty[] = [];
  for (const { name, path, fault: known } of files) {
    await new Promise((done) => setImmediate(done));
    const unit = known === undefined ? congressUnit(path, name) : err(known);
    if (unit.ok) units.push(unit.value);
    else faulty.push({ name, reason: unit.error.message });
  }
  return { units, faulty };
}

const twice = (units: readonly Unit[]): string => fault('UNIT_TWICE', { files: units.map((one) => (one.source === 'counted' ? one.file : one.name)).join(', ') }).message;
