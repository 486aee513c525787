import { Document, Packer, SectionType, type ISectionOptions } from 'docx';
import type { PaperModel, PaperPart } from '../minutes/paper.ts';
import { sectionContent } from './blocks.ts';
import { footer, header } from './edges.ts';
import { headingTable, titleLines } from './heading.ts';
import { words } from './line.ts';
import { halves, page, sizes } from './measures.ts';
import { signaturesContent } from './signatures.ts';

/** Each part is a section of its own: a page of its own, pages counted anew. */
export async function documentDocx(paper: PaperModel): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: paper.footer.program,
    lastModifiedBy: paper.footer.program,
    ...(paper.footer.journal === undefined ? {} : { keywords: paper.footer.journal.whole }),
    styles: { default: { document: { run: { font: 'Times New Roman', size: halves(sizes.body), language: { value: 'vi-VN' } } } } },
    sections: paper.parts.map((part) => sectionOf(paper, part)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function sectionOf(paper: PaperModel, part: PaperPart): ISectionOptions {
  const { journal } = paper.footer;
  return {
    properties: { type: SectionType.NEXT_PAGE, titlePage: true, page: { ...page, pageNumbers: { start: 1 } } },
    headers: { first: header(paper, true), default: header(paper, false) },
    footers: { first: footer(paper), default: footer(paper) },
    children: [
      headingTable(part.heading),
      ...titleLines(part),
      ...part.sections.flatMap((one) => sectionContent(one)),
      ...sectionContent(part.closing, true),
      ...signaturesContent(part.signatures),
      // The whole head stands on the last page only.
      ...(journal === undefined ? [] : [words([{ text: journal.whole }], { align: 'left', size: sizes.edge, before: 14 })]),
    ],
  };
}
