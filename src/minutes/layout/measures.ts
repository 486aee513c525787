export const millimetre = 72 / 25.4;

/** 36-HD/VPTW: top 20, bottom 20, left 30, right 15 mm. */
export const margins = { top: 20 * millimetre, bottom: 20 * millimetre, left: 30 * millimetre, right: 15 * millimetre } as const;

export const sizes = { body: 14, table: 13, dense: 9.5, title: 16, signatures: 12, edge: 8.5 } as const;

/** Dots that fill one line of 14 pt between the margins; half of them after a label. */
export const fullDots = '.'.repeat(133);
export const shortDots = '.'.repeat(40);

/** Longest word that fits every column; a longer one may break anywhere rather than be cut. */
const longestWord = 16;

export const breakable = (text: string): { readonly text: string; readonly wordBreak?: 'break-all' } =>
  text.split(/\s+/).some((word) => word.length > longestWord) ? { text, wordBreak: 'break-all' } : { text };

/** Years of a term, names of bodies and the like are read as one and stay on one line. */
const readAsOne = /(\d{4} – \d{4}|BAN CHẤP HÀNH|BAN THƯỜNG VỤ|ỦY BAN KIỂM TRA|LẦN THỨ \S+|hợp lệ|D = \d+)/;

type Piece = string | { readonly text: string; readonly noWrap: true };

/** The text, broken into lines only where a reader would. */
export const kept = (text: string): Omit<ReturnType<typeof breakable>, 'text'> & { readonly text: Piece[] } => ({
  ...breakable(text),
  text: text.split(readAsOne).flatMap((part, at): Piece[] => (part === '' ? [] : [at % 2 === 1 ? { text: part, noWrap: true } : part])),
});
