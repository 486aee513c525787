import { expect, test } from 'vitest';
import { moved } from './order.ts';

const one = (id: number, meeting = 1, stage: 'draft' | 'locked' = 'draft') => ({ id, meeting, stage, rounds: [{} as never] });
const plan = [one(1, 1, 'locked'), one(2), one(3, 1, 'locked'), one(4, 1, 'locked'), one(5, 2)] as const;

test.each<readonly [situation: string, at: number, by: -1 | 1, order: readonly number[] | undefined]>([
  ['a draft goes up past a locked list', 1, -1, [2, 1, 3, 4, 5]],
  ['a draft goes down', 1, 1, [1, 3, 2, 4, 5]],
  ['two locked lists keep their order', 3, -1, undefined],
  ['nothing leaves its meeting', 4, -1, undefined],
  ['the first goes no further up', 0, -1, undefined],
  ['the last goes no further down', 4, 1, undefined],
])('%s', (_, at, by, order) => expect(moved(plan, plan[at] ?? plan[0], by)).toEqual(order));
