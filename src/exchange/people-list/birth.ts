import type { Read, Reader } from './cell-reader.ts';
import { textOf, type CellValue } from './grid.ts';
import { readBirthYear, readGender, readMark, type Gender } from './values.ts';

type Birth = { readonly year: number | undefined; readonly gender: Gender | undefined };

const wrongYear = (text: string): string => `Năm sinh không đúng: “${text}”; hãy ghi đủ bốn chữ số, từ 1900 đến 2020, ví dụ 1978 hoặc 20/5/1978.`;

/** The year and the gender: from columns of their own, or from columns Nam and Nữ that hold either. */
export function birthOf(reader: Reader): Read<Birth> {
  const year = reader('birth', readBirthYear, wrongYear);
  const gender = reader('gender', (cell) => readGender(textOf(cell)), (text) => `Giới tính ghi “${text}”; hãy ghi Nam hoặc Nữ.`);
  const male = reader('male', yearOrMark, wrongYear);
  const female = reader('female', yearOrMark, wrongYear);
  const twice = isMarked(male) && isMarked(female) ? reader('female', () => undefined, () => bothMarked) : undefined;
  const refused = [year, gender, male, female, twice].flatMap((read) => read?.refused ?? []);
  if (refused.length > 0) return { refused };
  const marked = [male.value, female.value].find((value) => typeof value === 'number');
  const sex = isMarked(male) ? 'male' : isMarked(female) ? 'female' : undefined;
  return { value: { year: year.value ?? marked, gender: gender.value ?? sex }, refused };
}

const bothMarked = 'Cả hai cột Nam và Nữ đều có dữ liệu; hãy để trống một cột.';

const isMarked = ({ value }: Read<number | boolean>): boolean => value !== undefined && value !== false;

const yearOrMark = (cell: CellValue): number | boolean | undefined =>
  readBirthYear(cell) ?? (typeof cell === 'string' ? readMark(cell) : cell === 1 ? true : undefined);
