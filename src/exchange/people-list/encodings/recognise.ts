import { isSurelyUnicode, repair, type OldEncoding } from './repair.ts';
import { isSyllable } from './syllables.ts';

/** Letters and the signs of the upper half of Latin-1 that old fonts draw as letters. */
const words = /[A-Za-z\u00a1-\u00ff]+/g;
const old = /[\u00a1-\u00ff]/;
/** What no name in any language holds: a sign beside a letter, an accented capital after a small one; for VNI a vowel and its mark apart. */
const odd: Readonly<Record<OldEncoding, RegExp>> = {
  TCVN3: /[A-Za-z\u00c0-\u00ff][\u00a1-\u00bf\u00d7\u00f7]|[\u00a1-\u00bf\u00d7\u00f7][A-Za-z]|[a-z][\u00c0-\u00de]/,
  VNI: /[aeo][âáàåãä]|[aeouyôö][ùøûõ]/i,
};

/** The old encoding in which texts are written, if their words make sense in it and do not as they stand. */
export function recognise(texts: readonly string[]): OldEncoding | undefined {
  const found = texts.filter((text) => !isSurelyUnicode(text)).flatMap((text) => text.match(words) ?? []);
  const distinct = [...new Set(found.filter((word) => old.test(word)))];
  const scored = (['TCVN3', 'VNI'] as const).map((encoding) => ({ encoding, ...evidence(distinct, encoding) }));
  const [best] = scored.toSorted((a, b) => b.made - a.made);
  return best !== undefined && best.enough ? best.encoding : undefined;
}

/** Words that are syllables only once repaired; most words must be syllables then, and one or two without an odd sign may be foreign names. */
function evidence(distinct: readonly string[], encoding: OldEncoding): { readonly made: number; readonly enough: boolean } {
  const sound = distinct.filter((word) => isSyllable(repair(encoding, word)));
  const made = sound.filter((word) => !isSyllable(word));
  const certain = made.some((word) => odd[encoding].test(word));
  return { made: made.length, enough: sound.length * 5 >= distinct.length * 4 && (certain || made.length >= 3) };
}
