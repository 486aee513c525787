import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import { line, twentieths } from './measures.ts';

export const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const bare = { top: none, bottom: none, left: none, right: none } as const;

/** Columns side by side without lines; a row is never split. `shares`: of the width of a line. */
export function beside(rows: readonly (readonly (readonly (Paragraph | Table)[])[])[], shares: readonly number[]): Table {
  const across = shares.map((share) => twentieths(share * line));
  return new Table({
    width: { size: across.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: across,
    layout: TableLayoutType.FIXED,
    borders: { ...bare, insideHorizontal: none, insideVertical: none },
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((children, at) => new TableCell({ borders: bare, width: { size: across[at] ?? 0, type: WidthType.DXA }, children: [...children] })) })),
  });
}
