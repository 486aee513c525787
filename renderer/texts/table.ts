/** Splits text copied from Excel into cells: tabs, line ends, and cells in quotes that hold either. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(tidy(cell));
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some((each) => each !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') cell += text[at++];
      else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === '\t') endCell();
    else if (char === '\n' || char === '\r') endRow();
    else cell += char;
  }
  endRow();
  return rows;
}

/** One form for every text: composed Unicode, single spaces. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Without case and tone, for comparing what people type with what the program says. */
export const plain = (text: string): string =>
  tidy(text).toLocaleLowerCase('vi').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** Drops a heading row and a column of running numbers, which lists from Excel usually have. */
export function body(rows: readonly (readonly string[])[]): { readonly cells: readonly string[]; readonly line: number }[] {
  const numbered = rows.map((cells, at) => ({ cells, line: at + 1 }));
  const head = numbered[0]?.cells.map(plain) ?? [];
  const isHeading = head.some((cell) => ['ho va ten', 'ho ten', 'ten', 'stt', 'tt'].includes(cell));
  const rest = isHeading ? numbered.slice(1) : numbered;
  const isCounted = rest.length > 0 && rest.every(({ cells }) => cells.length > 1 && /^\d+[.)]?$/.test(cells[0] ?? ''));
  return isCounted ? rest.map(({ cells, line }) => ({ cells: cells.slice(1), line })) : rest;
}
