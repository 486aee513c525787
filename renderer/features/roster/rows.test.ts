import { expect, it } from 'vitest';
import type { RosterPerson } from '../../../src/usecases/views.ts';
import { agesOf, shares } from './make-up.ts';
import { signed, unitRows } from './units.ts';

const people: readonly RosterPerson[] = [
  { id: 1, name: 'Lê An', unit: 'Chi bộ 1', birthYear: 1980, gender: 'female', status: 'present' },
  { id: 2, name: 'Trần Bình', unit: 'chi bộ 1', birthYear: 1971, gender: 'male', status: 'absentUnreplaced' },
  { id: 3, name: 'Vũ Đạt', unit: 'Chi bộ 3', status: 'present' },
];

it('has a row for each unit that has an allocation or people', () => {
  expect(unitRows([{ unit: 'Chi bộ 1', allocated: 3 }, { unit: 'Chi bộ 2', allocated: 1 }], people)).toEqual([
    { unit: 'Chi bộ 1', allocated: '3', summoned: 2, present: 1 },
    { unit: 'Chi bộ 2', allocated: '1', summoned: 0, present: 0 },
    { unit: 'Chi bộ 3', allocated: '', summoned: 1, present: 1 },
  ]);
});

it.each([[2, '+2'], [0, '0'], [-1, '−1']])('writes a difference of %i as %s', (difference, text) => {
  expect(signed(difference)).toBe(text);
});

it('counts women with those who do not say apart, and says nothing of what nobody says', () => {
  expect(shares(people).map(({ target, people: counted, unknown }) => [target.id, counted, unknown])).toEqual([['women', 1, 1]]);
});

it('has the ages of those whose year is known', () => {
  expect(agesOf(people, 2025)).toEqual({ youngest: 45, oldest: 54, average: '49,5', known: 2 });
  expect(agesOf([], 2025)).toBeUndefined();
});
