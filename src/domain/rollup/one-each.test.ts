import { expect, test } from 'vitest';
import { reported } from './fixtures.ts';
import { oneEach } from './one-each.ts';
import type { Facts, Unit } from './unit.ts';

const facts = (name: string, elected: number): Facts => ({ name, filled: { committee: { elected } }, structure: {}, hitches: {} });
const counted = (name: string, elected = 15, file = 'a.kiemphieu'): Unit => ({ source: 'counted', file, open: [], ...facts(name, elected) });
const recounted = (name: string, elected = 15): Unit => ({ source: 'recounted', files: ['a.json'], ...facts(name, elected) });
const said = (name: string, elected = 15): Unit => reported(name, facts(name, elected));
const twice = (units: readonly Unit[]): string => units.map((one) => (one.source === 'counted' ? one.file : '')).join(', ');

test('the source nearest to the ballots counts, whatever comes first', () => {
  const { units, overlaps } = oneEach([said('Đảng bộ xã A', 14), recounted('ĐẢNG BỘ XÃ  A'), counted('Đảng bộ xã A')], twice);
  expect(units.map(({ source }) => source)).toEqual(['counted']);
  expect(overlaps).toEqual([
    { unit: 'Đảng bộ xã A', used: 'counted', left: 'recounted', differs: false },
    { unit: 'Đảng bộ xã A', used: 'counted', left: 'reported', differs: true },
  ]);
});

test('what only one source knows is no difference', () => {
  const { overlaps } = oneEach([counted('A'), reported('A', { direct: true, secretaryVotes: { part: 9, of: 10 } })], twice);
  expect(overlaps.map(({ differs }) => differs)).toEqual([false]);
});

test('of two files of one unit neither counts, nor does what it reported', () => {
  const { units, faulty } = oneEach([counted('A', 15, '1.kiemphieu'), counted('A', 14, '2.kiemphieu'), said('A'), said('B')], twice);
  expect(units.map(({ name }) => name)).toEqual(['B']);
  expect(faulty).toEqual([{ name: 'A', reason: '1.kiemphieu, 2.kiemphieu' }]);
});
