import { textOf, type Grid, type GridRow } from '../people-list/grid.ts';
import { fieldOf, type UnitField } from './fields.ts';

export type Heading = { readonly column: number; readonly text: string; readonly field: UnitField | undefined };
export type Layout = { readonly head: number; readonly headings: readonly Heading[]; readonly rows: Grid };

/** Titles of a table rarely take more rows than that. */
const searched = 40;

/** A row that names the column of units and at least one figure; a second row may divide its headings. */
export function layoutOf(grid: Grid): Layout | undefined {
  for (const [at, row] of grid.slice(0, searched).entries()) {
    const second = grid[at + 1];
    const double = second !== undefined && divides(row, second);
    const headings = headingsOf(row, double ? second : undefined);
    const fields = headings.flatMap(({ field }) => field ?? []);
    if (!fields.some(({ kind }) => kind === 'name')) continue;
    return { head: row.row, headings, rows: grid.slice(at + (double ? 2 : 1)).filter((one, place) => place > 0 || !numbersColumns(one)) };
  }
  return undefined;
}

/** It says nothing of the unit itself, and words only. */
function divides(head: GridRow, { cells }: GridRow): boolean {
  const names = [...head.cells].filter(([, cell]) => fieldOf(textOf(cell))?.kind === 'name').map(([column]) => column);
  return names.length > 0 && names.every((column) => !cells.has(column)) && [...cells.values()].every((cell) => typeof cell === 'string' && !/^[\d.,\s]+$/.test(cell));
}

/** Forms number their columns below the headings, from 1 or (1) on, words before them by A, B. */
function numbersColumns({ cells }: GridRow): boolean {
  const signs = [...cells.values()].map((cell) => /^\(?(\d{1,2}|[A-ZĐ])\)?$/.exec(textOf(cell))?.[1]);
  const numbers = signs.filter((sign) => sign !== undefined && /\d/.test(sign)).map(Number);
  return numbers.length > 1 && signs.every((sign) => sign !== undefined) && numbers.every((number, at) => number === at + 1);
}

/** A heading over several columns stands in the first of them; the one below says more. */
function headingsOf(head: GridRow, second: GridRow | undefined): readonly Heading[] {
  let above: number | undefined;
  return [...new Set([...head.cells.keys(), ...(second?.cells.keys() ?? [])])]
    .toSorted((a, b) => a - b)
    .map((column) => {
      above = head.cells.has(column) ? column : above;
      const texts = [textOf(head.cells.get(above ?? -1)), textOf(second?.cells.get(column))].filter((text) => text !== '');
      return { column, text: texts.join(': '), field: fieldOf(texts.join(' ')) };
    });
}
