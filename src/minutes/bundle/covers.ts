import type { Content, ContentTable, CustomTableLayout, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { documentPdf } from '../layout/bytes.ts';
import { breakable, millimetre } from '../layout/measures.ts';
import { coversModel, type Cover, type CoverEntry, type CoversModel } from './covers-model.ts';
import type { CoversSource } from './source.ts';

/** Two covers to an A4 sheet, cut apart in the middle: each is A5, as large as the papers it lies around. The same source gives the same bytes. */
export const coversPdf = (source: CoversSource): Promise<Uint8Array> => documentPdf(coversDocument(coversModel(source)));

const half = 841.89 / 2;
const side = { left: 20 * millimetre, right: 15 * millimetre, top: 8 * millimetre } as const;
const sizes = { body: 11, bundle: 24, papers: 18, small: 7.5 } as const;
/** Room to write by hand, more where two entries leave it. */
const rowHeights = { 2: 29, 3: 20 } as const;
const dots = (length: number): string => '.'.repeat(length);

function coversDocument(model: CoversModel): TDocumentDefinitions {
  return {
    pageSize: 'A4',
    pageMargins: [0, 0, 0, 0],
    language: 'vi',
    info: { title: model.title, creator: model.program, producer: model.program, creationDate: new Date(model.made) },
    displayTitle: true,
    defaultStyle: { font: 'Tinos', fontSize: sizes.body, lineHeight: 1.05 },
    ...(model.mark === undefined ? {} : { watermark: { text: model.mark, angle: -52, fontSize: 46, bold: true, color: 'black', opacity: 0.1 } }),
    content: pairs(model.covers).map((pair, at): Content => ({
      table: { widths: ['*'], heights: half - 1, dontBreakRows: true, body: pair.map((cover) => [{ stack: coverBlocks(cover, model.mark), margin: [side.left, side.top, side.right, 0] }]) },
      layout: cut,
      ...(at === 0 ? {} : { pageBreak: 'before' as const }),
    })),
  };
}

const pairs = (covers: readonly Cover[]): readonly (readonly Cover[])[] => Array.from({ length: Math.ceil(covers.length / 2) }, (_, at) => covers.slice(2 * at, 2 * at + 2));

/** The line along which two covers are cut apart. */
const cut: CustomTableLayout = {
  hLineWidth: (line) => (line === 1 ? 0.5 : 0),
  vLineWidth: () => 0,
  hLineStyle: () => ({ dash: { length: 4 } }),
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

/** Once cut apart, each half of a rehearsal says so by itself. */
function coverBlocks(cover: Cover, mark: string | undefined): Content[] {
  return [
    ...(mark === undefined ? [] : [{ text: mark, bold: true, alignment: 'center', margin: [0, 0, 0, 3] } satisfies Content]),
    head(cover),
    { text: cover.about.map((line, at) => ({ ...breakable(at === 0 ? line : `\n${line}`) })), bold: true, alignment: 'center', fontSize: 13, margin: [0, 6, 0, 6] },
    counts(cover),
    difference(cover),
    seal(cover),
  ];
}

/** Whose papers they are on the left; on the right what is read from afar. */
const head = ({ above, body, bundle, of, papers }: Cover): Content => ({
  columns: [
    { width: '46%', alignment: 'center', stack: [...above.map((line) => breakable(line)), { text: body, bold: true }] },
    {
      width: '54%',
      alignment: 'center',
      stack: [
        { text: bundle, bold: true, fontSize: sizes.bundle, lineHeight: 1 },
        { text: of },
        { text: papers, bold: true, fontSize: sizes.papers },
      ],
    },
  ],
  columnGap: 10,
});

const widths = [116, 44, 54, '*', 46, 62] as const;

function counts({ columns, entries }: Cover): ContentTable {
  const title = (text: string): TableCell => ({ text, bold: true, alignment: 'center', verticalAlignment: 'middle' });
  return {
    table: { widths: [...widths], heights: (row) => (row === 0 ? 14 : rowHeights[entries.length > 2 ? 3 : 2]), body: [columns.map(title), ...entries.flatMap(entryRows)] },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, paddingTop: () => 1, paddingBottom: () => 1 },
    fontSize: 9.5,
    lineHeight: 1,
  };
}

function entryRows({ entry, team, counts: both }: CoverEntry): TableCell[][] {
  const people = team.map(({ label, name }): Content => ({ text: [`${label}: `, ...(name === undefined ? [dots(22)] : [breakable(name)])], noWrap: name === undefined }));
  const whose: TableCell = { stack: [{ text: entry, bold: true }, ...people], rowSpan: both.length };
  return both.map(({ moment, papers, people: names, time }, at) => [
    at === 0 ? whose : {},
    { text: moment, verticalAlignment: 'middle' },
    { text: papers, bold: true, alignment: 'center', verticalAlignment: 'middle' },
    { ...breakable(names), verticalAlignment: 'middle' },
    { text: time, alignment: 'center', verticalAlignment: 'middle' },
    '',
  ]);
}

const difference = ({ difference: { label, value } }: Cover): Content =>
  value === undefined
    ? { stack: [{ text: `${label}: ${dots(94)}`, noWrap: true }, { text: dots(168), noWrap: true, margin: [0, 5, 0, 0] }], margin: [0, 9, 0, 0] }
    : { text: [`${label}: `, { text: value, bold: true }], margin: [0, 7, 0, 0] };

/** Who sealed the bundle and when on the left, room for the stamp on the right. */
const seal = ({ seal: [by = '', at = '', stamp = ''], footer }: Cover): Content => ({
  columns: [
    {
      width: '*',
      stack: [
        { text: `${by}: ${dots(42)}`, noWrap: true },
        { text: dots(104), noWrap: true, margin: [0, 6, 0, 0] },
        { text: `${at}: ${dots(80)}`, noWrap: true, margin: [0, 6, 0, 0] },
      ],
    },
    {
      width: 150,
      stack: [
        { table: { widths: ['*'], heights: [40], body: [[{ text: stamp, alignment: 'center', color: '#555555' }]] }, layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5 } },
        { text: footer, fontSize: sizes.small, alignment: 'right', margin: [0, 2, 0, 0] },
      ],
    },
  ],
  columnGap: 10,
  margin: [0, 7, 0, 0],
});
