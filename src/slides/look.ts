import type { Deck, Slide } from './deck.ts';
import { texts } from './texts.ts';

/** The package's types take its default export for a namespace; this is the class. */
export type PptxGen = import('pptxgenjs').default;
export type Drawn = ReturnType<PptxGen['addSlide']>;
type Draw<Kind extends Slide['kind']> = (slide: Drawn, one: Extract<Slide, { readonly kind: Kind }>) => void;

/** Dark red, as the hall display has it; inches on a page of 13.33 × 7.5. */
const ink = { ground: '6E1216', word: 'FFFFFF', figure: 'FFE08A', rule: 'E8C56B', track: '8C3A3D' } as const;
const [left, width] = [0.6, 12.13];
const vietnamese = 'vi-VN';

/** Above the line: meeting, who announces, what; on every slide alike. */
export function drawHead(slide: Drawn, { meeting, by, title, mark }: Deck): void {
  slide.background = { color: ink.ground };
  slide.addText(meeting, { x: left, y: 0.25, w: 7.6, h: 0.45, fontSize: 16, color: ink.word, margin: 0, lang: vietnamese });
  slide.addText(by, { x: 8.3, y: 0.25, w: 4.43, h: 0.45, fontSize: 16, color: ink.word, align: 'right', margin: 0, lang: vietnamese });
  slide.addText(title, { x: left, y: 0.7, w: width, h: 0.85, fontSize: 38, bold: true, color: ink.word, margin: 0, fit: 'shrink', lang: vietnamese });
  slide.addShape('line', { x: left, y: 1.6, w: width, h: 0, line: { color: ink.rule, width: 2 } });
  if (mark !== undefined) slide.addText(mark, { x: left, y: 7, w: width, h: 0.4, fontSize: 18, bold: true, color: ink.figure, align: 'center', margin: 0, lang: vietnamese });
}

export const drawTitle: Draw<'title'> = (slide, { won, figures }) => {
  slide.addText(won, { x: left, y: 1.8, w: width, h: 1.2, fontSize: 48, bold: true, color: ink.figure, align: 'center', margin: 0, lang: vietnamese });
  const beside = Math.ceil(figures.length / 2);
  for (const [at, { label, value }] of figures.entries()) {
    const [x, y] = [left + (at % beside) * (width / beside), 3.3 + Math.floor(at / beside) * 1.8];
    slide.addText(value, { x, y, w: width / beside, h: 0.9, fontSize: 48, bold: true, color: ink.word, align: 'center', margin: 0 });
    slide.addText(label, { x, y: y + 0.9, w: width / beside, h: 0.5, fontSize: 20, color: ink.word, align: 'center', margin: 0, lang: vietnamese });
  }
};

export const drawRows: Draw<'rows'> = (slide, { columns, page }) => {
  const [gap, part] = [0.5, columns.length === 1 ? width : (width - 0.5) / 2];
  const { order, name, votes, percent } = texts.columns;
  const head = [order, name, votes, percent].map((text, at) => ({ text, options: { bold: true, fontSize: 14, align: at === 1 ? ('left' as const) : ('right' as const) } }));
  for (const [at, rows] of columns.entries()) {
    const body = rows.map((row) => row.map((text, cell) => ({ text, options: { align: cell === 1 ? ('left' as const) : ('right' as const), bold: cell === 2, color: cell === 2 ? ink.figure : ink.word } })));
    slide.addTable([head, ...body], {
      x: left + at * (part + gap), y: 1.75, w: part, colW: [0.7, part - 3.1, 1.2, 1.2], fontSize: columns.length === 1 ? 28 : 22, color: ink.word, rowH: 0.6,
      border: { type: 'solid', pt: 0.75, color: ink.track }, lang: vietnamese,
    });
  }
  slide.addText(page, { x: 11.5, y: 7, w: 1.23, h: 0.4, fontSize: 14, color: ink.word, align: 'right', margin: 0 });
};

export const drawBars: Draw<'bars'> = (slide, { heading, bars }) => {
  slide.addText(heading, { x: left, y: 1.7, w: width, h: 0.6, fontSize: 26, color: ink.figure, margin: 0, lang: vietnamese });
  const step = Math.min(0.9, 4.5 / Math.max(1, bars.length));
  for (const [at, { label, people, of, words }] of bars.entries()) {
    const y = 2.4 + at * step;
    slide.addText(label, { x: left, y, w: 3.6, h: step, fontSize: 20, color: ink.word, margin: 0, lang: vietnamese });
    slide.addShape('rect', { x: 4.3, y: y + step / 4, w: 4.8, h: step / 2, fill: { color: ink.track } });
    if (people > 0) slide.addShape('rect', { x: 4.3, y: y + step / 4, w: (4.8 * people) / of, h: step / 2, fill: { color: ink.figure } });
    slide.addText(words, { x: 9.3, y, w: 3.43, h: step, fontSize: 20, color: ink.word, margin: 0, lang: vietnamese });
  }
};
