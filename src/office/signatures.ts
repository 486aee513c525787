import type { Paragraph, Table } from 'docx';
import type { Signature, Signatures } from '../minutes/paper.ts';
import { beside } from './beside.ts';
import { words } from './line.ts';
import { sizes } from './measures.ts';

const room = 52;
const dots = '.'.repeat(24);

/** Whoever signs beside one another, then the members two in a row. Each row keeps the next, so that all stay on one page. */
export function signaturesContent(signatures: Signatures): readonly (Paragraph | Table)[] {
  const { left, middle = [], right, othersTitle, others, recipients } = signatures;
  const signing: readonly (Signature | undefined)[] = [left, ...middle, right];
  const lines = Math.max(...signing.map((one) => one?.titles.length ?? 0));
  const size = middle.length === 0 ? sizes.body : sizes.signatures;
  const main = beside([signing.map((one) => (one === undefined ? receivers(recipients, others.length > 0) : signed(one, lines, size, others.length > 0)))], signing.map(() => 1 / signing.length));
  if (others.length === 0) return [words([], { size: 8, keepNext: true }), main];
  return [words([], { size: 8, keepNext: true }), main, words([{ text: othersTitle, italics: true }], { align: 'left', size: sizes.table, before: 14, keepNext: true }), members(others)];
}

function receivers(recipients: Signatures['recipients'], keepNext: boolean): readonly Paragraph[] {
  if (recipients === undefined) return [words([], { size: sizes.signatures, keepNext })];
  const { title, lines } = recipients;
  return [words([{ text: title, strong: true, italics: true }], { align: 'left', size: sizes.signatures, after: 0, keepNext: true }), ...lines.map((line) => words([{ text: line }], { align: 'left', size: sizes.signatures, after: 0, keepNext }))];
}

/** Titles and names level with one another. */
function signed(one: Signature, lines: number, size: number, keepNext: boolean): readonly Paragraph[] {
  const titles = [...one.titles, ...Array.from({ length: lines - one.titles.length }, () => '')];
  return [
    ...titles.map((text) => words([{ text, strong: true }], { align: 'centre', size, after: 0, keepNext: true })),
    words([{ text: one.name ?? dots, strong: one.name !== undefined }], { align: 'centre', size, before: room, keepNext }),
  ];
}

function members(others: Signatures['others']): Table {
  const rows = Array.from({ length: Math.ceil(others.length / 2) }, (_, at) => others.slice(2 * at, 2 * at + 2));
  const cell = (one: Signatures['others'][number] | undefined, keepNext: boolean): readonly Paragraph[] =>
    one === undefined
      ? [words([], { keepNext })]
      : [words([{ text: `${one.role}: ` }, { text: one.name, strong: true }], { align: 'left', size: sizes.table, keepNext: true }), words([{ text: dots }], { align: 'left', size: sizes.table, before: 22, keepNext })];
  return beside(rows.map(([first, second], at) => [first, second].map((one) => cell(one, at < rows.length - 1))), [0.5, 0.5]);
}
