import { expect, test } from 'vitest';
import type { Reading } from '../../../src/usecases/views.ts';
import { lastPile, pilesOf, placesText, withSaved } from './piles.ts';

const struck = (...numbers: readonly number[]): Reading => ({ marks: { struck: numbers }, aside: false });
const saved = withSaved(withSaved(withSaved([], struck(3), 1, '08:00'), struck(4), 12, '08:01'), struck(5), 1, '08:02');

test('papers alike are one line with their number and take their places one by one', () => {
  expect(saved.map(({ place }) => place)).toEqual(Array.from({ length: 14 }, (_, at) => at + 1));
  expect(pilesOf(saved).map(({ place, last, times }) => [place, last, times])).toEqual([[1, 1, 1], [2, 13, 12], [14, 14, 1]]);
});

test('what is taken back is the last line, with all its papers', () => {
  expect(lastPile(saved.slice(0, 13))).toMatchObject({ place: 2, last: 13, times: 12 });
  expect(lastPile([])).toBeUndefined();
});

test('what is saved is told by its places', () => {
  expect(placesText(26, 1)).toBe('phiếu 26');
  expect(placesText(26, 12)).toBe('12 phiếu giống hệt nhau, phiếu 26 – 37');
});
