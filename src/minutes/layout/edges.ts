import type { Content, ContentText, DynamicContent } from 'pdfmake/interfaces.js';
import type { PaperModel } from '../paper.ts';
import { texts, fill } from '../texts.ts';
import { margins, sizes } from './measures.ts';

/** A page within its own paper: two papers in one file are signed, and may part, separately. */
type Leaf = { readonly page: number; readonly pages: number };

/** pdfmake notes on the node itself where it was laid; headers and footers are made after that. */
const pageOf = (title: ContentText): number => (title as { positions?: readonly { pageNumber: number }[] }).positions?.[0]?.pageNumber ?? 1;

function leafOf(titles: readonly ContentText[], page: number, pages: number): Leaf {
  const starts = titles.map(pageOf);
  const start = Math.max(1, ...starts.filter((first) => first <= page));
  const after = Math.min(pages + 1, ...starts.filter((first) => first > page));
  return { page: page - start + 1, pages: after - start };
}

/** Top: rehearsal line, page number from page 2. Bottom: program, journal, version, page. */
export function edgesOf(paper: Pick<PaperModel, 'mark' | 'footer'>, titles: readonly ContentText[]): { readonly header: DynamicContent; readonly footer: DynamicContent } {
  const side: [number, number, number, number] = [margins.left, 18, margins.right, 0];
  return {
    header: (current, count): Content => {
      const { page } = leafOf(titles, current, count);
      return {
        stack: [
          { text: paper.mark ?? ' ', bold: true, alignment: 'center', fontSize: 11 },
          { text: page > 1 ? String(page) : ' ', alignment: 'center', fontSize: sizes.table },
        ],
        margin: side,
      };
    },
    footer: (current, count): Content => {
      const leaf = leafOf(titles, current, count);
      return {
        columns: [
          { text: footerText(paper, leaf.page === leaf.pages), width: '*' },
          { text: fill(texts.lines.page, { page: String(leaf.page), pages: String(leaf.pages) }), width: 'auto', noWrap: true, alignment: 'right' },
        ],
        columnGap: 10,
        fontSize: sizes.edge,
        lineHeight: 1,
        margin: side,
      };
    },
  };
}

/** The whole head stands on the last page only. */
const footerText = ({ footer }: Pick<PaperModel, 'footer'>, last: boolean): string =>
  [footer.program, ...(footer.journal === undefined ? [] : [last ? footer.journal.whole : footer.journal.short]), ...(footer.version === undefined ? [] : [footer.version])].join(' · ');
