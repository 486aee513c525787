import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocationOf } from './allocation.ts';
import { countsAsPresent, statusesOf } from './attendance.ts';

const units = [
  { unit: 'Chi bộ 1', allocated: 3 },
  { unit: 'Chi bộ 2', allocated: 2 },
  { unit: 'Chi bộ 3', allocated: 1 },
];
const roster = [
  { unit: 'Chi bộ 1', status: 'present' },
  { unit: ' CHI  BỘ 1', status: 'absentUnreplaced' },
  { unit: 'Chi bộ 2', status: 'absentReplaced' },
  { unit: 'Chi bộ 2', status: 'partial' },
  { unit: 'Chi bộ 2', status: 'convenerAbsent' },
  { unit: 'Công an', status: 'present' },
  { status: 'present' },
  { unit: ' ', status: 'present' },
] as const;

test('each unit stands with what was allocated, summoned and present', () => {
  expect(allocationOf(units, roster).units).toEqual([
    { unit: 'Chi bộ 1', allocated: 3, summoned: 2, present: 1, difference: -1 },
    { unit: 'Chi bộ 2', allocated: 2, summoned: 3, present: 2, difference: 1 },
    { unit: 'Chi bộ 3', allocated: 1, summoned: 0, present: 0, difference: -1 },
  ]);
});

test('a unit without allocation and people without a unit are told apart', () => {
  expect(allocationOf(units, roster)).toMatchObject({ unallocated: [{ unit: 'Công an', summoned: 1, present: 1 }], withoutUnit: 2 });
});

test('an organisation is represented by one person who counts as present; those of the roster count beside those of the allocation', () => {
  expect(allocationOf(units, roster)).toMatchObject({ organisations: 4, organisationsRepresented: 3 });
  expect(allocationOf([{ unit: 'Chi bộ 1', allocated: 1 }], [{ unit: 'Chi bộ 1', status: 'absentUnreplaced' }])).toMatchObject({ organisations: 1, organisationsRepresented: 0 });
});

test('without an allocation, the units of the roster are the organisations', () => {
  expect(allocationOf([], roster)).toMatchObject({ units: [], organisations: 3, organisationsRepresented: 3 });
  expect(allocationOf([], [])).toEqual({ units: [], unallocated: [], withoutUnit: 0, organisations: 0, organisationsRepresented: 0 });
});

test('a unit in two rows of the allocation is one organisation with the sum', () => {
  expect(allocationOf([...units, { unit: 'chi bộ 1', allocated: 1 }], roster)).toMatchObject({
    organisations: 4,
    units: [{ unit: 'Chi bộ 1', allocated: 4, summoned: 2, difference: -2 }, {}, {}],
  });
});

test('everybody on the roster is in exactly one place', () => {
  const person = fc.record({ unit: fc.constantFrom('Chi bộ 1', 'Chi bộ 2', 'Chi bộ 4', ''), status: fc.constantFrom(...statusesOf.delegate) });
  fc.assert(
    fc.property(fc.subarray(units), fc.array(person), (given, people) => {
      const { units: standing, unallocated, withoutUnit, organisations, organisationsRepresented } = allocationOf(given, people);
      const sum = (pick: 'summoned' | 'present') => [...standing, ...unallocated].reduce((total, one) => total + one[pick], 0);
      expect(sum('summoned') + withoutUnit).toBe(people.length);
      expect(sum('present')).toBe(people.filter(({ unit, status }) => unit !== '' && countsAsPresent(status)).length);
      expect(organisationsRepresented).toBeLessThanOrEqual(organisations);
    }),
  );
});
