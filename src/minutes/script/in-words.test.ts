import { expect, it } from 'vitest';
import { inWords } from './in-words.ts';

it.each([
  [0, 'không'],
  [1, 'một'],
  [4, 'bốn'],
  [5, 'năm'],
  [10, 'mười'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [55, 'năm mươi lăm'],
  [100, 'một trăm'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [138, 'một trăm ba mươi tám'],
  [1000, 'một nghìn'],
  [1005, 'một nghìn không trăm linh năm'],
  [1510, 'một nghìn năm trăm mười'],
  [21_040, 'hai mươi mốt nghìn không trăm bốn mươi'],
])('%i is read %s', (value, words) => {
  expect(inWords(value)).toBe(words);
});
