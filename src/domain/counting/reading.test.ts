import { expect, test } from 'vitest';
import { orderedMarks, readingKey, sameReading, type Reading } from './reading.ts';

const struck = (...numbers: readonly number[]): Reading => ({ marks: { struck: numbers }, aside: false });
const boxes = (agree: readonly number[], disagree: readonly number[]): Reading => ({ marks: { agree, disagree }, aside: false });
const aside = (...numbers: readonly number[]): Reading => ({ marks: { struck: numbers }, aside: true });

test('the order of numbers says nothing', () => {
  expect(sameReading(struck(3, 1), struck(1, 3))).toBe(true);
  expect(sameReading(struck(10, 2), struck(2, 10))).toBe(true);
  expect(sameReading(boxes([2, 1], [4, 3]), boxes([1, 2], [3, 4]))).toBe(true);
});

test('two papers put aside are the same whatever else was typed, and unlike a paper on which nothing is struck', () => {
  expect(sameReading(aside(), aside(4))).toBe(true);
  expect(sameReading(struck(), aside())).toBe(false);
});

test('papers of other marks are not the same', () => {
  expect(sameReading(struck(1, 2), struck(12))).toBe(false);
  expect(sameReading(boxes([1], [2]), boxes([1, 2], []))).toBe(false);
  expect(sameReading(boxes([], [1]), boxes([1], []))).toBe(false);
  expect(readingKey(struck())).not.toBe(readingKey(boxes([], [])));
});

test('marks are written with their numbers ascending', () => {
  expect(orderedMarks({ struck: [10, 2, 1] })).toEqual({ struck: [1, 2, 10] });
  expect(orderedMarks({ agree: [3, 1], disagree: [10, 4] })).toEqual({ agree: [1, 3], disagree: [4, 10] });
});
