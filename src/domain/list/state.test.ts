import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { added, committeeList, prepared } from './fixtures.ts';
import type { Nominee } from './nominee.ts';
import { applyOpinion } from './opinion.ts';
import { personKey } from './person.ts';

const keys = (nominees: readonly Nominee[]): readonly string[] => nominees.map(personKey);

describe('the worked example of 03-HD/TW 2020: 35 seats, 40 prepared, 11 named, 7 ask to withdraw and 3 may', () => {
  const asking = added(11).map((one, at): Nominee => (at < 7 ? { ...one, withdrawal: 'asked' } : one));
  const voted = asking.map((one, at): Nominee => (at < 7 ? { ...one, withdrawal: at < 3 ? 'allowed' : 'refused' } : one));

  test('before the withdrawals are voted 51 names stand there, 16 over the seats', () => {
    const state = committeeList(35, [...prepared(40), ...asking]);
    expect(state).toMatchObject({ surplus: 16, prepared: 5, cap: 10, places: 5, needsOpinion: true });
    expect(state.onBallot).toHaveLength(51);
    expect(state.undecided).toHaveLength(7);
    expect(state.toOpinion).toHaveLength(11);
  });

  test('after them 48, and the opinion ballot is on the 8 added, for 5 places', () => {
    const state = committeeList(35, [...prepared(40), ...voted]);
    expect(state).toMatchObject({ surplus: 13, prepared: 5, cap: 10, places: 5, needsOpinion: true, undecided: [] });
    expect(state.onBallot).toHaveLength(48);
    expect(state.toOpinion.map(({ name }) => name)).toEqual(['Lê 4', 'Lê 5', 'Lê 6', 'Lê 7', 'Lê 8', 'Lê 9', 'Lê 10', 'Lê 11']);
  });

  test('with the first 5 admitted 45 stand there, within the cap', () => {
    const list = [...prepared(40), ...voted];
    const judged = committeeList(35, list).toOpinion;
    const state = committeeList(35, applyOpinion(list, keys(judged.slice(0, 5)), keys(judged)));
    expect(state).toMatchObject({ surplus: 10, toOpinion: [], needsOpinion: false });
    expect(state.onBallot).toHaveLength(45);
  });
});

test('E25 20 names for 15 seats are over the cap of 4: the opinion ballot is on those added; 19 need none', () => {
  expect(committeeList(15, [...prepared(17), ...added(3)])).toMatchObject({ cap: 4, places: 2, needsOpinion: true });
  expect(committeeList(15, [...prepared(17), ...added(2)])).toMatchObject({ cap: 4, toOpinion: [], places: 0, needsOpinion: false });
});

test('where those prepared fill the cap, or pass it, there is no place to vote on', () => {
  const full = committeeList(15, [...prepared(19), ...added(2)]);
  expect(full).toMatchObject({ surplus: 6, places: 0, needsOpinion: false });
  expect(full.toOpinion).toHaveLength(2);
  expect(committeeList(15, prepared(25))).toMatchObject({ surplus: 10, places: 0, toOpinion: [], needsOpinion: false });
});

test('who was admitted before is not judged again and takes a place', () => {
  const [first, ...rest] = added(4);
  const admitted: readonly Nominee[] = first === undefined ? [] : [{ ...first, opinion: 'admitted' }];
  const state = committeeList(15, [...prepared(17), ...admitted, ...rest]);
  expect(state.toOpinion).toHaveLength(3);
  expect(state).toMatchObject({ places: 1, needsOpinion: true });
});

test.each(['secretary', 'deputySecretary', 'delegates', 'inspectionCommittee', 'opinion', 'other'] as const)('no rule caps a list for %s', (post) => {
  const state = committeeList(3, [...prepared(3), ...added(9)], { post });
  expect(state).toMatchObject({ surplus: 9, toOpinion: [], places: 0, needsOpinion: false });
  expect(state).not.toHaveProperty('cap');
});

test('the cap is of the first ballot, not of a re-vote or a further one', () => {
  expect(committeeList(2, prepared(9), { firstOrdinary: false })).not.toHaveProperty('cap');
});

test('an opinion touches those judged alone, and namesakes by their year', () => {
  const list: readonly Nominee[] = [{ name: 'Lê An', birthYear: 1970 }, { name: 'Lê An', birthYear: 1980 }, { name: 'Lê Bình' }];
  const [older = '', younger = ''] = keys(list);
  expect(applyOpinion(list, [younger], [older, younger]).map(({ opinion }) => opinion)).toEqual(['notAdmitted', 'admitted', undefined]);
});

test('after an opinion ballot that fills its places a list stands exactly at its cap', () => {
  const given = fc.record({ seats: fc.integer({ min: 1, max: 60 }), proposed: fc.integer({ min: 0, max: 70 }), named: fc.integer({ min: 0, max: 30 }) });
  fc.assert(
    fc.property(given, ({ seats, proposed, named }) => {
      const list = [...prepared(proposed), ...added(named)];
      const before = committeeList(seats, list);
      const admitted = keys(before.toOpinion.slice(0, before.places));
      const after = committeeList(seats, applyOpinion(list, admitted, keys(before.toOpinion)));
      expect(after.needsOpinion).toBe(false);
      expect(before.needsOpinion && after.surplus !== after.cap).toBe(false);
      expect(after.surplus).toBeLessThanOrEqual(Math.max(after.cap ?? 0, proposed - seats));
    }),
  );
});
