import { AlignmentType, LeaderType, Paragraph, TabStopType, TextRun, type IParagraphOptions } from 'docx';
import { halves, line as width, sizes, twentieths } from './measures.ts';

export type Run = { readonly text: string; readonly strong?: boolean; readonly italics?: boolean };
export type Look = {
  readonly align?: 'left' | 'centre' | 'right' | 'both';
  /** Points. */
  readonly size?: number;
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
  /** On one page with what follows. */
  readonly keepNext?: boolean;
  readonly border?: NonNullable<IParagraphOptions['border']>;
};

const aligned = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT, both: AlignmentType.JUSTIFIED } as const;

/** A paragraph whose lines stay together. */
export const words = (runs: readonly Run[], look: Look = {}): Paragraph => paragraph(runs.map((one) => run(one, look.size)), look);

const run = ({ text, strong, italics }: Run, size: number = sizes.body): TextRun => new TextRun({ text, bold: strong === true, italics: italics === true, size: halves(size) });

function paragraph(children: readonly TextRun[], { align = 'both', size = sizes.body, before = 0, after = 2, indent = 0, keepNext = false, border }: Look, tab = false): Paragraph {
  return new Paragraph({
    children: [...children],
    // The end of the paragraph is as high as its letters, also where it has none.
    run: { size: halves(size) },
    alignment: aligned[align],
    spacing: { before: twentieths(before), after: twentieths(after) },
    keepLines: true,
    keepNext,
    ...(indent === 0 ? {} : { indent: { left: twentieths(indent) } }),
    ...(border === undefined ? {} : { border }),
    ...(tab ? { tabStops: [{ type: TabStopType.RIGHT, position: twentieths(width), leader: LeaderType.DOT }] } : {}),
  });
}

/** For the pen: dots to the end of the line. */
export const dotted = (label: string, look: Look = {}): Paragraph =>
  paragraph([new TextRun({ children: [label, '\t'], size: halves(look.size ?? sizes.body) })], { align: 'left', ...look }, true);
