/** Letters of the paper's font in ems, rather more than less; what is not named here is a half. */
const ems: readonly (readonly [string, number])[] = [
  ['WM', 0.95],
  ['ABCDĐEFGHIJKLNOPQRSTUVXYZ', 0.76],
  ['mw', 0.78],
  ['ace', 0.46],
  ['s', 0.4],
  ['ijltfr.,()-', 0.34],
  [' ', 0.26],
];
const byLetter = new Map(ems.flatMap(([letters, em]) => [...letters].map((letter) => [letter, em])));
const half = 0.51;
/** The horn of ơ and ư. */
const horn = 0.07;

const widthOf = (letter: string): number => {
  const bare = letter.normalize('NFD');
  return (byLetter.get(bare.charAt(0)) ?? half) + (bare.includes('\u031b') ? horn : 0);
};

/** How wide a text surely is not wider than, in points. */
export const textWidth = (text: string, size: number): number => [...text.normalize('NFC')].reduce((sum, letter) => sum + widthOf(letter), 0) * size;

/** Lines of a text that breaks between words; a word wider than the line breaks anywhere. */
export function linesOf(text: string, width: number, size: number): number {
  const space = textWidth(' ', size);
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const needed = textWidth(word, size);
    if (used > 0 && used + space + needed > width) [lines, used] = [lines + 1, 0];
    const over = Math.max(0, Math.ceil(needed / width) - 1);
    lines += over;
    used = over > 0 ? width : used + (used > 0 ? space : 0) + needed;
  }
  return lines;
}
