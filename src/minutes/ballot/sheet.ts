import type { Form } from '../../domain/count/input.ts';
import { millimetre } from '../layout/measures.ts';
import { linesOf } from './measure.ts';

/** A5: two to an A4 page, cut apart. */
export type SheetSize = 'A5' | 'A4' | 'A3';

/** How a ballot lies on its one sheet. `pad`: room above and below a name. `sides`: each with its columns of numbers of names. */
export type Sheet = {
  readonly paper: SheetSize;
  readonly size: number;
  readonly pad: number;
  readonly sides: readonly (readonly (readonly number[])[])[];
};

type Frame = { readonly width: number; readonly height: number; readonly side: number; readonly edge: number; readonly title: number; readonly words: number };

const frame = (width: number, height: number, side: number, title: number, words: number): Frame => ({ width: width * millimetre, height: height * millimetre, side: side * millimetre, edge: 10 * millimetre, title, words });
export const frames: Readonly<Record<SheetSize, Frame>> = {
  A5: frame(148.5, 210, 11, 15, 11.5),
  A4: frame(210, 297, 15, 17, 13),
  A3: frame(297, 420, 15, 20, 14),
};

export const stampSide = 45 * millimetre;
/** Between the stamp and the head, and between columns of names. */
export const gap = 10;
export const captionRoom = 14;
export const orderWidth = 32;
export const tickWidth = (columns: number): number => (columns > 2 ? 46 : 48);
export const cellPad = 3;
/** A line of the font. */
const line = 1.16;
const hairline = 0.5;

/** What stands around the names, in the words of the ballot. */
export type Around = { readonly form: Form; readonly head: readonly string[]; readonly name: string; readonly about: readonly string[]; readonly seats: string; readonly how: string };

type Option = { readonly paper: SheetSize; readonly columns: number; readonly size: number; readonly most?: number };

/** From the handiest sheet to the largest; one column to 30 names, letters never under 11 pt, and one side as long as it holds them. */
const options: readonly Option[] = [
  { paper: 'A5', columns: 1, size: 12 },
  { paper: 'A4', columns: 1, size: 13, most: 30 },
  { paper: 'A4', columns: 1, size: 12, most: 30 },
  { paper: 'A4', columns: 2, size: 12 },
  { paper: 'A4', columns: 2, size: 11 },
  { paper: 'A4', columns: 3, size: 11 },
  { paper: 'A3', columns: 3, size: 12 },
  { paper: 'A3', columns: 4, size: 12 },
  { paper: 'A3', columns: 4, size: 11 },
  { paper: 'A3', columns: 5, size: 11 },
];
/** Wide enough that few names need a second line. */
const narrowest = 110;
const pads = { least: { A5: 2.2, A4: 1.7, A3: 1.7 }, most: 5 } as const;

export const nameWidth = ({ paper, columns }: Pick<Option, 'paper' | 'columns'>, form: Form): number => {
  const { width, side } = frames[paper];
  const column = (width - 2 * side - (columns - 1) * gap) / columns;
  return column - orderWidth - (form === 'agree' ? 2 * tickWidth(columns) : 0);
};

const stacked = (texts: readonly string[], width: number, size: number): number => texts.reduce((sum, text) => sum + linesOf(text, width, size) * size * line, 0);

export const headWidth = (paper: SheetSize): number => frames[paper].width - 2 * frames[paper].side - stampSide - gap;

/** What is left for the rows of names on a side. */
function roomFor(option: Option, around: Around, side: { readonly first: boolean; readonly last: boolean }): number {
  const { paper, size } = option;
  const { height, width, side: margin, edge, title, words } = frames[paper];
  const across = width - 2 * margin;
  // Bold letters are wider.
  const bold = headWidth(paper) * 0.93;
  const beside = stacked([...around.head], bold, words - 1) + stacked([around.name], bold, title) + stacked(around.about, bold, words) + 24;
  const top = side.first ? Math.max(stampSide + captionRoom, beside) + stacked([around.seats], across * 0.93, words) + 14 : 2 * words * line + 8;
  const titles = (around.form === 'agree' ? 2 : 1) * size * line + 6;
  const foot = side.last ? stacked([around.how], across, words) + 12 : words * line + 8;
  return height - 2 * edge - top - titles - foot - 6;
}

/** The names of a side in columns of equal length, read down. */
const dealt = (from: number, count: number, columns: number): readonly (readonly number[])[] => {
  const rows = Math.ceil(count / columns);
  return Array.from({ length: columns }, (_, column) => Array.from({ length: Math.max(0, Math.min(rows, count - column * rows)) }, (_name, row) => from + column * rows + row));
};

type Lines = readonly number[];

/** The pad with which the columns fill the room; nothing where they do not fit. */
function padOf(columns: readonly (readonly number[])[], lines: Lines, { paper, size }: Option, room: number): number | undefined {
  const spare = Math.min(
    ...columns.filter((names) => names.length > 0).map((names) => {
      const text = names.reduce((sum, name) => sum + (lines[name] ?? 1) * size * line + hairline, 0);
      return (room - text) / (2 * names.length);
    }),
  );
  return spare < pads.least[paper] ? undefined : Math.min(pads.most, Math.floor(spare * 10) / 10);
}

/** The whole ballot on one side, with the names as far apart as there is room. */
export function sheetOf(names: readonly string[], around: Around): Sheet {
  const wide = options.filter((option) => nameWidth(option, around.form) >= narrowest);
  for (const option of wide) {
    if (names.length > (option.most ?? names.length)) continue;
    const columns = dealt(0, names.length, option.columns);
    const pad = padOf(columns, linesIn(option, names, around), option, roomFor(option, around, { first: true, last: true }));
    if (pad !== undefined) return { paper: option.paper, size: option.size, pad, sides: [columns] };
  }
  return turned(wide.at(-1) ?? options[0]!, names, around);
}

const linesIn = (option: Option, names: readonly string[], { form }: Around): Lines => names.map((name) => linesOf(name, nameWidth(option, form) - 2 * cellPad, option.size));

type Side = { readonly columns: readonly (readonly number[])[]; readonly pad: number };

/** More than one side of the largest sheet holds: as many on its back as on its front, so that nobody overlooks a few. */
function turned(option: Option, names: readonly string[], around: Around): Sheet {
  const lines = linesIn(option, names, around);
  const greedy = sidesOf(option, lines, around, names.length);
  const even = sidesOf(option, lines, around, Math.ceil(names.length / greedy.length));
  const sides = even.length === greedy.length ? even : greedy;
  return { paper: option.paper, size: option.size, pad: Math.min(...sides.map(({ pad }) => pad)), sides: sides.map(({ columns }) => columns) };
}

/** Side after side, each with at most so many names as it holds. */
function sidesOf(option: Option, lines: Lines, around: Around, most: number): readonly Side[] {
  const sides: Side[] = [];
  let from = 0;
  while (from < lines.length) {
    const side = fullest(option, lines, around, { from, most });
    sides.push(side);
    from += side.columns.flat().length;
  }
  return sides;
}

function fullest(option: Option, lines: Lines, around: Around, { from, most }: { readonly from: number; readonly most: number }): Side {
  for (let count = Math.min(most, lines.length - from); ; count -= 1) {
    const columns = dealt(from, count, option.columns);
    const room = roomFor(option, around, { first: from === 0, last: from + count === lines.length });
    const pad = padOf(columns, lines, option, room);
    if (pad !== undefined || count <= option.columns) return { columns, pad: pad ?? pads.least[option.paper] };
  }
}
