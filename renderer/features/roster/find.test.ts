import { describe, expect, it } from 'vitest';
import { find, listed } from './find.ts';

const people = listed([
  { id: 1, name: 'Nguyễn Thị Bình An', unit: 'Chi bộ 1', status: 'present' },
  { id: 2, name: 'Hoàng Văn Đạt', unit: 'Chi bộ 2', status: 'present' },
  { id: 3, name: 'Lê An', birthYear: 1970, unit: 'Chi bộ 2', status: 'present' },
  { id: 4, name: 'Lê An', birthYear: 1981, unit: 'Chi bộ 3', status: 'present' },
]);
const found = (sought: string) => find(people, sought).map(({ no }) => no);

describe('looking for somebody in the list', () => {
  it.each([
    ['', [1, 2, 3, 4]],
    ['an', [1, 3, 4]],
    ['AN', [1, 3, 4]],
    ['dat', [2]],
    ['an bi', [1]],
    ['chi bo 2', [2, 3]],
    ['an 1981', [4]],
    ['4', [4]],
    ['xyz', []],
  ])('%j finds %j', (sought, numbers) => {
    expect(found(sought)).toEqual(numbers);
  });

  it('tells two people of the same name apart', () => {
    expect(people.map(({ shown }) => shown)).toEqual(['Nguyễn Thị Bình An', 'Hoàng Văn Đạt', 'Lê An (1970)', 'Lê An (1981)']);
  });
});
