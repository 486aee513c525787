import { expect, test } from 'vitest';
import { boardClash, laterClash } from './board.ts';
import { planned } from './fixtures.ts';

test('E23 a board member stands on the list of the ballot: to be replaced before it is issued', () => {
  expect(boardClash(['Lê An', 'Trần Văn Bình'], ['trần  văn BÌNH', 'Lê Ân'])).toEqual(['trần  văn BÌNH']);
  expect(boardClash(['Lê An'], ['Trần Văn Bình'])).toEqual([]);
});

test('on a later list it is only to be known, with the elections it concerns', () => {
  const plan = [
    planned(1, 'committee', { names: ['Lê An'] }),
    planned(2, 'secretary', { names: ['Lê Bình'] }),
    planned(3, 'delegates', { names: ['Lê An', 'Lê Bình', 'Lê Cúc'] }),
    planned(4, 'other', { names: ['Lê Dung'] }),
  ];
  expect(laterClash(plan, 1, ['Lê Bình', 'Lê Cúc'])).toEqual([{ election: 2, names: ['Lê Bình'] }, { election: 3, names: ['Lê Bình', 'Lê Cúc'] }]);
  expect(laterClash(plan, 3, ['Lê An', 'Lê Bình'])).toEqual([]);
  expect(laterClash(plan, 7, ['Lê An'])).toEqual([]);
});
