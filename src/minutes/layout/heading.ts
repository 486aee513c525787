import type { Content, ContentText } from 'pdfmake/interfaces.js';
import type { PaperHeading, PaperPart } from '../paper.ts';
import { breakable, kept, sizes } from './measures.ts';

/** One line with a rule of its own length below. */
const ruled = (line: string): Content => ({
  columns: [
    { width: '*', text: '' },
    {
      width: 'auto',
      table: { body: [[{ text: line, bold: true, noWrap: true, border: [false, false, false, true] }]] },
      layout: { paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 0, paddingBottom: () => 1, hLineWidth: () => 0.75 },
    },
    { width: '*', text: '' },
  ],
});

/** Organisation and body on the left, Party and date on the right. */
export function headingBlock({ above, body, party, placeDate, number }: PaperHeading): Content {
  return {
    columns: [
      {
        width: '48%',
        fontSize: sizes.table,
        alignment: 'center',
        stack: [...above.map(kept), { ...kept(body), bold: true }, { text: '*' }, ...(number === undefined ? [] : [{ text: number }])],
      },
      { width: '52%', stack: [ruled(party), { ...breakable(placeDate), italics: true, alignment: 'center', margin: [0, 4, 0, 0] }] },
    ],
    columnGap: 10,
  };
}

export function titleBlock({ title, about }: Pick<PaperPart, 'title' | 'about'>): ContentText {
  return {
    text: [{ text: title, fontSize: sizes.title }, ...about.map((line) => kept(`\n${line}`))],
    bold: true,
    alignment: 'center',
    margin: [0, 14, 0, 8],
  };
}
