import type { Content, ContentTable, ContentText, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import { never } from '../../domain/result.ts';
import type { Block, Column, Section } from '../paper.ts';
import { breakable, fullDots, shortDots, sizes } from './measures.ts';

/** What a line needs below it on the page, from its own top; pdfmake breaks the page before it where there is less. */
export const roomBelow: Readonly<Record<number, number>> = { 1: 62, 2: 150, 3: 185 };
const [aboveWords, introducesTable, aboveTable] = [1, 2, 3];

export function sectionBlocks({ number, title, blocks }: Section): readonly Content[] {
  const tableNear = blocks.slice(0, 2).some(({ kind }) => kind === 'table');
  return [
    { text: `${number}. ${title}`, bold: true, margin: [0, 8, 0, 3], headlineLevel: tableNear ? aboveTable : aboveWords },
    ...blocks.flatMap((one, at) =>
      one.kind === 'text' && blocks[at + 1]?.kind === 'table' ? [{ ...paragraph(one), headlineLevel: introducesTable }] : block(one),
    ),
  ];
}

/** The last section goes with the signatures, so that they never stand alone. */
export const closingBlock = ({ number, title, blocks }: Section): Content => ({
  stack: [{ text: `${number}. ${title}`, bold: true, margin: [0, 8, 0, 3] }, ...blocks.flatMap(block)],
});

const paragraph = ({ text, strong }: Extract<Block, { kind: 'text' }>): ContentText => ({
  text,
  bold: strong === true,
  alignment: 'justify',
  margin: [0, 0, 0, 2],
});

function block(one: Block): readonly Content[] {
  switch (one.kind) {
    case 'text':
      return [paragraph(one)];
    case 'fact':
      return [
        {
          text: [`${one.level === 2 ? '+' : '–'} ${one.label}: `, { text: one.value, bold: one.strong === true || /^[\d.]+( |,|$)/.test(one.value) }],
          bold: one.strong === true,
          margin: [one.level === 2 ? 14 : 0, 0, 0, 2],
        },
      ];
    case 'pen':
      if (one.lines === 0) return [{ text: `– ${one.label}: ${shortDots}`, margin: [0, 0, 0, 2] }];
      return [
        ...(one.label === '' ? [] : [{ text: `${one.label}:`, margin: [0, 0, 0, 2] } satisfies Content]),
        ...Array.from({ length: one.lines }, (): Content => ({ text: fullDots, noWrap: true, margin: [0, 2, 0, 2] })),
      ];
    case 'table':
      return [table(one.columns, one.rows)];
    default:
      return never(one);
  }
}

const hairlines: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
};

const widths: Readonly<Record<Column['kind'], number | '*'>> = { order: 34, words: '*', year: 58, figure: 58, percent: 88 };

/** Headings repeat on every page; a row is never split. */
function table(columns: readonly Column[], rows: readonly (readonly string[])[]): ContentTable {
  const head = columns.map(({ title }): TableCell => ({ text: title, bold: true, alignment: 'center', verticalAlignment: 'middle' }));
  const body = rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at]?.kind ?? 'words')));
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ kind }) => widths[kind]),
      body: [head, ...body],
    },
    layout: hairlines,
    fontSize: sizes.table,
    lineHeight: 1,
    margin: [0, 3, 0, 6],
  };
}

function cellOf(cell: string, kind: Column['kind']): TableCell {
  if (kind === 'words') return breakable(cell);
  return { text: cell, alignment: kind === 'order' || kind === 'year' ? 'center' : 'right' };
}
