import type { Column, Content } from 'pdfmake/interfaces.js';
import type { Signature, Signatures } from '../paper.ts';
import { breakable, shortDots, sizes } from './measures.ts';

const space = 52;

/**
 * Names the middle of the room below this line in the printed bytes, so that a digital mark finds it without the layout.
 * Beside the flow: it takes no room.
 */
const spot = (place: string | undefined, y: number): readonly Content[] =>
  place === undefined ? [] : [{ text: ' ', id: place, fontSize: 1, alignment: 'center', relativePosition: { x: 0, y } }];

function signature({ titles, name, place }: Signature, width: Column['width']): Column {
  return {
    width,
    alignment: 'center',
    stack: [
      ...titles.map((text) => ({ text, bold: true })),
      ...spot(place, 6),
      name === undefined ? { text: shortDots, margin: [0, space, 0, 0] } : { ...breakable(name), bold: true, margin: [0, space, 0, 0] },
    ],
  };
}

/** Wide enough for `T/M BAN KIỂM PHIẾU` where others sign beside it. */
const headWidth = 150;

const receivers = (recipients: Signatures['recipients']): { readonly stack: Content[] } => ({
  stack: recipients === undefined ? [] : [{ text: recipients.title, bold: true, italics: true, fontSize: sizes.signatures }, ...recipients.lines.map((line) => ({ text: line, fontSize: sizes.signatures }))],
});

/** Presidium left, board right; titles and names level with one another. */
function headRow({ left, middle = [], right, recipients }: Signatures): Content {
  const all = [...(left === undefined ? [] : [left]), ...middle, right];
  const lines = Math.max(...all.map(({ titles }) => titles.length));
  const level = (one: Signature): Signature => ({ ...one, titles: [...one.titles, ...Array.from({ length: lines - one.titles.length }, () => ' ')] });
  const alone: readonly Column[] = left === undefined ? [{ width: '50%', ...receivers(recipients) }] : [];
  if (middle.length === 0) return { columns: [...alone, ...all.map((one) => signature(level(one), '50%'))], columnGap: 10, margin: [0, 14, 0, 0] };
  return { columns: all.map((one) => signature(level(one), one === right ? headWidth : '*')), columnGap: 10, fontSize: sizes.signatures, margin: [0, 14, 0, 0] };
}

/** The members, two in a row; a row is never split, and the heading keeps the first row. */
function memberRows({ others, othersTitle }: Signatures): Content {
  const rows = Array.from({ length: Math.ceil(others.length / 2) }, (_, at) => others.slice(2 * at, 2 * at + 2));
  const cell = (one: Signatures['others'][number] | undefined): Content =>
    one === undefined
      ? { text: '' }
      : { stack: [{ text: [{ text: `${one.role}: ` }, { ...breakable(one.name), bold: true }] }, ...spot(one.place, 1), { text: shortDots, margin: [0, 22, 0, 4] }] };
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

/** In one file with other papers, each has places of its own: `ky:truong-ban`, `ky:truong-ban:2`. */
function ofPaper(signatures: Signatures, paper: number): Signatures {
  const own = <T extends { readonly place?: string }>(one: T): T => (one.place === undefined || paper === 1 ? one : { ...one, place: `${one.place}:${paper}` });
  const { left } = signatures;
  return { ...signatures, ...(left === undefined ? {} : { left: own(left) }), middle: (signatures.middle ?? []).map(own), right: own(signatures.right), others: signatures.others.map(own) };
}

/** The last section and all signatures on one page; the members of a large board flow on. `paper`: which one of its file. */
export function signed(closing: Content, all: Signatures, paper = 1): readonly Content[] {
  const signatures = ofPaper(all, paper);
  const { length } = signatures.others;
  const together = [closing, headRow(signatures)];
  if (length === 0) return [{ stack: together, unbreakable: true }];
  if (length <= membersOnOnePage) return [{ stack: [...together, memberRows(signatures)], unbreakable: true }];
  return [{ stack: together, unbreakable: true }, memberRows(signatures)];
}
