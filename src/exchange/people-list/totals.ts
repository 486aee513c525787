import { textOf, type Grid, type GridRow } from './grid.ts';

/** `Tổng cộng: 140 đại biểu`, `Cộng | 140`: no name goes on like that. */
const total = /^(tổng( cộng| số)?|cộng)\s*(:|[-–]|\d|đại biểu|đảng viên|đồng chí|người|danh sách|$)/iu;

const textsOf = ({ cells }: GridRow): readonly string[] => [...cells].toSorted(([a], [b]) => a - b).map(([, value]) => textOf(value));

/** The last rows of a list, as long as they sum it up; they are told, not read. */
export function apartFromTotals(rows: Grid): { readonly rows: Grid; readonly totals: readonly string[] } {
  const last = rows.findLastIndex((row) => !total.test(textsOf(row)[0] ?? ''));
  if (last === -1) return { rows, totals: [] };
  return { rows: rows.slice(0, last + 1), totals: rows.slice(last + 1).map((row) => textsOf(row).join(' ')) };
}
