import { mostCells, mostLetters, type CellValue, type Grid } from '../grid.ts';
import { dateOf } from './dates.ts';
import { walk } from './xml.ts';

export type Shared = { readonly strings: readonly string[]; readonly dateStyles: ReadonlySet<number>; readonly from1904: boolean };
type Raw = { readonly type: string; readonly style: number; readonly value: string };

/** Cells of one sheet that hold something; only these are kept, wherever the sheet says it ends. */
export function readSheet(part: Uint8Array, shared: Shared): Grid | undefined {
  const rows = new Map<number, Map<number, CellValue>>();
  let row = 0;
  let column = -1;
  let raw: Raw | undefined;
  let reading = false;
  let inHint = false;
  let kept = 0;
  const sound = walk(part, {
    open: (name, { r, t = 'n', s = '0' }) => {
      if (name === 'row') {
        row = positive(r) ?? row + 1;
        column = -1;
      } else if (name === 'c') {
        column = columnOf(r) ?? column + 1;
        raw = { type: t, style: Number(s), value: '' };
      } else if (name === 'v' || name === 't') reading = true;
      else if (name === 'rPh') inHint = true;
    },
    text: (text) => {
      if (reading && !inHint && raw !== undefined && raw.value.length <= mostLetters) raw = { ...raw, value: raw.value + text };
    },
    close: (name) => {
      if (name === 'v' || name === 't') reading = false;
      if (name === 'rPh') inHint = false;
      if (name !== 'c' || raw === undefined) return;
      const value = valueOf(raw, shared);
      raw = undefined;
      if (value === undefined || kept > mostCells) return;
      kept += 1;
      rows.set(row, (rows.get(row) ?? new Map<number, CellValue>()).set(column, value));
    },
  });
  if (!sound) return undefined;
  return [...rows].toSorted(([a], [b]) => a - b).map(([number, cells]) => ({ row: number, cells: new Map([...cells].toSorted(([a], [b]) => a - b)) }));
}

const positive = (text: string | undefined): number | undefined => (text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : undefined);

/** `AB12` → 27. */
function columnOf(name: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(name ?? '')?.[1];
  return letters === undefined ? undefined : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf({ type, style, value }: Raw, { strings, dateStyles, from1904 }: Shared): CellValue | undefined {
  if (value === '') return undefined;
  if (type === 's') return text(strings[Number(value)] ?? '');
  if (type === 'b') return value === '1' ? 'x' : undefined;
  if (type === 'd') return Number.isNaN(Date.parse(value)) ? text(value) : new Date(Date.parse(value));
  if (type !== 'n') return text(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return text(value);
  return dateStyles.has(style) && number >= 1 && number < 2_958_466 && !isYear(number) ? dateOf(number, from1904) : number;
}

/** A year that was typed into a cell made for dates. */
const isYear = (number: number): boolean => Number.isInteger(number) && number >= 1900 && number < 2100;

/** Excel writes control signs as `_x000D_`. */
const text = (value: string): string | undefined =>
  value.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).trim() || undefined;
