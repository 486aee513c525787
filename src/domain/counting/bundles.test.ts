import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundleSizes, standingOfCount, sumOf } from './bundles.ts';
import { after, count, empty, entryBy, entryOf, recount, reopen, save, stack, start } from './fixtures.ts';
import { emptyStack } from './machine.ts';

describe('papers laid into bundles', () => {
  test('are full bundles and a last one with the rest', () => {
    expect(bundleSizes(0, 50)).toEqual([0]);
    expect(bundleSizes(1, 50)).toEqual([1]);
    expect(bundleSizes(49, 50)).toEqual([49]);
    expect(bundleSizes(50, 50)).toEqual([50]);
    expect(bundleSizes(51, 50)).toEqual([50, 1]);
    expect(bundleSizes(100, 50)).toEqual([50, 50]);
    expect(bundleSizes(348, 50)).toEqual([50, 50, 50, 50, 50, 50, 48]);
  });

  test('are one bundle without a size', () => {
    for (const collected of [0, 1, 348]) expect(bundleSizes(collected, undefined)).toEqual([collected]);
  });

  test('are all of them, in no bundle too large, with only the last one small', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3000 }), fc.integer({ min: 1, max: 1000 }), (collected, size) => {
        const sizes = bundleSizes(collected, size);
        expect(sizes.reduce((sum, one) => sum + one, 0)).toBe(collected);
        expect(sizes.slice(0, -1).every((one) => one === size)).toBe(true);
        const last = sizes.at(-1) ?? Number.NaN;
        expect(last <= size && (last > 0 || collected === 0)).toBe(true);
      }),
    );
  });
});

describe('where the count of a round stands', () => {
  const agreed = after(empty, ...entryOf(1, [1], [2], [3]), ...entryOf(2, [1], [2], [3]));
  const comparing = after(empty, ...entryOf(1, [1], [2], [3]), ...entryOf(2, [1], [5], [3]));
  const done = after(empty, ...entryOf(1, [1], [2], [3]));
  const single = after(emptyStack(stack(2, 1)), ...entryBy(1, 1, 1, [1]), ...entryBy(2, 2, 1, [1]));

  test('untouched until somebody begins or counts a bundle', () => {
    expect(standingOfCount([empty, empty], 6)).toBe('untouched');
    const off = after(empty, [1, start(1, 'An', 4)]);
    for (const begun of [after(empty, [1, start(1)]), off, done]) expect(standingOfCount([empty, begun], 6)).toBe('entering');
    expect(standingOfCount([after(off, [4, count(3)]), empty], 6)).toBe('untouched');
  });

  test('entering while a bundle has an entry to come, whatever the others are', () => {
    const unfinished = [empty, done, after(done, [2, start(2)], [2, save(2, 1, 1)]), after(done, [2, start(2, 'Bình', 4)])];
    for (const other of [agreed, comparing]) for (const one of unfinished) expect(standingOfCount([other, one], 6)).toBe('entering');
    expect(standingOfCount([after(comparing, [2, reopen(2)]), agreed], 6)).toBe('entering');
  });

  test('comparing while a single bundle is open', () => {
    expect(standingOfCount([agreed, comparing], 6)).toBe('comparing');
    expect(standingOfCount([comparing, comparing], 6)).toBe('comparing');
  });

  test('agreed when every bundle is, and together they are the papers collected', () => {
    expect([sumOf([agreed, single]), standingOfCount([agreed, single], 4)]).toEqual([4, 'agreed']);
    for (const collected of [3, 5]) expect(standingOfCount([agreed, single], collected)).toBe('comparing');
  });

  test('the sum is what the bundles are to hold now, counted or not', () => {
    expect(sumOf([empty, done, agreed])).toBe(9);
    expect(sumOf([after(empty, [5, recount(4)]), after(empty, [1, start(1, 'An', 2)])])).toBe(7);
    expect(sumOf([])).toBe(0);
  });
});
