import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { city, reported } from './fixtures.ts';
import { compareShares } from './part.ts';
import { rollUp } from './rollup.ts';
import { bodies, type Unit } from './unit.ts';

const none = { absent: [], faulty: [] };
const secretary = (name: string, part: number, of: number): Unit => reported(name, { secretaryVotes: { part, of } });

describe('the report of a city on 46 congresses in 2020', () => {
  const rollup = rollUp(city, { units: 46, ...none });
  test.each([
    ['congresses held', rollup.done, 46],
    ['direct elections of the secretary', rollup.direct, { part: 45, of: 46 }],
    ['the exception by name', rollup.notDirect, ['Đảng bộ xã 46']],
    ['committee members', rollup.filled.committee.elected, 335],
    ['members of standing committees', rollup.filled.standingCommittee.elected, 73],
    ['deputies', rollup.filled.deputySecretary.elected, 51],
    ['the lowest secretary, in an all-member congress of 182', rollup.secretaries.lowest, [{ unit: 'Đảng bộ phường 7', share: { part: 149, of: 182 }, kind: 'allMember' }]],
    ['short', rollup.short, [{ unit: 'Đảng bộ phường 12', of: 'official', missing: 1 }]],
    ['ties', rollup.hitches.ties, { units: 46, times: 1, where: ['Đảng bộ phường 12'] }],
    ['units that speak of a standing committee', rollup.filled.standingCommittee.units, 24],
  ])('%s', (_, seen, expected) => expect(seen).toEqual(expected));
});

describe('what is not known is never 0', () => {
  test('a unit with nothing but its name is in no base', () => {
    const rollup = rollUp([reported('A')], none);
    expect(rollup).toMatchObject({ done: 1, kindUnknown: 1, direct: { part: 0, of: 0 }, secretaries: { known: 0, lowest: [] }, filled: { committee: { units: 0 } }, hitches: { ties: { units: 0 } }, short: [] });
  });

  test('seats that are not known are no base of who was elected', () => {
    const rollup = rollUp([reported('A', { filled: { committee: { elected: 9 } } }), reported('B', { filled: { committee: { seats: 10, elected: 8 } } }), reported('C', { filled: { committee: { seats: 7 } } })], none);
    expect(rollup.filled.committee).toEqual({ units: 2, elected: 17, filled: { part: 8, of: 10 } });
    expect(rollup.short).toEqual([{ unit: 'B', of: 'committee', missing: 2 }]);
  });
});

describe('the lowest secretary has the lowest share, not the fewest votes', () => {
  test.each<readonly [string, readonly Unit[], readonly string[]]>([
    ['more votes in a larger base', [secretary('A', 50, 50), secretary('B', 149, 182)], ['B']],
    ['shares that print alike', [secretary('A', 66_666, 100_000), secretary('B', 66_665, 99_999)], ['B']],
    ['equal shares of different bases', [secretary('A', 8, 10), secretary('B', 80, 100), secretary('C', 9, 10)], ['A', 'B']],
    ['nobody known', [reported('A')], []],
  ])('%s', (_, units, lowest) => expect(rollUp(units, none).secretaries.lowest.map(({ unit }) => unit)).toEqual(lowest));

  test.each([[98, 100, 1], [97, 100, 0], [147, 150, 1], [146, 150, 0], [150, 150, 1]])('%i of %i is 98 percent or more: %i', (part, of, high) => expect(rollUp([secretary('A', part, of)], none).secretaries.high).toBe(high));
});

const filled = fc.record({ seats: fc.nat(60), elected: fc.nat(60) }, { requiredKeys: [] });
const unit = fc.record({ name: fc.string(), committee: filled, standingCommittee: filled, votes: fc.option(fc.tuple(fc.nat(500), fc.nat(500)), { nil: undefined }), direct: fc.option(fc.boolean(), { nil: undefined }) }).map(({ name, votes, direct, ...bodiesOf }) =>
  reported(name, { filled: bodiesOf, ...(direct === undefined ? {} : { direct }), ...(votes === undefined ? {} : { secretaryVotes: { part: Math.min(...votes), of: Math.max(...votes) + 1 } }) }),
);
const units = fc.array(unit, { maxLength: 60 });

describe('for whatever units', () => {
  test('two reports together are the report of both', () =>
    fc.assert(
      fc.property(units, units, (a, b) => {
        const [one, other, both] = [rollUp(a, none), rollUp(b, none), rollUp([...a, ...b], none)];
        for (const body of bodies) {
          expect(both.filled[body].elected).toBe(one.filled[body].elected + other.filled[body].elected);
          expect(both.filled[body].filled.of).toBe(one.filled[body].filled.of + other.filled[body].filled.of);
        }
        expect(both.direct).toEqual({ part: one.direct.part + other.direct.part, of: one.direct.of + other.direct.of });
        expect(both.secretaries.high).toBe(one.secretaries.high + other.secretaries.high);
        expect(both.short).toHaveLength(one.short.length + other.short.length);
      }),
    ));

  test('the order of the units changes no figure', () =>
    fc.assert(
      fc.property(units, (all) => {
        const [there, back] = [rollUp(all, none), rollUp(all.toReversed(), none)];
        expect(back.filled).toEqual(there.filled);
        expect(back.structure).toEqual(there.structure);
        expect(back.secretaries.lowest.toReversed()).toEqual(there.secretaries.lowest);
      }),
    ));

  test('nobody has a lower share than the lowest, and whole is at least as good as high', () =>
    fc.assert(
      fc.property(units, (all) => {
        const { lowest, known, whole, high } = rollUp(all, none).secretaries;
        for (const { secretaryVotes } of all) if (secretaryVotes !== undefined) for (const { share } of lowest) expect(compareShares(share, secretaryVotes)).toBeLessThanOrEqual(0);
        expect(lowest.length > 0).toBe(known > 0);
        expect(whole <= high && high <= known).toBe(true);
      }),
    ));
});
