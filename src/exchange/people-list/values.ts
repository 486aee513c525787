import { tidyName } from '../../domain/names.ts';
import type { CellValue } from './grid.ts';
import { plain } from './words.ts';

export type Gender = 'female' | 'male';

const firstYear = 1900;
const lastYear = 2020;
const inRange = (year: number): number | undefined => (year >= firstYear && year <= lastYear ? year : undefined);

/** Days since the turn of 1900, as Excel keeps a date; a number of four digits is a year that somebody typed. */
const yearOfSerial = (serial: number): number | undefined =>
  serial >= 10_000 && serial < 44_197 ? new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).getUTCFullYear() : undefined;

/** A month, or a day and a month in either order, that the year has. */
function isDate(year: number, parts: readonly number[]): boolean {
  const has = (day: number, month: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  const [first = 1, second = 1] = parts;
  return parts.length < 2 ? has(1, first) : has(first, second) || has(second, first);
}

/** 1978, 05-1978, 20/5/1978, 1978-05-20, ngày 20 tháng 5 năm 1978, a date or its serial number. */
export function readBirthYear(value: CellValue): number | undefined {
  if (value instanceof Date) return inRange(value.getUTCFullYear());
  if (typeof value === 'number') return Number.isInteger(value) && value <= lastYear ? inRange(value) : yearOfSerial(value);
  const given = plain(value).replace(/ \d{1,2} 00( 00)?$/, '');
  if (/^\d{5}$/.test(given)) return yearOfSerial(Number(given));
  const found = /^(?:(?:ngay )?\d{1,2} )?(?:(?:thang )?\d{1,2} )?(?:nam )?(\d{4})$/.exec(given) ?? /^(\d{4}) \d{1,2} \d{1,2}$/.exec(given);
  return found !== null && isDate(Number(found[1]), (given.match(/\b\d{1,2}\b/g) ?? []).map(Number)) ? inRange(Number(found[1])) : undefined;
}

export function readGender(text: string): Gender | undefined {
  const given = plain(text);
  if (given === 'nam') return 'male';
  return given === 'nu' ? 'female' : undefined;
}

const yes = ['x', 'v', '1', 'co', 'dung', 'tai cu'];
const no = ['0', 'khong', 'moi', 'tham gia moi', 'lan dau'];

/** A mark in a column of yes and no; a tick is a sign of its own. */
export function readMark(text: string): boolean | undefined {
  const given = plain(text);
  if (yes.includes(given) || /^[✓✔☑√]$/u.test(text.trim())) return true;
  return no.includes(given) || /^[-–—]$/.test(text.trim()) ? false : undefined;
}

const letter = '(?![ªºµ])\\p{L}\\p{M}*';
const wholeName = new RegExp(`^${letter}(?:${letter}|[ .'’ʼ-])*$`, 'u');
const allowed = new RegExp(`${letter}|[ .'’ʼ-]`, 'gu');

/** The name in one form, or why it is none; a running number before it is dropped. */
export function readName(text: string): { readonly name: string } | { readonly reason: string } {
  const name = tidyName(text).replace(/^\d+[.)]\s*/, '');
  const fix = `“${name}”; hãy sửa ô này, chỉ ghi họ và tên.`;
  if (/\d/.test(name)) return { reason: `Họ và tên có chữ số: ${fix}` };
  if (wholeName.test(name)) return { name };
  const [sign] = name.replace(allowed, '');
  return { reason: sign === undefined ? `Họ và tên không đúng: ${fix}` : `Họ và tên có ký tự lạ “${sign}”: ${fix}` };
}
