import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, papersGiving } from '../count/fixtures.ts';
import { assess, targetsFor, type Facts } from './assess.ts';
import type { Measure, Standing, Target } from './target.ts';

const target = (measure: Measure, more: Partial<Target> = {}): Target => ({ id: measure.kind, label: measure.kind, measure, certain: true, ...more });
const women = (more: Partial<Target> = {}): Target => target({ kind: 'women' }, more);
const times = (people: number, facts: Facts): readonly Facts[] => Array.from({ length: people }, () => facts);

const stands = (one: Target, people: readonly Facts[], digits = 2): Standing | undefined =>
  assess([one], people, 2020, { percentDigits: digits, percentRounding: 'halfUp' })[0];

test('P1 Uông Bí: 237 of 335 are re-elected, 98 are new', () => {
  const people = [...times(237, { incumbent: true }), ...times(98, { incumbent: false })];
  expect(assess([target({ kind: 'reelected' }), target({ kind: 'renewed' })], people, 2020)).toMatchObject([
    { people: 237, of: 335, unknown: 0, percent: '70,75' },
    { people: 98, of: 335, unknown: 0, percent: '29,25' },
  ]);
});

describe('P3 congresses above the base, whole country', () => {
  const all = 36_954;
  const rows: readonly (readonly [Measure, number, Facts, Facts, string])[] = [
    [{ kind: 'women' }, 6_376, { gender: 'female' }, { gender: 'male' }, '17,3'],
    [{ kind: 'under', age: 40 }, 5_469, { birthYear: 1981 }, { birthYear: 1980 }, '14,8'],
    [{ kind: 'minority' }, 3_995, { ethnicity: 'Tày' }, { ethnicity: 'Kinh' }, '10,8'],
    [{ kind: 'reelected' }, 27_690, { incumbent: true }, { incumbent: false }, '74,9'],
    [{ kind: 'renewed' }, 9_264, { incumbent: false }, { incumbent: true }, '25,1'],
  ];
  test.each(rows)('%o: %i', (measure, people, yes, no, percent) => {
    const standing = stands(target(measure), [...times(people, yes), ...times(all - people, no)], 1);
    expect(standing).toMatchObject({ people, of: all, unknown: 0, percent });
  });
});

test('E30 the target for women is missed: it is reported, and the result stands', () => {
  const result = counted({ post: 'committee', names: 17, seats: 15, papers: papersGiving([...Array<number>(15).fill(130), 70, 60], 140, 'strike') });
  const list: readonly Facts[] = Array.from({ length: 17 }, (_, at) => ({ gender: at < 2 || at > 14 ? 'female' : 'male' }));
  const elected = result.elected.map((no) => list[no - 1] ?? {});
  expect(stands(women({ atLeast: 15 }), elected)).toMatchObject({ people: 2, of: 15, percent: '13,33', met: false });
  expect(result.elected).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
  expect(result).toMatchObject({ next: [], blocks: [], closable: true });
});

test.each<readonly [Measure, Facts, Facts]>([
  [{ kind: 'under', age: 40 }, { birthYear: 1981 }, { birthYear: 1980 }],
  [{ kind: 'over', age: 50 }, { birthYear: 1969 }, { birthYear: 1970 }],
  [{ kind: 'between', from: 40, to: 50 }, { birthYear: 1980 }, { birthYear: 1981 }],
  [{ kind: 'between', from: 40, to: 50 }, { birthYear: 1970 }, { birthYear: 1969 }],
])('in 2020, %o counts %o and not %o', (measure, yes, no) => {
  expect(stands(target(measure), [yes])?.people).toBe(1);
  expect(stands(target(measure), [no])?.people).toBe(0);
});

test.each(['Kinh', 'KINH', ' kinh ', 'Kính', 'dân tộc Kinh', 'Kinh (Việt)', 'Việt', 'Kinh'.normalize('NFD')])('“%s” is the majority', (ethnicity) => {
  expect(stands(target({ kind: 'minority' }), [{ ethnicity }])).toMatchObject({ people: 0, unknown: 0 });
});
test.each(['Tày', 'Mường', 'Bru - Vân Kiều', 'Khơ-me', 'H’Mông'])('“%s” is a minority', (ethnicity) => {
  expect(stands(target({ kind: 'minority' }), [{ ethnicity }])).toMatchObject({ people: 1, unknown: 0 });
});

