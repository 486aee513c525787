import type { Status } from '../../domain/attendance.ts';
import { columnName, textOf, type Grid } from './grid.ts';
import type { Field } from './headings.ts';
import type { Layout } from './layout.ts';
import { isPeople } from './peoples.ts';
import { readStatus } from './statuses.ts';
import { readBirthYear, readGender } from './values.ts';

const isCount = (text: string): boolean => /^\d{1,4}[.)]?$/.test(text);
const isDate = (text: string): boolean => /\d{4}/.test(text);

/** A list without headings: the first column of text is the name; the others by what they hold, a column of text after it being the unit. */
export function guessLayout(grid: Grid, statuses: readonly Status[]): Layout {
  const fields = new Map<number, Field>();
  const ignored: string[] = [];
  for (const column of [...new Set(grid.flatMap(({ cells }) => [...cells.keys()]))].toSorted((a, b) => a - b)) {
    const texts = grid.map(({ cells }) => textOf(cells.get(column))).filter((text) => text !== '');
    const field = guess(texts, [...fields.values()], statuses);
    if (field === undefined) ignored.push(`cột ${columnName(column)}`);
    else fields.set(column, field);
  }
  return { rows: grid, fields, ignored };
}

function guess(texts: readonly string[], before: readonly Field[], statuses: readonly Status[]): Field | undefined {
  const most = (is: (text: string) => boolean): boolean => texts.filter(is).length * 2 > texts.length;
  if (!before.includes('name')) return most((text) => isCount(text) || readBirthYear(text) !== undefined) ? 'number' : 'name';
  if (!before.includes('birth') && most((text) => readBirthYear(text) !== undefined || isDate(text))) return 'birth';
  if (!before.includes('gender') && most((text) => readGender(text) !== undefined)) return 'gender';
  if (!before.includes('ethnicity') && most(isPeople)) return 'ethnicity';
  if (!before.includes('unit') && !texts.every((text) => readStatus(text, statuses) !== undefined)) return most(isCount) ? undefined : 'unit';
  if (!before.includes('status') && texts.some((text) => readStatus(text, statuses) !== undefined)) return 'status';
  return before.includes('note') ? undefined : 'note';
}
