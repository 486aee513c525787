import { describe, expect, it } from 'vitest';
import { marksText, numbersText, readingText } from './marks.ts';

const strike = { form: 'strike', names: 6 } as const;
const agree = { form: 'agree', names: 4 } as const;
const one = { form: 'agree', names: 1 } as const;

describe('numbers', () => {
  it('stand one by one, three and more in a row as from and to', () => {
    expect(numbersText([12, 3, 4, 7, 8, 9, 10])).toBe('3, 4, 7–10, 12');
    expect(numbersText([])).toBe('');
  });
});

describe('a reading', () => {
  it.each([
    [strike, { struck: [3, 5] }, 'gạch 3, 5'],
    [strike, { struck: [] }, 'không gạch'],
    [strike, { struck: [1, 2, 3, 4, 5, 6] }, 'gạch hết'],
    [agree, { agree: [1, 2, 3, 4], disagree: [] }, 'đồng ý hết'],
    [agree, { agree: [], disagree: [1, 2, 3, 4] }, 'không đồng ý hết'],
    [agree, { agree: [], disagree: [] }, 'bỏ trống hết'],
    [agree, { agree: [1, 4], disagree: [3, 4] }, 'không đồng ý 3; bỏ trống 2; cả hai ô 4'],
    [one, { agree: [1], disagree: [] }, 'đồng ý'],
    [one, { agree: [], disagree: [1] }, 'không đồng ý'],
    [one, { agree: [1], disagree: [1] }, 'cả hai ô'],
    [one, { agree: [], disagree: [] }, 'bỏ trống'],
  ] as const)('on a ballot %o of %o is “%s”', (ballot, marks, said) => expect(marksText(marks, ballot)).toBe(said));

  it('that was put aside says only that', () => expect(readingText({ marks: { struck: [2] }, aside: true }, strike)).toBe('để riêng'));
});
