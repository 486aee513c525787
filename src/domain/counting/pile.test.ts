import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstPlace, onTop, pileOf, readsOf, savedOn } from './pile.ts';
import type { Reading } from './reading.ts';
import type { Pile } from './state.ts';

const struck = (...numbers: readonly number[]): Reading => ({ marks: { struck: numbers }, aside: false });
const laid = (...papers: readonly (readonly [Reading, number])[]): Pile | undefined =>
  papers.reduce<Pile | undefined>((below, [reading, times], at) => onTop(below, { reading, at: `${at}` }, times), undefined);

describe('papers laid one on the other', () => {
  test('count up, papers alike as many as they are', () => {
    const top = laid([struck(1), 1], [struck(2), 3], [struck(3), 1]);
    expect([savedOn(undefined), savedOn(top), savedOn(top?.below), savedOn(top?.below?.below)]).toEqual([0, 5, 4, 1]);
    expect(top?.below && firstPlace(top.below)).toBe(2);
  });

  test('are read from the first to the last, those alike one by one with the place of their first', () => {
    expect(readsOf(laid([struck(1), 1], [struck(2), 2], [struck(2), 1]))).toEqual([
      { reading: struck(1), at: '0' },
      { reading: struck(2), at: '1', batch: 2 },
      { reading: struck(2), at: '1', batch: 2 },
      { reading: struck(2), at: '2' },
    ]);
    expect(readsOf(undefined)).toEqual([]);
    expect(pileOf([])).toBeUndefined();
  });

  test('two batches of the same paper, one after the other, stay two', () => {
    const top = laid([struck(1), 2], [struck(1), 2]);
    expect(pileOf(readsOf(top))).toEqual(top);
    expect(pileOf(readsOf(top))?.below).toMatchObject({ place: 2, times: 2 });
  });

  test('laid down and read off, whatever they are, they come back as they were', () => {
    const papers = fc.array(fc.tuple(fc.record({ marks: fc.record({ struck: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 1 }) }), aside: fc.boolean() }), fc.integer({ min: 1, max: 4 })), { maxLength: 20 });
    fc.assert(
      fc.property(papers, (given) => {
        const top = laid(...given);
        const reads = readsOf(top);
        expect(pileOf(reads)).toEqual(top);
        expect(readsOf(pileOf(reads))).toEqual(reads);
        expect(reads.map((one) => one.reading)).toEqual(given.flatMap(([reading, times]) => Array.from({ length: times }, () => reading)));
        for (const [at, { batch }] of reads.entries()) if (batch !== undefined) expect(batch <= at + 1 && reads[batch - 1]?.batch === batch).toBe(true);
      }),
    );
  });

  test('a large bundle is read off without trouble', () => {
    const top = laid(...Array.from({ length: 20_000 }, (_, at): readonly [Reading, number] => [struck((at % 5) + 1), 1]));
    expect(readsOf(top)).toHaveLength(20_000);
  });
});
