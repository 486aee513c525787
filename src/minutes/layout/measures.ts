const millimetre = 72 / 25.4;

/** 36-HD/VPTW: top 20, bottom 20, left 30, right 15 mm. */
export const margins = { top: 20 * millimetre, bottom: 20 * millimetre, left: 30 * millimetre, right: 15 * millimetre } as const;

export const sizes = { body: 14, table: 13, title: 16, edge: 8.5 } as const;

/** Dots that fill one line of 14 pt between the margins; half of them after a label. */
export const fullDots = '.'.repeat(130);
export const shortDots = '.'.repeat(40);

/** Longest word that fits every column; a longer one may break anywhere rather than be cut. */
const longestWord = 16;

export const breakable = (text: string): { readonly text: string; readonly wordBreak?: 'break-all' } =>
  text.split(/\s+/).some((word) => word.length > longestWord) ? { text, wordBreak: 'break-all' } : { text };
