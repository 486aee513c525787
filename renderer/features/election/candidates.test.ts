import { describe, expect, it } from 'vitest';
import { inOrder, indistinct, isInOrder, namesOf, readCandidates, sameNames } from './candidates.ts';

const people = (...names: string[]) => names.map((name) => ({ name }));

describe('the list of candidates', () => {
  it('stands by given name, then family name', () => {
    const ordered = inOrder(people('Trần Văn Đức', 'Nguyễn Thị Dung', 'Lê Ánh', 'Bùi An', 'Lê Thị Dung'));
    expect(ordered.map(({ name }) => name)).toEqual(['Bùi An', 'Lê Ánh', 'Lê Thị Dung', 'Nguyễn Thị Dung', 'Trần Văn Đức']);
    expect(isInOrder(ordered)).toBe(true);
  });

  it('tells people of one name apart by year only when both years are there and differ', () => {
    const twins = [{ name: 'Lê An', birthYear: 1970 }, { name: 'lê  an', birthYear: 1980 }, { name: 'Bùi An' }];
    expect([...sameNames(twins)]).toEqual([0, 1]);
    expect(indistinct(twins)).toEqual([]);
    expect(indistinct([...twins, { name: 'Lê An' }])).toEqual([{ name: 'Lê An' }]);
    expect(indistinct([...twins, { name: 'Lê An', birthYear: 1970 }])).toHaveLength(2);
  });

  it('is pasted all or nothing, with the line of what is wrong', () => {
    expect(readCandidates('1. Lê An\t1970\tChi bộ 1\nTrần Bình').people).toEqual([{ name: 'Lê An', birthYear: 1970, note: 'Chi bộ 1' }, { name: 'Trần Bình' }]);
    expect(readCandidates('Lê An\nTrần 9').refused).toEqual([{ line: 2, reason: 'họ và tên không đúng: “Trần 9”' }]);
  });

  it('names of the board are split at commas', () => {
    expect(namesOf('Lê An,  Trần   Bình;\n')).toEqual(['Lê An', 'Trần Bình']);
  });
});
