/** Marks of tone; ă â đ ê ô ơ ư keep their own, being letters. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** Level, grave, hook, tilde, acute, dot, as dictionaries have it; or level, acute, grave, hook, tilde, dot, as schools teach it. */
export const toneOrders = ['dictionary', 'school'] as const;
export type ToneOrder = (typeof toneOrders)[number];

const toneMarks: Readonly<Record<ToneOrder, readonly string[]>> = {
  dictionary: ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'],
  school: ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'],
};

/** What nobody sees: spaces without width, marks of direction, soft hyphens. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** One form for every name: composed Unicode, nothing unseen, single spaces. */
export const tidyName = (name: string): string => name.replace(unseen, '').normalize('NFC').trim().replace(/\s+/g, ' ');

/** Two people bear the same name: spaces, capitals and the place of a tone mark in its word do not tell them apart. */
export const nameKey = (name: string): string =>
  tidyName(name)
    .split(' ')
    .map((word) => `${withoutTones(word)}${toneOf(word, 'dictionary')}`)
    .join(' ');

/** What is written above and below the letters of Vietnamese; any other mark is an ornament. */
const foreignMarks = /(?![\u0300-\u0303\u0306\u0309\u031b\u0323])\p{M}/gu;
const vowels = /(?:[aeiouy]\p{M}*)+/gu;

/**
 * One person, however the name is written: letters, figures and tones alone, a tone behind the vowels that it belongs to.
 * Dots, spaces and capitals make nobody another; tones do, for Hà and Hạ are two people.
 */
export const writtenKey = (name: string): string =>
  tidyName(name)
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(foreignMarks, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .replace(vowels, (cluster) => `${cluster.replace(tones, '')}${(cluster.match(tones) ?? []).join('')}`);

/** A sign or an initial names nobody. */
export const namesSomebody = (name: string): boolean => (tidyName(name).match(/\p{L}/gu) ?? []).length >= 2;

/** The given name is the last word. */
export const givenName = (name: string): string => tidyName(name).split(' ').at(-1) ?? '';

export const withoutTones = (text: string): string =>
  text.normalize('NFD').replace(tones, '').normalize('NFC').toLocaleLowerCase('vi');

const rank = (letter: string): number => {
  const place = alphabet.indexOf(letter);
  return place >= 0 ? place : alphabet.length + (letter.codePointAt(0) ?? 0);
};

/** Letters of the Vietnamese alphabet, tone marks left aside; a shorter word first. */
export function compareLetters(a: string, b: string): number {
  const left = [...withoutTones(a)];
  const right = [...withoutTones(b)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const difference = rank(left[at] ?? '') - rank(right[at] ?? '');
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

const toneOf = (word: string, order: ToneOrder): number =>
  Math.max(...[...word.normalize('NFD')].map((mark) => toneMarks[order].indexOf(mark)), 0);

const compareWords = (a: string, b: string, order: ToneOrder): number =>
  compareLetters(a, b) || toneOf(a, order) - toneOf(b, order);

/** A-B-C order of a ballot: given name, then family name, then middle names (190-QĐ/TW Điều 15.1); equal letters by tone. */
export function compareNames(a: string, b: string, order: ToneOrder = 'dictionary'): number {
  const left = tidyName(a).split(' ');
  const right = tidyName(b).split(' ');
  const byGiven = compareWords(left.at(-1) ?? '', right.at(-1) ?? '', order);
  if (byGiven !== 0) return byGiven;
  for (let at = 0; at < Math.max(left.length, right.length) - 1; at += 1) {
    const difference = compareWords(left.slice(0, -1)[at] ?? '', right.slice(0, -1)[at] ?? '', order);
    if (difference !== 0) return difference;
  }
  return 0;
}
