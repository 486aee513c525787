import type { Block, PaperModel } from './paper.ts';

const say = (block: Block): string => {
  if (block.kind === 'text') return block.text;
  if (block.kind === 'fact') return `${block.label}: ${block.value}`;
  if (block.kind === 'pen') return `${block.label}: ...`;
  if (block.kind === 'bars') return block.bars.map(({ label, words }) => `${label} | ${words}`).join('\n');
  return [block.columns.map(({ title }) => title), ...block.rows].map((row) => row.join(' | ')).join('\n');
};

/** Only for tests: all that a paper says, line by line; what is left to the pen ends in `...`. */
export const saidBy = ({ parts }: PaperModel): string =>
  parts
    .flatMap(({ heading, title, about, sections, closing, signatures: { left, middle = [], right, others } }) => [
      ...heading.above,
      heading.body,
      heading.placeDate,
      title,
      ...about,
      ...[...sections, closing].flatMap((one) => [`${one.number}. ${one.title}`, ...one.blocks.map(say)]),
      ...[...(left === undefined ? [] : [left]), ...middle, right].map(({ titles, name = '...' }) => [...titles, name].join(' / ')),
      ...others.map(({ role, name }) => `${role}: ${name}`),
    ])
    .join('\n');
