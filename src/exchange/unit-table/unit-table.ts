import { nameKey } from '../../domain/names.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Unit } from '../../domain/rollup/unit.ts';
import { recognise } from '../people-list/encodings/recognise.ts';
import { cellName, isTooLong, textsOf, tidyGrid, type Trouble } from '../people-list/grid.ts';
import { gridOf, type Refusal } from '../people-list/people-list.ts';
import type { UnitField } from './fields.ts';
import { layoutOf, type Heading } from './layout.ts';
import { readUnit, type ReadUnit } from './row.ts';

/** What units reported. When anything is refused, nothing of the table should be taken. */
export type UnitTable = {
  readonly units: readonly Unit[];
  /** Named without a figure: not reported yet. */
  readonly absent: readonly string[];
  readonly refused: readonly Refusal[];
  /** Headings of columns that are not used. */
  readonly ignored: readonly string[];
};

/** TABLE_NO_HEADINGS: no row names the column of units. TABLE_OLD_FONT: written for TCVN3 or VNI fonts. */
export type TableTrouble = Trouble | 'TABLE_NO_HEADINGS' | 'TABLE_OLD_FONT';

export type TableKind = 'xlsx' | 'csv';

export function readUnitTable(kind: TableKind, bytes: Uint8Array): Result<UnitTable, TableTrouble> {
  const grid = gridOf({ kind, bytes });
  if (!grid.ok) return grid;
  if (isTooLong(grid.value)) return err('LIST_TOO_LONG');
  if (recognise(textsOf(grid.value)) !== undefined) return err('TABLE_OLD_FONT');
  if (grid.value.length === 0) return err('LIST_EMPTY');
  const layout = layoutOf(tidyGrid(grid.value, (text) => text));
  if (layout === undefined) return err('TABLE_NO_HEADINGS');
  const { columns, twice } = columnsOf(layout.headings);
  const read = layout.rows.flatMap((row) => {
    const one = readUnit(row, columns);
    return one === undefined ? [] : [{ row: row.row, one }];
  });
  if (read.length === 0) return err('LIST_EMPTY');
  const nameColumn = [...columns].find(([, { kind: field }]) => field === 'name')?.[0] ?? 0;
  const refused = [
    ...twice.map(({ column, text }) => ({ cell: cellName(layout.head, column), row: layout.head, reason: `Hai cột cùng là “${text}”; hãy bỏ một cột hoặc đổi tiêu đề.` })),
    ...read.flatMap(({ one }) => ('refused' in one ? one.refused : [])),
    ...repeated(read, nameColumn),
  ];
  return ok({
    units: read.flatMap(({ one }) => ('unit' in one ? [one.unit] : [])),
    absent: read.flatMap(({ one }) => ('absent' in one ? [one.absent] : [])),
    refused: refused.toSorted((a, b) => a.row - b.row),
    ignored: layout.headings.flatMap(({ field, text }) => (field === undefined ? [text] : [])),
  });
}

function columnsOf(headings: readonly Heading[]): { readonly columns: ReadonlyMap<number, UnitField>; readonly twice: readonly Heading[] } {
  const columns = new Map<number, UnitField>();
  const taken = new Set<string>();
  const twice: Heading[] = [];
  for (const heading of headings) {
    const { column, field } = heading;
    if (field === undefined) continue;
    const key = JSON.stringify(field);
    if (taken.has(key) && field.kind !== 'number') twice.push(heading);
    else columns.set(column, field);
    taken.add(key);
  }
  return { columns, twice };
}

/** One unit in two rows would count twice. */
function repeated(read: readonly { readonly row: number; readonly one: ReadUnit }[], column: number): readonly Refusal[] {
  const first = new Map<string, number>();
  return read.flatMap(({ row, one }) => {
    const name = 'unit' in one ? one.unit.name : 'absent' in one ? one.absent : undefined;
    if (name === undefined) return [];
    const before = first.get(nameKey(name));
    if (before === undefined) {
      first.set(nameKey(name), row);
      return [];
    }
    return [{ cell: cellName(row, column), row, reason: `“${name}” đã có ở dòng ${before}; hãy bỏ một dòng, hoặc ghi tên đầy đủ để phân biệt hai đơn vị.` }];
  });
}
