import type { Paragraph, Table } from 'docx';
import { never } from '../domain/result.ts';
import type { Block, Section } from '../minutes/paper.ts';
import { bars } from './bars.ts';
import { dotted, words, type Look } from './line.ts';
import { table } from './table.ts';

export type Content = Paragraph | Table;

/** `together`: the last section, which stays on one page with the signatures. */
export function sectionContent({ number, title, blocks }: Section, together = false): readonly Content[] {
  const heading = title === '' ? [] : [words([{ text: `${number}. ${title}`, strong: true }], { align: 'left', before: 8, after: 3, keepNext: true })];
  return [...heading, ...blocks.flatMap((one, at) => content(one, { keepNext: together || (one.kind === 'text' && blocks[at + 1]?.kind === 'table') }))];
}

function content(one: Block, look: Look): readonly Content[] {
  switch (one.kind) {
    case 'text':
      return [words([{ text: one.text, strong: one.strong === true }], look)];
    case 'fact': {
      const strong = one.strong === true;
      const figure = strong || /^[\d.]+( |,|$)/.test(one.value);
      return [words([{ text: `${one.level === 2 ? '+' : '–'} ${one.label}: `, strong }, { text: one.value, strong: figure }], { ...look, align: 'left', indent: one.level === 2 ? 14 : 0 })];
    }
    case 'pen':
      if (one.lines === 0) return [dotted(`– ${one.label}: `, look)];
      return [...(one.label === '' ? [] : [words([{ text: `${one.label}:` }], { ...look, keepNext: true })]), ...Array.from({ length: one.lines }, () => dotted('', look))];
    case 'table':
      return [table(one), words([], { ...look, size: 4 })];
    case 'bars':
      return bars(one);
    default:
      return never(one);
  }
}
