import type { Word } from '../../src/domain/keypad/typed.ts';

/** What a name has on an agree ballot. */
export const wordText: Readonly<Record<Word | 'agree', string>> = {
  agree: 'đồng ý',
  disagree: 'không đồng ý',
  blank: 'bỏ trống',
  both: 'cả hai ô',
};
