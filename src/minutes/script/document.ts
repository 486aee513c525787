import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import manifest from '../../../package.json' with { type: 'json' };
import { roomBelow } from '../layout/blocks.ts';
import { edgesOf } from '../layout/edges.ts';
import { margins, sizes } from '../layout/measures.ts';
import { fill, texts } from '../texts.ts';

export type Sheets = {
  readonly title: string;
  /** ISO time that the PDF bears. */
  readonly made: string;
  readonly rehearsal?: boolean;
  readonly content: readonly Content[];
};

/** Sheets with the edges of a Party paper and content of their own. */
export function sheetsDocument({ title, made, rehearsal, content }: Sheets): TDocumentDefinitions {
  const mark = rehearsal === true ? texts.lines.rehearsal : undefined;
  const program = fill(texts.lines.program, { version: manifest.version });
  return {
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    language: 'vi',
    info: { title, creator: program, producer: program, creationDate: new Date(made) },
    displayTitle: true,
    defaultStyle: { font: 'Tinos', fontSize: sizes.body, lineHeight: 1.1 },
    ...(mark === undefined ? {} : { watermark: { text: mark, angle: -52, fontSize: 46, bold: true, color: 'black', opacity: 0.1 } }),
    ...edgesOf({ ...(mark === undefined ? {} : { mark }), footer: { program } }, []),
    pageBreakBefore: ({ headlineLevel, startPosition }) => {
      const room = roomBelow[headlineLevel ?? 0];
      return room !== undefined && startPosition.pageInnerHeight * (1 - startPosition.verticalRatio) < room;
    },
    content: [...content],
  };
}