test.each<Measure>([{ kind: 'women' }, { kind: 'under', age: 40 }, { kind: 'over', age: 50 }, { kind: 'between', from: 40, to: 50 }, { kind: 'minority' }, { kind: 'renewed' }, { kind: 'reelected' }])(
  '%o: who does not say is counted as not saying',
  (measure) => expect(stands(target(measure), [{}, {}])).toMatchObject({ people: 0, of: 2, unknown: 2 }),
);
test('an empty entry for the ethnicity says nothing', () => {
  expect(stands(target({ kind: 'minority' }), [{ ethnicity: ' ' }, { ethnicity: '-' }])).toMatchObject({ people: 0, unknown: 2 });
});

describe('a bound', () => {
  const body = (female: number, male: number, unsaid = 0) => [...times(female, { gender: 'female' }), ...times(male, { gender: 'male' }), ...times(unsaid, {})];
  test.each([
    ['is met exactly', women({ atLeast: 15 }), body(3, 17), true],
    ['is missed by a hair', women({ atLeast: 15 }), body(149, 851), false],
    ['that the printed percent seems to reach is missed', women({ atLeast: 15 }), body(149_999, 850_001), false],
    ['at most is met exactly', women({ atMost: 50 }), body(5, 5), true],
    ['at most is passed', women({ atMost: 50 }), body(6, 5), false],
    ['in people is met', women({ atLeastPeople: 1 }), body(1, 8), true],
    ['in people is missed', women({ atLeastPeople: 1 }), body(0, 9), false],
    ['is met whatever the others say', women({ atLeast: 15 }), body(3, 0, 17), true],
    ['is missed whatever the others say', women({ atLeast: 15 }), body(0, 18, 2), false],
  ] as const)('%s', (_, one, people, met) => expect(stands(one, people)?.met).toBe(met));

  test.each([
    ['there is none', women(), body(3, 17)],
    ['the text says “khoảng”', women({ atLeast: 40, atMost: 50, about: true }), body(3, 17)],
    ['nobody is there yet', women({ atLeast: 15 }), []],
    ['those who do not say could turn it', women({ atLeast: 15 }), body(2, 17, 1)],
  ] as const)('tells nothing where %s', (_, one, people) => expect(stands(one, people)).not.toHaveProperty('met'));
});

test('what is told of a bound holds whatever the unsaid turn out to be, and is told as soon as all have said', () => {
  const sayings = fc.record({ female: fc.nat(20), male: fc.nat(20), unsaid: fc.nat(6), atLeast: fc.nat(100), more: fc.nat(6) });
  fc.assert(
    fc.property(sayings, ({ female, male, unsaid, atLeast, more }) => {
      fc.pre(female + male + unsaid > 0);
      const one = women({ atLeast });
      const turned = Math.min(more, unsaid);
      const told = stands(one, [...times(female, { gender: 'female' }), ...times(male, { gender: 'male' }), ...times(unsaid, {})])?.met;
      const later = stands(one, [...times(female + turned, { gender: 'female' }), ...times(male + unsaid - turned, { gender: 'male' })])?.met;
      expect(later).toBe(100 * (female + turned) >= atLeast * (female + male + unsaid));
      if (told !== undefined) expect(later).toBe(told);
    }),
  );
});

test('a target is shown for its own bodies, without any named for the committee and the branch committee', () => {
  const targets = [women(), women({ id: 'standing', posts: ['standingCommittee'] })];
  expect(targetsFor(targets, 'committee').map(({ id }) => id)).toEqual(['women']);
  expect(targetsFor(targets, 'branchCommittee').map(({ id }) => id)).toEqual(['women']);
  expect(targetsFor(targets, 'standingCommittee').map(({ id }) => id)).toEqual(['standing']);
  expect(targetsFor(targets, 'secretary')).toEqual([]);
});
