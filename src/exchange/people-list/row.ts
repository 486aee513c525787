import type { Status } from '../../domain/attendance.ts';
import { birthOf } from './birth.ts';
import { cellReader, columnsOf, type Fields, type Read } from './cell-reader.ts';
import { cellName, textOf, type GridRow } from './grid.ts';
import type { Field } from './headings.ts';
import type { ListedPerson, Refusal } from './people-list.ts';
import { readStatus, statusWords } from './statuses.ts';
import { readMark, readName } from './values.ts';

export type ReadRow = { readonly person: ListedPerson } | { readonly refused: readonly Refusal[] };

/** One row of the list; every cell that is wrong is named. Nothing for a row that only counts. */
export function readRow(row: GridRow, fields: Fields, statuses: readonly Status[]): ReadRow | undefined {
  const reader = cellReader(row, fields);
  if ([...row.cells.keys()].every((column) => isCount(column, row, fields))) return undefined;
  const name = nameOf(row, fields);
  const birth = birthOf(reader);
  const incumbent = reader('incumbent', (cell) => readMark(textOf(cell)), (text) => `Cột tái cử ghi “${text}”; hãy ghi x nếu tái cử, để trống nếu không.`);
  const status = reader('status', (cell) => readStatus(textOf(cell), statuses), (text) => `Tình trạng “${text}” chưa rõ; hãy ghi một trong: ${statusWords(statuses)}.`);
  const refused = [name, birth, incumbent, status].flatMap((read) => read.refused);
  if (name.value === undefined || refused.length > 0) return { refused };
  const optional = {
    birthYear: birth.value?.year,
    gender: birth.value?.gender,
    ethnicity: joined(row, fields, 'ethnicity', ' '),
    unit: joined(row, fields, 'unit', ', '),
    note: joined(row, fields, 'note', '; '),
    incumbent: incumbent.value,
    status: status.value,
  };
  return { person: { row: row.row, name: name.value, ...known(optional) } };
}

const isCount = (column: number, { cells }: GridRow, fields: Fields): boolean =>
  fields.get(column) === 'number' && /^\d+[.)]?$/.test(textOf(cells.get(column)));

type Known<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

const known = <T extends object>(all: T): Known<T> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Known<T>;

const joined = ({ cells }: GridRow, fields: Fields, field: Field, by: string): string | undefined =>
  columnsOf(fields, field).map((column) => textOf(cells.get(column))).filter((text) => text !== '').join(by) || undefined;

function nameOf({ row, cells }: GridRow, fields: Fields): Read<string> {
  const columns = columnsOf(fields, 'family', 'name', 'given');
  const parts = columns.map((column) => textOf(cells.get(column))).filter((text) => text !== '');
  const cell = cellName(row, columns.find((column) => cells.has(column)) ?? columns[0] ?? 0);
  const refuse = (reason: string): Read<string> => ({ refused: [{ cell, row, reason }] });
  const number = columnsOf(fields, 'number').map((column) => textOf(cells.get(column))).find((text) => text !== '');
  const isGroup = number !== undefined && !/^\d+[.)]?$/.test(number) && cells.size <= 1 + parts.length;
  if (isGroup) return refuse(`Dòng ${row} giống tên một nhóm (“${[number, ...parts].join(' ')}”), không phải một người; hãy xóa dòng này rồi nạp lại.`);
  if (parts.length === 0) return refuse(`Dòng ${row} có dữ liệu nhưng chưa có họ và tên; hãy điền họ và tên hoặc xóa dòng này.`);
  const read = readName(parts.join(' '));
  return 'name' in read ? { value: read.name, refused: [] } : refuse(read.reason);
}
