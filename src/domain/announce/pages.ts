import type { Announced } from './announced.ts';

/** Rows that somebody 20 m away still reads, in one column. */
export const rowsInColumn = 7;
/** A name that is longer has the whole width. */
const longestBeside = 30;

/** One page of the result; two columns where the names allow it. */
export type ResultPage = { readonly columns: 1 | 2; readonly rows: readonly Announced[] };

/** The rows in pages; a result without anybody is one empty page. A page that one column holds has one. */
export function resultPages(rows: readonly Announced[]): readonly ResultPage[] {
  const most = rows.every(({ name }) => name.length <= longestBeside) ? 2 * rowsInColumn : rowsInColumn;
  return Array.from({ length: Math.max(1, Math.ceil(rows.length / most)) }, (_, at) => {
    const page = rows.slice(at * most, (at + 1) * most);
    return { columns: page.length > rowsInColumn ? 2 : 1, rows: page };
  });
}
