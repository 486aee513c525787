import { expect, test } from 'vitest';
import { brokenEverywhere, sizeAdvice, type SizeAdvice, type SizeFinding, type Sizes } from './size.ts';

const base: readonly SizeAdvice[] = [
  { post: 'committee', atMost: 15, source: '35-CT/TW', certain: false },
  { post: 'standingCommittee', atMost: 5, atMostThirdOf: 'committee', source: '35-CT/TW', certain: false },
  { post: 'deputySecretary', atLeast: 1, atMost: 2, source: '35-CT/TW', certain: false },
];

type Row = readonly [sizes: Sizes, kinds: readonly SizeFinding['kind'][]];
test.each<Row>([
  [{ committee: 15, standingCommittee: 5, deputySecretary: 2 }, []],
  [{ committee: 16 }, ['tooMany']],
  [{ committee: 14, standingCommittee: 5 }, ['overThird']],
  [{ committee: 15, standingCommittee: 6 }, ['tooMany', 'overThird']],
  [{ committee: 11, standingCommittee: 3 }, []],
  [{ committee: 11, standingCommittee: 4 }, ['overThird']],
  [{ deputySecretary: 0 }, ['tooFew']],
  [{ deputySecretary: 3 }, ['tooMany']],
  [{}, []],
])('a base organisation with %o: %o', (sizes, kinds) => {
  expect(sizeAdvice(base, sizes).map(({ kind }) => kind)).toEqual(kinds);
});

test('a third of a committee that is not there yet is not judged', () => {
  expect(sizeAdvice(base, { standingCommittee: 5 })).toEqual([]);
});

test('a finding bears its numbers and the text it comes from', () => {
  const [first] = sizeAdvice(base, { committee: 12, standingCommittee: 5 });
  expect(first).toMatchObject({ kind: 'overThird', people: 5, body: 'committee', of: 12, advice: { source: '35-CT/TW', certain: false } });
});

test('advice without a bound finds nothing, and the size of the congress itself can be advised', () => {
  expect(sizeAdvice([{ post: 'summoned', source: '45-CT/TW', certain: false }], { summoned: 900 })).toEqual([]);
  const province: SizeAdvice = { post: 'summoned', atLeast: 300, atMost: 350, source: '35-CT/TW', certain: true };
  expect(sizeAdvice([province], { summoned: 299 })).toMatchObject([{ kind: 'tooFew', people: 299, atLeast: 300 }]);
  expect(sizeAdvice([province], { summoned: 351 })).toMatchObject([{ kind: 'tooMany', people: 351, atMost: 350 }]);
});

test('advice that differs from level to level is told where none of them allows the number, by the nearest', () => {
  const levels: readonly (readonly SizeAdvice[])[] = [[{ post: 'committee', atMost: 27, source: '45-CT/TW', certain: true }], [{ post: 'committee', atMost: 33, source: '45-CT/TW', certain: true }], []];
  expect(brokenEverywhere(levels, { committee: 30 })).toEqual([]);
  expect(brokenEverywhere(levels, { committee: 34 })).toMatchObject([{ kind: 'tooMany', people: 34, atMost: 33 }]);
  expect(brokenEverywhere(levels, {})).toEqual([]);
});
