import { expect, test } from 'vitest';
import { needsSurplus, surplusAdvice } from './surplus.ts';

type Row = readonly [seats: number, prepared: number, advice: ReturnType<typeof surplusAdvice>];
test.each<Row>([
  [35, 3, 'under'],
  [35, 4, 'within'],
  [35, 5, 'within'],
  [35, 6, 'over'],
  [20, 1, 'under'],
  [20, 2, 'within'],
  [20, 3, 'within'],
  [20, 4, 'over'],
  [14, 1, 'under'],
  [14, 2, 'within'],
  [13, 1, 'within'],
  [13, 2, 'over'],
  [5, 0, 'under'],
  [5, 1, 'within'],
  [5, 2, 'over'],
  [1, 1, 'within'],
  [15, -1, 'under'],
])('%i seats with %i names over: %s', (seats, prepared, advice) => expect(surplusAdvice(seats, prepared)).toBe(advice));

test('every number of seats has a surplus within the advice', () => {
  for (let seats = 1; seats <= 200; seats += 1)
    expect(Array.from({ length: seats + 1 }, (_, over) => surplusAdvice(seats, over)), `${seats} seats`).toContain('within');
});

test('a surplus is asked for the committee, the branch committee and the standing committee', () => {
  expect((['committee', 'branchCommittee', 'standingCommittee', 'delegates', 'secretary', 'opinion'] as const).map(needsSurplus)).toEqual([true, true, true, false, false, false]);
});
