import { cellName, textOf, type CellValue, type GridRow } from './grid.ts';
import type { Field } from './headings.ts';
import type { Refusal } from './people-list.ts';

export type Fields = ReadonlyMap<number, Field>;
/** What cells say, or which of them are refused and why. */
export type Read<T> = { readonly value?: T; readonly refused: readonly Refusal[] };
export type Reader = <T>(field: Field, read: (cell: CellValue) => T | undefined, reason: (text: string) => string) => Read<T>;

export const columnsOf = (fields: Fields, ...wanted: readonly Field[]): number[] =>
  wanted.flatMap((one) => [...fields].filter(([, field]) => field === one).map(([column]) => column));

/** Reads the cell of a field in one row; an empty cell says nothing. */
export const cellReader = ({ row, cells }: GridRow, fields: Fields): Reader => (field, read, reason) => {
  const column = columnsOf(fields, field).find((each) => cells.has(each));
  const cell = column === undefined ? undefined : cells.get(column);
  if (column === undefined || cell === undefined) return { refused: [] };
  const value = read(cell);
  return value === undefined ? { refused: [{ cell: cellName(row, column), row, reason: reason(textOf(cell)) }] } : { value, refused: [] };
};
