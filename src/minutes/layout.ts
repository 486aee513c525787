import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { closingBlock, roomBelow, sectionBlocks } from './layout/blocks.ts';
import { edgesOf } from './layout/edges.ts';
import { headingBlock, titleBlock } from './layout/heading.ts';
import { margins, sizes } from './layout/measures.ts';
import { signed } from './layout/signatures.ts';
import type { PaperModel } from './paper.ts';

/** The paper as a pdfmake document: A4, Party margins, 14 pt. */
export function layout(paper: PaperModel): TDocumentDefinitions {
  const titles = paper.parts.map(titleBlock);
  const { header, footer } = edgesOf(paper, titles);
  return {
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    language: 'vi',
    info: { title: paper.title, ...(paper.footer.journal === undefined ? {} : { keywords: paper.footer.journal.whole }), creator: paper.footer.program, producer: paper.footer.program, creationDate: new Date(paper.made) },
    displayTitle: true,
    defaultStyle: { font: 'Tinos', fontSize: sizes.body, lineHeight: 1.1 },
    ...(paper.mark === undefined ? {} : { watermark: { text: paper.mark, angle: -52, fontSize: 46, bold: true, color: 'black', opacity: 0.1 } }),
    header,
    footer,
    // A heading, or words that lead to a table, are never left alone at the foot of a page.
    pageBreakBefore: ({ headlineLevel, startPosition }) => {
      const room = roomBelow[headlineLevel ?? 0];
      return room !== undefined && startPosition.pageInnerHeight * (1 - startPosition.verticalRatio) < room;
    },
    content: paper.parts.map((part, at): Content => ({
      stack: [
        headingBlock(part.heading),
        titles[at] ?? '',
        ...part.sections.flatMap(sectionBlocks),
        ...signed(closingBlock(part.closing), part.signatures, at + 1),
      ],
      ...(at === 0 ? {} : { pageBreak: 'before' as const }),
    })),
  };
}
