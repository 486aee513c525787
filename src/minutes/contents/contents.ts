import texts from '../../../resources/texts/contents.json' with { type: 'json' };
import type { Organisation } from '../../domain/count/input.ts';
import { footerOf } from '../model.ts';
import { congressHeading, congressName } from '../script/cover.ts';
import { sheetsDocument } from '../script/document.ts';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { headingBlock } from '../layout/heading.ts';
import { documentPdf } from '../layout/bytes.ts';
import { breakable, kept, sizes } from '../layout/measures.ts';

/** `papers`: in the order of the document; `page` is where one begins. */
export type ContentsSource = {
  readonly organisation: Organisation;
  readonly title: string;
  readonly made: string;
  readonly groups: readonly { readonly title: string; readonly papers: readonly { readonly name: string; readonly about: string; readonly page: number }[] }[];
};

const row = ({ name, about, page }: ContentsSource['groups'][number]['papers'][number]): Content[] => [
  { text: [name, ...(about === '' ? [] : [{ ...breakable(` (${about})`), fontSize: sizes.table, color: '#444444' }])] },
  { text: String(page), alignment: 'right' },
];

/** The list of papers in front of a file of papers. */
export const contentsPdf = (source: ContentsSource): Promise<Uint8Array> => documentPdf(documentOf(source));

function documentOf({ organisation, title, made, groups }: ContentsSource): TDocumentDefinitions {
  return sheetsDocument({
    title,
    made,
    footer: footerOf({}),
    content: [
      headingBlock(congressHeading(organisation, texts.body)),
      { text: title.toLocaleUpperCase('vi'), bold: true, fontSize: sizes.body + 2, alignment: 'center', margin: [0, 18, 0, 4] },
      { text: congressName(organisation), alignment: 'center', margin: [0, 0, 0, 12] },
      ...groups.map((group): Content => ({
        table: {
          headerRows: 1,
          keepWithHeaderRows: 1,
          dontBreakRows: true,
          widths: ['*', 50],
          body: [[{ ...kept(group.title), bold: true }, { text: texts.page, alignment: 'right', italics: true }], ...group.papers.map(row)],
        },
        layout: 'lightHorizontalLines',
        margin: [0, 8, 0, 0],
      })),
    ],
  });
}
