import type { Status } from '../../domain/attendance.ts';
import { columnName, textOf, type Grid, type GridRow } from './grid.ts';
import { guessLayout } from './guess.ts';
import { fieldsOf, type Field } from './headings.ts';

/** Where the people stand, and what each column holds. */
export type Layout = { readonly rows: Grid; readonly fields: ReadonlyMap<number, Field>; readonly ignored: readonly string[] };

/** Titles of a list rarely take more rows than that. */
const searched = 40;
/** Several of these may stand in one list; of the others the first counts. */
const joining: readonly Field[] = ['number', 'unit', 'note', 'family', 'given'];

/** Below the headings, if there are any. Statuses of no use here (`statuses` empty) make their column one that is not used. */
export function layoutOf(grid: Grid, statuses: readonly Status[]): Layout {
  const at = grid.findIndex((row, place) => place < searched && isHeading(row));
  const head = grid[at];
  if (head === undefined) return guessLayout(grid, statuses);
  const second = grid[at + 1];
  const isDouble = second !== undefined && isSecondHeading(head, second);
  const rows = grid.slice(at + (isDouble ? 2 : 1)).filter((row, place) => place > 0 || !numbersColumns(row));
  return { rows, ...columns(headings(head, isDouble ? second : undefined), rows, statuses) };
}

/** It names the column of names; `Tên` alone does so only where nothing else stands that is no heading. */
function isHeading({ cells }: GridRow): boolean {
  const kinds = [...fieldsOf(cells).values()];
  return kinds.includes('name') || (kinds.includes('given') && (cells.size === 1 || kinds.length > 1));
}

/** It only divides headings above it: no numbers, no name, and a heading that is known; `Nam` alone may be somebody's gender. */
function isSecondHeading(head: GridRow, { cells }: GridRow): boolean {
  const below = fieldsOf(cells);
  const named = [...fieldsOf(head.cells)].filter(([, field]) => field === 'name').map(([column]) => column);
  if (named.some((column) => below.get(column) === 'family' || below.get(column) === 'given')) return true;
  const kinds = [...below.values()];
  const isKnown = kinds.some((kind) => kind !== 'male' && kind !== 'female') || (kinds.includes('male') && kinds.includes('female'));
  return isKnown && named.every((column) => !cells.has(column)) && [...cells.values()].every((cell) => !/\d/.test(textOf(cell)));
}

/** Forms number their columns below the headings: 1, 2, 3 or (1), (2), A, B. */
const numbersColumns = ({ cells }: GridRow): boolean =>
  cells.size > 1 && [...cells.values()].every((cell) => /^\(?(\d{1,2}|[A-ZĐ])\)?$/.test(textOf(cell)));

type Heading = { readonly column: number; readonly field: Field | undefined; readonly text: string };

/** A heading over several columns stands in the first of them; the one below says more. */
function headings(head: GridRow, second: GridRow | undefined): Heading[] {
  const [upper, lower] = [fieldsOf(head.cells), fieldsOf(second?.cells ?? new Map())];
  let from: number | undefined;
  return [...new Set([...head.cells.keys(), ...(second?.cells.keys() ?? [])])]
    .toSorted((a, b) => a - b)
    .map((column) => {
      from = head.cells.has(column) ? column : from;
      const texts = [textOf(head.cells.get(from ?? -1)), textOf(second?.cells.get(column))];
      return { column, field: lower.get(column) ?? upper.get(from ?? -1), text: texts.filter((text) => text !== '').join(' – ') };
    });
}

function columns(all: readonly Heading[], rows: Grid, statuses: readonly Status[]): Omit<Layout, 'rows'> {
  const fields = new Map<number, Field>();
  const ignored: string[] = [];
  for (const { column, field, text } of all) {
    const isTaken = field !== undefined && !joining.includes(field) && [...fields.values()].includes(field);
    const isUseless = field === 'status' && statuses.length === 0;
    if (field === undefined || isTaken || isUseless) ignored.push(text);
    else fields.set(column, field);
  }
  const name = [...fields].find(([, field]) => field === 'name')?.[0] ?? -1;
  const bare = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  for (const { column } of all) bare.delete(column);
  for (const column of [...bare].toSorted((a, b) => a - b)) {
    if (column === name + 1 && name >= 0 && holdsGivenNames(rows, column)) fields.set(column, 'given');
    else ignored.push(`cột ${columnName(column)} (không có tiêu đề)`);
  }
  return { fields: wholeNames(fields), ignored };
}

/** `Họ và tên` over two columns: the second holds one word in nearly every row. */
const holdsGivenNames = (rows: Grid, column: number): boolean =>
  rows.filter(({ cells }) => /^\p{L}+$/u.test(textOf(cells.get(column)))).length * 2 > rows.length;

/** A given name beside a family name or a full heading; alone it is the whole name. */
function wholeNames(fields: ReadonlyMap<number, Field>): ReadonlyMap<number, Field> {
  const kinds = [...fields.values()];
  if (kinds.includes('family') || kinds.includes('name')) return fields;
  return new Map([...fields].map(([column, field]) => [column, field === 'given' ? 'name' : field]));
}
