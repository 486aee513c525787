import type { CanvasElement, Content, TableCell } from 'pdfmake/interfaces.js';
import { barOf } from '../../domain/announce/bar.ts';
import type { Block } from '../paper.ts';
import { breakable, sizes } from './measures.ts';

type Bars = Extract<Block, { kind: 'bars' }>;

/** The track in points; a bar is drawn from the figures, and decides nothing. */
const [track, thick] = [190, 9];
const ink = { won: '#3a3a3a', other: '#b4b4b4', track: '#e6e6e6', line: '#971a1f' } as const;

/** A row for each: who, the bar with the line of half, the figure in words. A row is never split. */
export function barsBlock({ bars, caption, ...scale }: Bars): readonly Content[] {
  const rows = bars.map(({ label, value, words, strong }): TableCell[] => [
    { ...breakable(label), bold: strong === true },
    { canvas: drawn(barOf(value, scale), strong === true), margin: [0, 3, 0, 0] },
    { text: words, alignment: 'right', noWrap: true, bold: strong === true },
  ]);
  return [
    ...(caption === undefined ? [] : [{ text: caption, italics: true, margin: [0, 3, 0, 2], fontSize: sizes.table } satisfies Content]),
    ...(rows.length === 0 ? [] : [{ table: { dontBreakRows: true, widths: ['*', track, 'auto'], body: rows }, layout: 'noBorders', fontSize: sizes.table, lineHeight: 1, margin: [0, 0, 0, 6] } satisfies Content]),
  ];
}

function drawn({ reach, line }: ReturnType<typeof barOf>, strong: boolean): CanvasElement[] {
  const at = (thousandths: number): number => (track * thousandths) / 1000;
  // Within white, so that it is also seen upon a dark bar that was printed without colour.
  const upright = (lineWidth: number, lineColor: string): CanvasElement => ({ type: 'line', x1: at(line ?? 0), y1: -2, x2: at(line ?? 0), y2: thick + 2, lineWidth, lineColor });
  const half = line === undefined ? [] : [upright(4, 'white'), upright(1.4, ink.line)];
  const bar = reach === 0 ? [] : [{ type: 'rect', x: 0, y: 0, w: at(reach), h: thick, color: strong ? ink.won : ink.other } satisfies CanvasElement];
  return [{ type: 'rect', x: 0, y: 0, w: track, h: thick, color: ink.track }, ...bar, ...half];
}
