import type { Cell, Row } from '../format.ts';

/** Tables built in memory; a row is found by some of its cells. */
export type Tables = Readonly<Record<string, Record<string, Cell>[]>>;
type Cells = Readonly<Record<string, Cell | undefined>>;

const filled = (cells: Cells): Record<string, Cell> => Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cell ?? null]));
const matches = (row: Row, where: Cells): boolean => Object.entries(where).every(([key, cell]) => row[key] === (cell ?? null));

const rowsOf = (tables: Tables, table: string): Record<string, Cell>[] => {
  const rows = tables[table];
  if (rows === undefined) throw new Error(`no table ${table}`);
  return rows;
};

export const insert = (tables: Tables, table: string, cells: Cells): void => void rowsOf(tables, table).push(filled(cells));

export function change(tables: Tables, table: string, where: Cells, cells: Cells): void {
  for (const row of rowsOf(tables, table)) if (matches(row, where)) Object.assign(row, filled(cells));
}

export function remove(tables: Tables, table: string, where: Cells): void {
  const rows = rowsOf(tables, table);
  const kept = rows.filter((row) => !matches(row, where));
  rows.splice(0, rows.length, ...kept);
}

export const find = (tables: Tables, table: string, where: Cells): Record<string, Cell> | undefined => rowsOf(tables, table).find((row) => matches(row, where));
