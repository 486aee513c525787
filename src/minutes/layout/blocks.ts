import type { Content, ContentTable, ContentText, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import { never } from '../../domain/result.ts';
import type { Block, Column, Section } from '../paper.ts';
import { barsBlock } from './bars.ts';
import { breakable, fullDots, kept, shortDots, sizes } from './measures.ts';

/** What a line needs below it on the page, from its own top; pdfmake breaks the page before it where there is less. */
export const roomBelow: Readonly<Record<number, number>> = { 1: 62, 2: 150, 3: 185, 4: 38 };
const [aboveWords, introducesTable, aboveTable, ofManyLines] = [1, 2, 3, 4];

/** About four lines. A paragraph of no more is never split; a longer one begins with two lines. */
const shortParagraph = 280;
const together = (letters: number): Pick<ContentText, 'headlineLevel'> & { readonly unbreakable?: true } => (letters > shortParagraph ? { headlineLevel: ofManyLines } : { unbreakable: true });

export function sectionBlocks({ number, title, blocks }: Section): readonly Content[] {
  const tableNear = blocks.slice(0, 2).some(({ kind }) => kind === 'table');
  return [
    ...(title === '' ? [] : [{ ...headline(number, title), headlineLevel: tableNear ? aboveTable : aboveWords }]),
    ...blocks.flatMap((one, at) =>
      one.kind === 'text' && blocks[at + 1]?.kind === 'table' ? [{ ...paragraph(one), unbreakable: false, headlineLevel: introducesTable }] : block(one),
    ),
  ];
}

/** The last section goes with the signatures, so that they never stand alone. */
export const closingBlock = ({ number, title, blocks }: Section): Content => ({
  stack: [...(title === '' ? [] : [headline(number, title)]), ...blocks.flatMap(block)],
});

const headline = (number: number, title: string): ContentText => ({ ...kept(`${number}. ${title}`), bold: true, margin: [0, 8, 0, 3] });

const paragraph = ({ text, strong }: Extract<Block, { kind: 'text' }>): ContentText => ({
  text,
  bold: strong === true,
  alignment: 'justify',
  margin: [0, 0, 0, 2],
  ...together(text.length),
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
          alignment: 'justify',
          ...together(one.label.length + one.value.length),
          margin: [one.level === 2 ? 14 : 0, 0, 0, 2],
        },
      ];
    case 'pen':
      if (one.lines === 0) return [{ text: `– ${one.label}: ${shortDots}`, margin: [0, 0, 0, 2] }];
      return [
        ...(one.label === '' ? [] : [{ text: `${one.label}:`, margin: [0, 0, 0, 2], headlineLevel: aboveWords } satisfies Content]),
        ...Array.from({ length: one.lines }, (): Content => ({ text: fullDots, noWrap: true, margin: [0, 2, 0, 2] })),
      ];
    case 'table':
      return [table(one.columns, one.rows, one.dense === true)];
    case 'bars':
      return barsBlock(one);
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

const denseLines: CustomTableLayout = { ...hairlines, paddingLeft: () => 3, paddingRight: () => 3, paddingTop: () => 1, paddingBottom: () => 1 };

const usual: Readonly<Record<Column['kind'], number | '*'>> = {
  order: 34,
  words: '*',
  year: 58,
  figure: 58,
  percent: 88,
  paper: 72,
  place: 20,
  time: 46,
  reading: '*',
  repeat: 50,
  again: 62,
  outcome: 56,
  ruling: 80,
};

/** Beside three figures or more a name needs what they can spare. */
const crowded = { figure: 48, percent: 82 } as const;

/** The figures of a table without words share its width. */
export function widthsOf(columns: readonly Column[]): readonly (number | '*')[] {
  const given = columns.filter(({ kind }) => kind === 'figure').length > 2 ? { ...usual, ...crowded } : usual;
  const widths = columns.map(({ kind }) => given[kind]);
  return widths.includes('*') ? widths : widths.map(() => '*');
}

/** Headings repeat on every page; a row is never split. */
function table(columns: readonly Column[], rows: readonly (readonly string[])[], dense: boolean): ContentTable {
  const head = columns.map(({ title }): TableCell => ({ ...kept(title), bold: true, alignment: 'center', verticalAlignment: 'middle' }));
  const body = rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at]?.kind ?? 'words')));
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [...widthsOf(columns)],
      body: [head, ...body],
    },
    layout: dense ? denseLines : hairlines,
    fontSize: dense ? sizes.dense : sizes.table,
    lineHeight: 1,
    margin: [0, 3, 0, 6],
  };
}

export const centred: readonly Column['kind'][] = ['order', 'year', 'place'];
export const figures: readonly Column['kind'][] = ['figure', 'percent'];

function cellOf(cell: string, kind: Column['kind']): TableCell {
  if (centred.includes(kind)) return { text: cell, alignment: 'center' };
  return figures.includes(kind) ? { text: cell, alignment: 'right' } : breakable(cell);
}
