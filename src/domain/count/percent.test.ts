import { expect, test } from 'vitest';
import { counted } from './fixtures.ts';
import { percentText } from './percent.ts';

type Row = readonly [part: number, whole: number, digits: number, halfUp: string, truncated: string];
const table: readonly Row[] = [
  [136, 138, 2, '98,55', '98,55'],
  [5, 35, 2, '14,29', '14,28'],
  [1, 800, 2, '0,13', '0,12'],
  [1, 3, 0, '33', '33'],
  [2, 3, 0, '67', '66'],
  [2, 3, 1, '66,7', '66,6'],
  [2, 3, 3, '66,667', '66,666'],
  [2, 3, 4, '66,6667', '66,6666'],
  [1, 200, 0, '1', '0'],
  [1999, 2000, 1, '100,0', '99,9'],
  [0, 7, 2, '0,00', '0,00'],
  [7, 7, 2, '100,00', '100,00'],
  [0, 0, 2, '0,00', '0,00'],
  [3, 0, 0, '0', '0'],
  [1_000_000, 3, 4, '33333333,3333', '33333333,3333'],
  [1, 1_000_000, 4, '0,0001', '0,0001'],
];
test.each(table)('%i of %i with %i digits prints %s, cut %s', (part, whole, digits, halfUp, truncated) => {
  expect(percentText(part, whole, digits, 'halfUp')).toBe(halfUp);
  expect(percentText(part, whole, digits, 'truncate')).toBe(truncated);
});

const twoOfThree = { names: 1, attendance: { present: 3 }, papers: [{ agree: [1], disagree: [], times: 2 }] } as const;

test('an election is printed in percent of the base, two digits, half up', () => {
  expect(counted(twoOfThree).candidates[0]?.percent).toBe('66,67');
});

test('the settings choose digits and rounding', () => {
  expect(counted({ ...twoOfThree, settings: { percentDigits: 1, percentRounding: 'truncate' } }).candidates[0]?.percent).toBe('66,6');
});

test('an opinion ballot is printed in percent of the collected papers, and of nothing as zero', () => {
  expect(counted({ ...twoOfThree, post: 'opinion' }).candidates[0]?.percent).toBe('100,00');
  expect(counted({ post: 'opinion', attendance: { present: 3 } }).candidates[0]?.percent).toBe('0,00');
});

test('a base of nobody prints zero', () => {
  expect(counted({ ...twoOfThree, attendance: { absentUnreplaced: 3 } }).candidates[0]?.percent).toBe('0,00');
});
