import { tidyName } from '../../domain/names.ts';

/** What stands in a cell, texts as they were found; an empty cell is not in the grid. */
export type CellValue = string | number | Date;
export type GridRow = { readonly row: number; readonly cells: ReadonlyMap<number, CellValue> };
/** Rows that hold something, from the top; columns count from 0, rows from 1 as the sheet says. */
export type Grid = readonly GridRow[];

export type Trouble = 'LIST_UNREADABLE' | 'LIST_EMPTY' | 'LIST_TOO_LONG';

const mostRows = 5_000;
const mostColumns = 60;
/** A title block and headings stand above the rows that count. */
const rowsAbove = 60;
export const mostCells = (mostRows + rowsAbove) * mostColumns;
/** No cell of a list of people is longer; a longer one is kept up to here and one letter. */
export const mostLetters = 2_000;

export const isTooLong = (grid: Grid): boolean =>
  grid.length > mostRows + rowsAbove ||
  grid.some(({ cells }) => cells.size > mostColumns || [...cells.values()].some((cell) => typeof cell === 'string' && cell.length > mostLetters));

export const tooManyPeople = (rows: number): boolean => rows > mostRows;

/** 0 → A, 27 → AB. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCodePoint(65 + (column % 26));

export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;

/** A date as people here write it. */
const dayMonthYear = (date: Date): string => `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;

export function textOf(value: CellValue | undefined): string {
  if (value === undefined) return '';
  return value instanceof Date ? dayMonthYear(value) : String(value);
}

/** Texts changed one by one and brought into one form; numbers and dates stay. What is empty then is dropped. */
export const tidyGrid = (grid: Grid, change: (text: string) => string): Grid =>
  grid
    .map(({ row, cells }) => ({
      row,
      cells: new Map(
        [...cells]
          .map(([column, value]): [number, CellValue] => [column, typeof value === 'string' ? tidyName(change(value)) : value])
          .filter(([, value]) => value !== ''),
      ),
    }))
    .filter(({ cells }) => cells.size > 0);

export const textsOf = (grid: Grid): string[] =>
  grid.flatMap(({ cells }) => [...cells.values()].filter((value) => typeof value === 'string'));
