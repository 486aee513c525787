import { describe, expect, it } from 'vitest';
import { inOrder, isInOrder, namesOf, nomineeOf, offBallot, sameNames } from './candidates.ts';

const people = (...names: string[]) => names.map((name) => ({ name }));

describe('the list of candidates', () => {
  it('stands by given name, then family name', () => {
    const ordered = inOrder(people('Trần Văn Đức', 'Nguyễn Thị Dung', 'Lê Ánh', 'Bùi An', 'Lê Thị Dung'));
    expect(ordered.map(({ name }) => name)).toEqual(['Bùi An', 'Lê Ánh', 'Lê Thị Dung', 'Nguyễn Thị Dung', 'Trần Văn Đức']);
    expect(isInOrder(ordered)).toBe(true);
  });

  it('tells who shares a name with another', () => {
    expect([...sameNames(people('Lê An', 'lê  an', 'Bùi An'))]).toEqual([0, 1]);
  });

  it.each([
    [{ name: 'Lê An' }, undefined],
    [{ name: 'Lê An', origin: 'floor' as const, support: 30, attending: 100 }, 'chưa đủ 30 %'],
    [{ name: 'Lê An', origin: 'self' as const, support: 31, attending: 100 }, undefined],
    [{ name: 'Lê An', withdrawal: 'asked' as const }, undefined],
    [{ name: 'Lê An', withdrawal: 'allowed' as const }, 'được rút'],
    [{ name: 'Lê An', opinion: 'notAdmitted' as const }, 'không được đưa vào'],
  ])('says why %j is not on the ballot', (nominee, reason) => {
    expect(offBallot(nominee, '190')).toBe(reason);
  });

  it('asks no support under the regulation of 2014', () => {
    expect(offBallot({ name: 'Lê An', origin: 'floor' }, '244')).toBeUndefined();
  });

  it('takes unit and note of a row together', () => {
    expect(nomineeOf({ row: 2, name: 'Lê An', birthYear: 1970, unit: 'Chi bộ 1', note: 'bí thư' })).toEqual({ name: 'Lê An', birthYear: 1970, note: 'Chi bộ 1, bí thư' });
  });

  it('names of the board are split at commas', () => {
    expect(namesOf('Lê An,  Trần   Bình;\n')).toEqual(['Lê An', 'Trần Bình']);
  });
});
