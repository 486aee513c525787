import { textOf, type CellValue } from './grid.ts';
import { plain, withoutBrackets } from './words.ts';

/** What a column holds; `male` and `female` are columns with an x or the year of birth below `Nam` and `Nữ`. */
export type Field =
  | 'number'
  | 'name'
  | 'family'
  | 'given'
  | 'birth'
  | 'male'
  | 'female'
  | 'gender'
  | 'ethnicity'
  | 'unit'
  | 'note'
  | 'incumbent'
  | 'status';

/** Headings as forms and lists have them, without case and marks; the first that fits counts. */
const synonyms: readonly (readonly [Field, RegExp])[] = [
  ['number', /^(stt|tt|so tt|so thu tu|thu tu|no)$/],
  ['family', /^(ho|ho va)( ten| chu| ten chu)? (dem|lot)$|^ho$|^ho chu (dem|lot)$/],
  ['name', /^ho( va| chu dem va| dem va)? ten( .*)?$|^ten (day du|dong chi|dang vien|dai bieu|ung cu vien|nguoi .*)$/],
  ['given', /^ten( goi)?$/],
  ['birth', /^((ngay )?(thang )?(nam )?sinh|ngay thang nam sinh|sinh (ngay|nam|ngay thang nam)|ns)$/],
  ['male', /^nam$/],
  ['female', /^nu$/],
  ['gender', /^(gioi tinh|gioi|phai|nam nu|nam hay nu)$/],
  ['ethnicity', /^(thanh phan )?dan toc$/],
  ['unit', /^(don vi|chi bo|dang bo|chi bo dang bo|to chuc dang|doan|doan dai bieu|to|co quan)$|^(don vi|co quan|noi) cong tac$|^(noi |don vi |chi bo )?sinh hoat( dang| tai chi bo)?$/],
  ['note', /^(ghi chu|chuc vu|chuc danh)( .*)?$/],
  ['incumbent', /^(tai cu|(la )?cap uy (vien )?(khoa truoc|duong nhiem|tai cu))$/],
  ['status', /^(tinh trang|trang thai)( .*)?$/],
];

/** `Năm` alone is a year, `Nam` is a man: here the mark counts. */
const isYear = (heading: string): boolean => heading.normalize('NFC').trim().toLocaleLowerCase('vi') === 'năm';

/** Words that also stand in lists as notes: a heading only beside other headings. */
const people = /^(dong chi|dang vien|dai bieu|ung cu vien)$/;
const longestHeading = 200;
const company: readonly Field[] = ['number', 'birth', 'gender', 'ethnicity', 'incumbent', 'status'];

/** The fields of a heading row, or of a row that is none. */
export function fieldsOf(row: ReadonlyMap<number, CellValue>): ReadonlyMap<number, Field> {
  const fields = new Map<number, Field>();
  for (const [column, cell] of row) {
    const field = typeof cell === 'string' ? fieldOf(cell) : undefined;
    if (field !== undefined) fields.set(column, field);
  }
  const kinds = [...fields.values()];
  const bare = [...row].find(([, cell]) => people.test(plain(textOf(cell))));
  if (bare !== undefined && !kinds.includes('name') && kinds.some((kind) => company.includes(kind))) fields.set(bare[0], 'name');
  return fields;
}

export function fieldOf(heading: string): Field | undefined {
  if (heading.length > longestHeading) return undefined;
  if (isYear(heading)) return 'birth';
  const known = (text: string): Field | undefined => synonyms.find(([, pattern]) => pattern.test(plain(text)))?.[0];
  return known(heading) ?? known(withoutBrackets(heading));
}
