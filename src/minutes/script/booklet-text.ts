import type { Content } from 'pdfmake/interfaces.js';

/** One text on the page. */
export type Reading = {
  /** What happens. */
  readonly heading: string;
  readonly speaker: string;
  readonly text: string;
  readonly article: string;
};

const articleSize = 10;

/** A text of so many letters surely fits on one page; a list of 250 names does not. */
const onOnePage = 1200;
/** Room that a heading needs below it, by its level in the layout. */
const keepsWords = 2;

/** What happens, who speaks, the words, the article; headings go with their words. */
export function readAloud(lead: readonly Content[], reading: Reading): readonly Content[] {
  const heading: Content = { text: reading.heading, bold: true, margin: [0, 8, 0, 1] };
  // Not justified: dots for the pen would tear the words apart.
  const words: Content = {
    text: [{ text: `${reading.speaker}: `, bold: true, italics: true }, reading.text],
    margin: [0, 0, 0, 1],
  };
  const article: Content = { text: reading.article, fontSize: articleSize, italics: true, alignment: 'right', lineHeight: 1 };
  if (reading.text.length <= onOnePage) return [{ stack: [...lead, heading, words, article], unbreakable: true }];
  return [{ stack: [...lead, heading], headlineLevel: keepsWords }, words, article];
}
