import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { PaperModel } from '../minutes/paper.ts';
import { texts } from '../minutes/texts.ts';
import { halves, line, sizes, twentieths } from './measures.ts';

type Edged = Pick<PaperModel, 'mark' | 'footer'>;

/** The page number from the second page on, and on every page across it that it is a rehearsal. */
export function header({ mark }: Edged, first: boolean): Header {
  const number = first ? [] : [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: halves(sizes.table) })] })];
  const marked = mark === undefined ? [] : [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: mark, bold: true, size: halves(11) }), new TextWatermark({ text: mark, font: 'Times New Roman', bold: true })] })];
  return new Header({ children: [...marked, ...number] });
}

/** Program, journal, version, and the page of all pages of this paper. */
export function footer({ footer: { program, journal, version } }: Edged): Footer {
  const said = [program, ...(journal === undefined ? [] : [journal.short]), ...(version === undefined ? [] : [version])].join(' · ');
  const size = halves(sizes.edge);
  const [before = '', between = '', after = ''] = texts.lines.page.split(/\{page\}|\{pages\}/);
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: twentieths(line) }],
        children: [new TextRun({ children: [said, '\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES_IN_SECTION, after], size })],
      }),
    ],
  });
}
