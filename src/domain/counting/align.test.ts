import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, alignKeys, type Step } from './align.ts';
import { sameReading, type Reading } from './reading.ts';

const struck = (...numbers: number[]): Reading => ({ marks: { struck: numbers }, aside: false });
const slips = (steps: readonly Step[]): readonly Step[] => steps.filter((one) => one.kind !== 'same');
const words: fc.Arbitrary<string[]> = fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd'), { maxLength: 60 });

describe('two entries laid beside each other', () => {
  test('a skipped paper is one difference, not all that follow', () => {
    const first = [1, 2, 3, 4, 5, 6, 7].map((no) => struck(no));
    expect(slips(align(first, first.toSpliced(2, 1)))).toEqual([{ kind: 'onlyFirst', first: 3 }]);
  });

  test('a doubled paper is one difference', () => {
    const first = [1, 2, 3, 4].map((no) => struck(no));
    expect(slips(align(first, first.toSpliced(1, 0, struck(2))))).toHaveLength(1);
  });

  test('a paper read otherwise is preferred to one missing here and one there', () => {
    expect(alignKeys(['x', 'a', 'y'], ['x', 'b', 'y'])).toEqual([
      { kind: 'same', first: 1, second: 1 },
      { kind: 'differs', first: 2, second: 2 },
      { kind: 'same', first: 3, second: 3 },
    ]);
  });

  test('a skip and a double far apart are two differences', () => {
    const first = Array.from({ length: 40 }, (_, at) => `${at}`);
    expect(slips(alignKeys(first, first.toSpliced(30, 0, 'twice').toSpliced(5, 1)))).toHaveLength(2);
  });

  test('two papers put aside are the same, and the order of numbers says nothing', () => {
    expect(sameReading({ marks: { struck: [] }, aside: true }, { marks: { struck: [4] }, aside: true })).toBe(true);
    expect(sameReading(struck(3, 1), struck(1, 3))).toBe(true);
    expect(sameReading(struck(), { marks: { struck: [] }, aside: true })).toBe(false);
    expect(sameReading({ marks: { agree: [1], disagree: [2] }, aside: false }, { marks: { agree: [1, 2], disagree: [] }, aside: false })).toBe(false);
  });

  test('one deletion, insertion or substitution costs one', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.constantFrom('delete', 'insert', 'replace'), (text, nat, change) => {
        const at = text.length === 0 ? 0 : nat % text.length;
        const changed = change === 'delete' ? text.toSpliced(at, 1) : change === 'insert' ? text.toSpliced(at, 0, 'new') : text.length === 0 ? text : text.with(at, 'new');
        expect(slips(alignKeys(text, changed))).toHaveLength(text.length === 0 && change !== 'insert' ? 0 : 1);
      }),
    );
  });

  test('the distance is the least there is, and every place stands once in order', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const steps = alignKeys(first, second);
        expect(slips(steps)).toHaveLength(distance(first, second));
        expect(steps.flatMap((one) => ('first' in one ? [one.first] : []))).toEqual(first.map((_, at) => at + 1));
        expect(steps.flatMap((one) => ('second' in one ? [one.second] : []))).toEqual(second.map((_, at) => at + 1));
        for (const one of steps) if (one.kind === 'same') expect(first[one.first - 1]).toBe(second[one.second - 1]);
      }),
    );
  });
});

/** The textbook table, without a band. */
function distance(first: readonly string[], second: readonly string[]): number {
  let row = second.map((_, at) => at + 1);
  row = [0, ...row];
  for (const [i, left] of first.entries()) {
    const next = [i + 1];
    for (const [j, right] of second.entries()) next.push(Math.min((row[j] ?? 0) + (left === right ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
}
