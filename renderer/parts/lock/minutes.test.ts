import { expect, test } from 'vitest';
import { choices, lockAfter } from './minutes.ts';

test.each([
  ['#/', 5],
  ['#/congress', 5],
  ['#/rounds/3/compare', 5],
  ['#/rounds/3/bundles', 5],
  ['#/rounds/3/bundles/7/desk/2', 15],
  ['#/script?read', 15],
  ['#/scripts', 5],
])('at %s a screen left alone locks after %d minutes', (place, minutes) => {
  expect(lockAfter(place, 5)).toBe(minutes * 60_000);
});

test('every choice ends in a lock', () => {
  for (const one of choices) expect([one, one > 0 && one <= 30]).toEqual([one, true]);
});
