import type { Status } from '../../domain/attendance.ts';
import { err, never, ok, type Result } from '../../domain/result.ts';
import { decode } from './decode.ts';
import { duplicates } from './duplicates.ts';
import { recognise } from './encodings/recognise.ts';
import { repair, type OldEncoding } from './encodings/repair.ts';
import { cellName, isTooLong, textsOf, tidyGrid, tooManyPeople, type Grid, type Trouble } from './grid.ts';
import { layoutOf } from './layout.ts';
import { apartFromTotals } from './totals.ts';
import { readRow } from './row.ts';
import { separatedGrid, separatorOf } from './separated.ts';
import type { Gender } from './values.ts';
import { xlsxGrid } from './xlsx/xlsx.ts';

export type ListedPerson = {
  /** Row of the sheet or of the pasted text, from 1. */
  readonly row: number;
  readonly name: string;
  readonly birthYear?: number;
  readonly gender?: Gender;
  readonly ethnicity?: string;
  readonly unit?: string;
  readonly note?: string;
  readonly incumbent?: boolean;
  readonly status?: Status;
};

export type Refusal = { readonly cell: string; readonly row: number; readonly reason: string };

type Taken = {
  readonly people: readonly ListedPerson[];
  /** When anything stands here, nothing of the list should be taken. */
  readonly refused: readonly Refusal[];
  /** Headings of columns that are not used. */
  readonly ignored: readonly string[];
  /** Rows below the people that only sum them up, as they stand; nothing is read of them. */
  readonly totals?: readonly string[];
};

/** `repaired` is an offer: what the list says if it is read in an old encoding. */
export type PeopleList = Taken & { readonly repaired?: Taken & { readonly encoding: OldEncoding } };

export type PeopleSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'csv' | 'xlsx'; readonly bytes: Uint8Array };

export type PeopleListTrouble = { readonly code: Trouble };

/** A workbook may hold pictures, text does not. */
const mostBytes: Readonly<Record<PeopleSource['kind'], number>> = { text: 4_000_000, csv: 4_000_000, xlsx: 16_000_000 };

/** A list of people from Excel: pasted, or a file. `statuses` are those of the meeting; none, and a column of statuses is not used. */
export async function readPeopleList(source: PeopleSource, statuses: readonly Status[]): Promise<Result<PeopleList, PeopleListTrouble>> {
  const grid = gridOf(source);
  if (!grid.ok) return err({ code: grid.error });
  if (isTooLong(grid.value)) return err({ code: 'LIST_TOO_LONG' });
  const taken = take(tidyGrid(grid.value, (text) => text), statuses);
  if (tooManyPeople(new Set([...taken.people, ...taken.refused].map(({ row }) => row)).size)) return err({ code: 'LIST_TOO_LONG' });
  if (taken.people.length + taken.refused.length === 0) return err({ code: 'LIST_EMPTY' });
  const encoding = recognise(textsOf(grid.value));
  if (encoding === undefined) return ok(taken);
  const repaired = take(tidyGrid(grid.value, (text) => repair(encoding, text)), statuses);
  return ok({ ...taken, repaired: { encoding, ...repaired } });
}

/** The cells of a sheet, whatever it is a sheet of. */
export function gridOf(source: PeopleSource): Result<Grid, Trouble> {
  if ((source.kind === 'text' ? source.text : source.bytes).length > mostBytes[source.kind]) return err('LIST_TOO_LONG');
  switch (source.kind) {
    case 'text':
      return ok(separatedGrid(source.text, '\t'));
    case 'csv': {
      const { separator, body } = separatorOf(decode(source.bytes));
      return ok(separatedGrid(body, separator));
    }
    case 'xlsx':
      return xlsxGrid(source.bytes);
    default:
      return never(source);
  }
}

/** Where some bear the mark, nothing means no. */
const marked = (people: readonly ListedPerson[]): readonly ListedPerson[] =>
  people.some(({ incumbent }) => incumbent === true) ? people.map((one) => (one.incumbent === undefined ? { ...one, incumbent: false } : one)) : people;

function take(grid: Grid, statuses: readonly Status[]): Taken {
  const { rows: all, fields, ignored } = layoutOf(grid, statuses);
  const { rows, totals } = apartFromTotals(all);
  const read = rows.flatMap((row) => readRow(row, fields, statuses) ?? []);
  const people = marked(read.flatMap((one) => ('person' in one ? [one.person] : [])));
  const nameColumn = [...fields].find(([, field]) => ['family', 'name'].includes(field))?.[0] ?? 0;
  const refused = [...read.flatMap((one) => ('refused' in one ? one.refused : [])), ...duplicates(people, (row) => cellName(row, nameColumn))];
  return { people, refused: refused.toSorted((a, b) => a.row - b.row), ignored, ...(totals.length === 0 ? {} : { totals }) };
}
