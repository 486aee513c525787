import { BorderStyle, type Paragraph, type Table } from 'docx';
import type { PaperHeading, PaperPart } from '../minutes/paper.ts';
import { beside } from './beside.ts';
import { words } from './line.ts';
import { sizes } from './measures.ts';

/** Organisation and body on the left, Party and date on the right. */
export function headingTable({ above, body, party, placeDate, number }: PaperHeading): Table {
  const left = [...above.map((text) => words([{ text }], { align: 'centre', size: sizes.table, after: 0 })), words([{ text: body, strong: true }], { align: 'centre', size: sizes.table, after: 0 }), words([{ text: '*' }], { align: 'centre', size: sizes.table }), ...(number === undefined ? [] : [words([{ text: number }], { align: 'centre', size: sizes.table })])];
  const ruled = { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } } as const;
  const right = [words([{ text: party, strong: true }], { align: 'centre', border: ruled }), words([{ text: placeDate, italics: true }], { align: 'centre', before: 4 })];
  return beside([[left, right]], [0.48, 0.52]);
}

export const titleLines = ({ title, about }: Pick<PaperPart, 'title' | 'about'>): readonly Paragraph[] => [
  words([{ text: title, strong: true }], { align: 'centre', size: sizes.title, before: 14, keepNext: true }),
  ...about.map((text, at) => words([{ text, strong: true }], { align: 'centre', after: at === about.length - 1 ? 8 : 0, keepNext: true })),
];
