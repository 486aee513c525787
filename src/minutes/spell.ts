import type { Regulation } from '../domain/regulation.ts';

/** `2024-10-10` → `10/10/2024`. */
export function dateText(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** Day under 10 and months 1 and 2 with a leading zero (36-HD/VPTW). */
export function dayParts(iso: string): { readonly day: string; readonly month: string; readonly year: string } {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return { day, month: Number(month) <= 2 ? month : String(Number(month)), year };
}

/** `190-QĐ/TW Điều 30.3` → `khoản 3, Điều 30 Quy chế bầu cử trong Đảng`. */
export function citation(article: string, regulation: Regulation): string {
  const found = /^(.+) Điều (\d+)(?:\.(\d+))?$/.exec(article);
  if (found === null) return article;
  const [, from = '', number = '', clause] = found;
  const where = clause === undefined ? `Điều ${number}` : `khoản ${clause}, Điều ${number}`;
  return `${where} ${from === regulation.number ? regulation.title : from}`;
}

/** `3` → `03`, as minutes write the number of copies. */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');
