import tcvn3 from '../../../../resources/encodings/tcvn3.json' with { type: 'json' };
import vni from '../../../../resources/encodings/vni.json' with { type: 'json' };

export type OldEncoding = 'TCVN3' | 'VNI';

type Letters = Readonly<Record<string, string>>;

const letters: Readonly<Record<OldEncoding, Letters>> = { TCVN3: tcvn3.letters, VNI: vni.letters };

/** Letters of Vietnamese that stand in no one-byte code page: such text is Unicode already. */
const unicodeLetters = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

export const isSurelyUnicode = (text: string): boolean => unicodeLetters.test(text.normalize('NFC'));

/** Reads text of an old encoding, letter by letter, two signs before one; capitals stay as they are. */
export function repair(encoding: OldEncoding, text: string): string {
  if (isSurelyUnicode(text)) return text;
  const table = letters[encoding];
  let repaired = '';
  for (let at = 0; at < text.length; ) {
    const pair = table[text.slice(at, at + 2)];
    const sign = text.charAt(at);
    repaired += pair ?? table[sign] ?? sign;
    at += pair === undefined ? 1 : 2;
  }
  return repaired.normalize('NFC');
}
