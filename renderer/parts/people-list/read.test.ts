import { describe, expect, it } from 'vitest';
import type { ListPreview } from '../../../src/usecases/views.ts';
import { filledColumns, isReady, respelt, shownList, type Encoding } from './read.ts';

const plainList: ListPreview = { people: [{ row: 2, name: 'Lê An' }], refused: [], ignored: [] };
const oldList: ListPreview = {
  people: [{ row: 2, name: 'NguyÔn V¨n An' }, { row: 3, name: 'Le Binh' }],
  refused: [
    { cell: 'B4', row: 4, reason: 'Họ và tên có ký tự lạ “§”: “Vò §¹t”; hãy sửa ô này.' },
    { cell: 'C5', row: 5, reason: 'Năm sinh không đúng: “18”.' },
  ],
  ignored: [],
  repaired: { encoding: 'TCVN3', people: [{ row: 2, name: 'Nguyễn Văn An' }, { row: 3, name: 'Le Binh' }, { row: 4, name: 'Vũ Đạt' }, { row: 5, name: 'Hồ Hà' }], refused: [], ignored: [] },
};
const refusing: ListPreview = { ...plainList, refused: [{ cell: 'C3', row: 3, reason: 'Năm sinh không đúng' }] };

describe('a list that was read', () => {
  it.each<[string, ListPreview, Encoding, boolean]>([
    ['a list without a fault', plainList, 'unasked', true],
    ['a list with a refused row', refusing, 'unasked', false],
    ['a list without people', { people: [], refused: [], ignored: [] }, 'unasked', false],
    ['a list in an old encoding that nobody was asked about', oldList, 'unasked', false],
    ['a list read again in Unicode', oldList, 'repaired', true],
    ['a list kept as it is, with rows refused', oldList, 'kept', false],
    ['a list kept as it is', { ...oldList, refused: [] }, 'kept', true],
  ])('says of %s whether it can be taken', (_, preview, encoding, ready) => {
    expect(isReady(preview, encoding)).toBe(ready);
  });

  it('takes the repaired names only when the person says so', () => {
    expect(shownList(oldList, 'kept').people[0]?.name).toBe('NguyÔn V¨n An');
    expect(shownList(oldList, 'repaired').people[0]?.name).toBe('Nguyễn Văn An');
  });

  it('shows names before and after, without those that stay the same', () => {
    expect(respelt(oldList)).toEqual([
      { row: 2, before: 'NguyÔn V¨n An', after: 'Nguyễn Văn An' },
      { row: 4, before: 'Vò §¹t', after: 'Vũ Đạt' },
      { row: 5, after: 'Hồ Hà' },
    ]);
  });

  it('has a column only for what the list fills and its kind uses', () => {
    expect(filledColumns('roster', [{ row: 1, name: 'Lê An', unit: 'Chi bộ 1', note: 'x' }])).toEqual(['unit']);
    expect(filledColumns('candidates', [{ row: 1, name: 'Lê An', note: 'x', birthYear: 1970 }])).toEqual(['birthYear', 'note']);
  });
});
