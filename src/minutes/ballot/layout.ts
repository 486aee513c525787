import type { Content, ContentTable, CustomTableLayout, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { documentPdf } from '../layout/bytes.ts';
import { breakable } from '../layout/measures.ts';
import type { BallotModel } from './model.ts';
import { captionRoom, cellPad, frames, gap, headWidth, orderWidth, stampSide, tickWidth } from './sheet.ts';

/** One sheet, to be copied or printed as often as ballots are needed: there is nothing on it by which one could be told from another. */
export const ballotPdf = (model: BallotModel): Promise<Uint8Array> => documentPdf(ballotDocument(model));

export function ballotDocument(model: BallotModel): TDocumentDefinitions {
  const { paper, size, sides } = model.sheet;
  const half = paper === 'A5';
  const { side, edge } = frames[paper];
  return {
    pageSize: half ? 'A4' : paper,
    pageOrientation: half ? 'landscape' : 'portrait',
    pageMargins: half ? [0, 0, 0, 0] : [side, edge, side, edge],
    language: 'vi',
    info: { title: model.title, creationDate: new Date(model.made) },
    displayTitle: true,
    defaultStyle: { font: 'Tinos', fontSize: size, lineHeight: 1 },
    ...(model.mark === undefined ? {} : { watermark: { text: model.mark, angle: half ? -35 : -52, fontSize: 46, bold: true, color: 'black', opacity: 0.12 } }),
    content: half ? [twice(model)] : sides.map((_, at): Content => ({ stack: sideOf(model, at), ...(at === 0 ? {} : { pageBreak: 'before' }) })),
  };
}

/** Two of the same side by side, with the line along which they are cut apart. */
function twice(model: BallotModel): Content {
  const { width, height, side, edge } = frames.A5;
  const ballot = (): TableCell => ({ stack: sideOf(model, 0), margin: [side, edge, side, 0] });
  return { table: { widths: [width, width], heights: height - 2, dontBreakRows: true, body: [[ballot(), ballot()]] }, layout: cut };
}

const cut: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: (line) => (line === 1 ? 0.5 : 0),
  vLineStyle: () => ({ dash: { length: 4 } }),
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

/** Lines are broken where the model measured them. */
function sideOf(model: BallotModel, at: number): Content[] {
  const { paper, sides } = model.sheet;
  const { words } = frames[paper];
  const last = at === sides.length - 1;
  return [
    ...(at === 0
      ? [headOf(model), { text: model.seats, bold: true, fontSize: words, alignment: 'center', margin: [0, 4, 0, 8] } satisfies Content]
      : [{ ...breakable(model.again), bold: true, fontSize: words, alignment: 'center', margin: [0, 0, 0, 6] } satisfies Content]),
    { columns: (sides[at] ?? []).map((names) => columnOf(model, names)), columnGap: gap },
    last
      ? { text: model.how, italics: true, fontSize: words, margin: [0, 8, 0, 0] }
      : { text: model.goesOn, bold: true, fontSize: words, alignment: 'center', margin: [0, 6, 0, 0] },
  ];
}

/** The stamp's corner stays free; beside it whose ballot it is, and what for. */
function headOf({ head, name, about, sheet: { paper }, ...model }: BallotModel): Content {
  const { title, words } = frames[paper];
  const [party = '', ...rest] = head;
  return {
    columns: [
      { width: stampSide, stack: [stampPlace(model.mark), { text: model.stamp, italics: true, fontSize: 8.5, alignment: 'center', margin: [0, 2, 0, 0] }] },
      {
        width: headWidth(paper),
        alignment: 'center',
        fontSize: words - 1,
        stack: [
          { text: party, bold: true, decoration: 'underline', margin: [0, 0, 0, 2] },
          ...rest.map((line, at): Content => ({ ...breakable(line), ...(at === rest.length - 1 ? { italics: true, margin: [0, 1, 0, 0] } : {}) })),
          { text: name, bold: true, fontSize: title, margin: [0, 10, 0, 2] },
          ...about.map((line): Content => ({ ...breakable(line), bold: true, fontSize: words })),
        ],
      },
    ],
    columnGap: gap,
  };
}

/** Where the stamp of a real ballot goes, a rehearsal's has its mark. */
const stampPlace = (mark: string | undefined): Content => ({
  table: { widths: [stampSide - 1], heights: [stampSide - captionRoom + 13], body: [[{ text: mark ?? ' ', bold: true, fontSize: 12, alignment: 'center', verticalAlignment: 'middle' }]] },
  layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, hLineStyle: () => ({ dash: { length: 2 } }), vLineStyle: () => ({ dash: { length: 2 } }), paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 0, paddingBottom: () => 0 },
});

function columnOf({ columns, names, sheet: { pad, sides } }: BallotModel, chosen: readonly number[]): ContentTable {
  const tick = tickWidth(sides[0]?.length ?? 1);
  const head = columns.map((text): TableCell => ({ text, bold: true, alignment: 'center', verticalAlignment: 'middle' }));
  const body = chosen.map((no): TableCell[] => {
    const boxes = columns.slice(2).map((): TableCell => '');
    return [{ text: String(no + 1), alignment: 'center', verticalAlignment: 'middle' }, { ...breakable(names[no] ?? ''), verticalAlignment: 'middle' }, ...boxes];
  });
  return {
    width: '*',
    table: { headerRows: 1, dontBreakRows: true, widths: [orderWidth - 2 * cellPad, '*', ...columns.slice(2).map(() => tick - 2 * cellPad)], body: [head, ...body] },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, paddingLeft: () => cellPad, paddingRight: () => cellPad, paddingTop: (row) => (row === 0 ? 2 : pad), paddingBottom: (row) => (row === 0 ? 2 : pad) },
  } as ContentTable;
}
