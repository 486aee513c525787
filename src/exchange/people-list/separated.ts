import type { CellValue, Grid, GridRow } from './grid.ts';

export type Separator = '\t' | ',' | ';';

/** Cells of text: a separator, line ends, and cells in quotes that hold either. */
export function separatedGrid(text: string, separator: Separator): Grid {
  const grid: GridRow[] = [];
  for (const [at, cells] of (recordsOf(text, separator, true) ?? recordsOf(text, separator, false) ?? []).entries()) {
    const filled = new Map<number, CellValue>();
    for (const [column, cell] of cells.entries()) {
      if (cell.trim() !== '') filled.set(column, cell);
    }
    if (filled.size > 0) grid.push({ row: at + 1, cells: filled });
  }
  return grid;
}

/** Nothing when a quotation mark is never closed: then it is only a sign in the text. */
function recordsOf(text: string, separator: Separator, quotes: boolean): string[][] | undefined {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  const endRecord = (): void => {
    records.push([...record, cell]);
    record = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text.charAt((at += 1));
      else quoted = false;
    } else if (quotes && sign === '"' && cell === '') quoted = true;
    else if (sign === separator) {
      record.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at += 1;
      endRecord();
    } else cell += sign;
  }
  if (quoted) return undefined;
  endRecord();
  return records;
}

/** The separator that the lines hold most; Excel may also name it in a first line `sep=;`. */
export function separatorOf(text: string): { readonly separator: Separator; readonly body: string } {
  const named = /^sep=([,;\t])(?=\r?\n|\r)/.exec(text);
  // The line stays as an empty one, so that rows keep their numbers.
  if (named !== null) return { separator: named[1] as Separator, body: text.slice(named[0].length) };
  const start = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const count = (separator: Separator): number => start.split(separator).length;
  const [separator = ','] = (['\t', ';', ','] as const).toSorted((a, b) => count(b) - count(a));
  return { separator, body: text };
}
