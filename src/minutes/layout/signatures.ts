import type { Column, Content } from 'pdfmake/interfaces.js';
import type { Signature, Signatures } from '../paper.ts';
import { breakable, shortDots, sizes } from './measures.ts';

const space = 52;

function signature({ titles, name }: Signature): Column {
  return {
    width: '50%',
    alignment: 'center',
    stack: [
      ...titles.map((text) => ({ text, bold: true })),
      name === undefined ? { text: shortDots, margin: [0, space, 0, 0] } : { ...breakable(name), bold: true, margin: [0, space, 0, 0] },
    ],
  };
}

/** Presidium left, board right; titles and names level with one another. */
function headRow({ left, right }: Signatures): Content {
  const lines = Math.max(left.titles.length, right.titles.length);
  const level = (one: Signature): Signature => ({ ...one, titles: [...one.titles, ...Array.from({ length: lines - one.titles.length }, () => ' ')] });
  return { columns: [signature(level(left)), signature(level(right))], columnGap: 10, margin: [0, 14, 0, 0] };
}

/** The members, two in a row; a row is never split, and the heading keeps the first row. */
function memberRows({ others, othersTitle }: Signatures): Content {
  const rows = Array.from({ length: Math.ceil(others.length / 2) }, (_, at) => others.slice(2 * at, 2 * at + 2));
  const cell = (one: Signatures['others'][number] | undefined): Content =>
    one === undefined
      ? { text: '' }
      : { stack: [{ text: [{ text: `${one.role}: ` }, { ...breakable(one.name), bold: true }] }, { text: shortDots, margin: [0, 22, 0, 4] }] };
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ['*', '*'],
      body: [[{ text: othersTitle, italics: true, colSpan: 2 }, {}], ...rows.map(([first, second]) => [cell(first), cell(second)])],
    },
    layout: 'noBorders',
    fontSize: sizes.table,
    margin: [0, 14, 0, 0],
  };
}

/** Members that surely fit on one page with the head's signature. */
const membersOnOnePage = 16;

/** The last section and all signatures on one page; the members of a large board flow on. */
export function signed(closing: Content, signatures: Signatures): readonly Content[] {
  const { length } = signatures.others;
  const together = [closing, headRow(signatures)];
  if (length === 0) return [{ stack: together, unbreakable: true }];
  if (length <= membersOnOnePage) return [{ stack: [...together, memberRows(signatures)], unbreakable: true }];
  return [{ stack: together, unbreakable: true }, memberRows(signatures)];
}
