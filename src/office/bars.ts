import { BorderStyle, HeightRule, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { barOf } from '../domain/announce/bar.ts';
import type { Block } from '../minutes/paper.ts';
import { bare, beside, none } from './beside.ts';
import { words } from './line.ts';
import { line, sizes, twentieths } from './measures.ts';

type Bars = Extract<Block, { readonly kind: 'bars' }>;

const [track, thick] = [190, 9];
const ink = { won: '3A3A3A', other: 'B4B4B4', track: 'E6E6E6', line: '971A1F' } as const;
const shares = [1 - (track + 90) / line, track / line, 90 / line] as const;

/** A row for each: who, the bar with the line of half, the figure in words. */
export function bars({ bars: rows, caption, ...scale }: Bars): readonly (Table | ReturnType<typeof words>)[] {
  const drawn = rows.map(({ label, value, words: said, strong = false }) => [
    [words([{ text: label, strong }], { align: 'left', size: sizes.table, after: 0 })],
    [bar(barOf(value, scale), strong), words([], { size: 1, after: 0 })],
    [words([{ text: said, strong }], { align: 'right', size: sizes.table, after: 0 })],
  ]);
  return [
    ...(caption === undefined ? [] : [words([{ text: caption, italics: true }], { align: 'left', size: sizes.table, before: 3, keepNext: true })]),
    ...(drawn.length === 0 ? [] : [beside(drawn, shares), words([], { size: 4 })]),
  ];
}

/** The track in cells: filled up to the figure, a red edge where half begins. */
function bar({ reach, line: half }: ReturnType<typeof barOf>, strong: boolean): Table {
  const cuts = [...new Set([0, reach, half ?? 0, 1000])].toSorted((a, b) => a - b);
  const parts = cuts.slice(1).map((end, at) => ({ start: cuts[at] ?? 0, end }));
  const room = track - 10;
  const widths = parts.map(({ start, end }) => twentieths((room * end) / 1000) - twentieths((room * start) / 1000));
  const edge = { style: BorderStyle.SINGLE, size: 12, color: ink.line } as const;
  return new Table({
    width: { size: twentieths(room), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...bare, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: twentieths(thick), rule: HeightRule.EXACT },
        children: parts.map(({ start, end }, at) => new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          borders: { ...bare, ...(half !== undefined && start === half ? { left: edge } : {}), ...(half !== undefined && end === half ? { right: edge } : {}) },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: end > reach ? ink.track : strong ? ink.won : ink.other },
          children: [words([], { size: 1, after: 0 })],
        })),
      }),
    ],
  });
}
