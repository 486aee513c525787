import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { roomBelow } from '../layout/blocks.ts';
import { edgesOf } from '../layout/edges.ts';
import { margins, sizes } from '../layout/measures.ts';
import type { PaperFooter } from '../paper.ts';
import { texts } from '../texts.ts';

export type Sheets = {
  readonly title: string;
  /** ISO time that the PDF bears. */
  readonly made: string;
  readonly rehearsal?: boolean;
  readonly footer: PaperFooter;
  readonly content: readonly Content[];
};

/** Sheets with the edges of a Party paper and content of their own. */
export function sheetsDocument({ title, made, rehearsal, footer, content }: Sheets): TDocumentDefinitions {
  const mark = rehearsal === true ? texts.lines.rehearsal : undefined;
  return {
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    language: 'vi',
    info: { title, creator: footer.program, producer: footer.program, creationDate: new Date(made) },
    displayTitle: true,
    defaultStyle: { font: 'Tinos', fontSize: sizes.body, lineHeight: 1.1 },
    ...(mark === undefined ? {} : { watermark: { text: mark, angle: -52, fontSize: 46, bold: true, color: 'black', opacity: 0.1 } }),
    ...edgesOf({ ...(mark === undefined ? {} : { mark }), footer }, []),
    pageBreakBefore: ({ headlineLevel, startPosition }) => {
      const room = roomBelow[headlineLevel ?? 0];
      return room !== undefined && startPosition.pageInnerHeight * (1 - startPosition.verticalRatio) < room;
    },
    content: [...content],
  };
}
