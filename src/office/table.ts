import { Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { centred, figures, widthsOf } from '../minutes/layout/blocks.ts';
import type { Block, Column } from '../minutes/paper.ts';
import { words, type Look } from './line.ts';
import { line, sizes, twentieths } from './measures.ts';

/** Points beside the words of a cell, as on the printed page. */
const padding = 4;

/** Headings repeat on every page; a row is never split. */
export function table({ columns, rows, dense }: Extract<Block, { readonly kind: 'table' }>): Table {
  const across = columnsOf(columns);
  const size = dense === true ? sizes.dense : sizes.table;
  const row = (cells: readonly string[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((text, at) => new TableCell({
        width: { size: across[at] ?? 0, type: WidthType.DXA },
        verticalAlign: head ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
        children: [words([{ text, strong: head }], { size, after: 0, align: head ? 'centre' : alignOf(columns[at]?.kind ?? 'words'), keepNext: head })],
      })),
    });
  return new Table({
    width: { size: across.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: [...across],
    layout: TableLayoutType.FIXED,
    margins: { left: twentieths(padding), right: twentieths(padding) },
    rows: [row(columns.map(({ title }) => title), true), ...rows.map((cells) => row(cells, false))],
  });
}

function alignOf(kind: Column['kind']): NonNullable<Look['align']> {
  if (centred.includes(kind)) return 'centre';
  return figures.includes(kind) ? 'right' : 'left';
}

/** As on the printed page; the columns without a width share what is left. */
function columnsOf(columns: readonly Column[]): readonly number[] {
  const fixed = widthsOf(columns).map((width) => (width === '*' ? undefined : width + 2 * padding));
  const left = line - fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const share = left / Math.max(1, fixed.filter((width) => width === undefined).length);
  return fixed.map((width) => twentieths(width ?? share));
}
