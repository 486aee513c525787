import { describe, expect, test } from 'vitest';
import { classify, type BallotRules } from './classify.ts';
import { counted } from './fixtures.ts';
import type { EyeFault, FaultCode, Marks } from './input.ts';

const upTo = (names: number): number[] => Array.from({ length: names }, (_, at) => at + 1);
const rules = (given: Partial<BallotRules>): BallotRules => ({ form: 'agree', names: 3, seats: 3, post: 'committee', allDisagreeMulti: 'invalid', ...given });
type Row = readonly [paper: string, marks: Marks, seen: number | FaultCode];

const seenAs = (marks: Marks, given: Partial<BallotRules>): number | FaultCode => {
  const seen = classify(marks, rules(given));
  return seen.kind === 'valid' ? seen.votes : seen.faults[0];
};

describe('a strike ballot of 17 names for 15 seats', () => {
  const table: readonly Row[] = [
    ['untouched', { struck: [] }, 'I2'],
    ['one struck, one too few', { struck: [17] }, 'I2'],
    ['exactly the surplus struck', { struck: [3, 17] }, 15],
    ['five struck', { struck: [1, 2, 3, 4, 5] }, 12],
    ['all but one struck', { struck: upTo(16) }, 1],
    ['all struck', { struck: upTo(17) }, 'I3'],
  ];
  test.each(table)('%s', (_, marks, seen) => expect(seenAs(marks, { form: 'strike', names: 17, seats: 15 })).toBe(seen));
});

describe('an agree ballot of one name', () => {
  const table: readonly Row[] = [
    ['agree', { agree: [1], disagree: [] }, 1],
    ['disagree is a valid vote', { agree: [], disagree: [1] }, 0],
    ['both boxes', { agree: [1], disagree: [1] }, 'I4'],
    ['neither box', { agree: [], disagree: [] }, 'I5'],
  ];
  for (const post of ['secretary', 'opinion'] as const)
    for (const allDisagreeMulti of ['invalid', 'valid'] as const)
      test.each(table)(`%s (${post}, several names all disagreed: ${allDisagreeMulti})`, (_, marks, seen) => {
        expect(seenAs(marks, { names: 1, seats: 1, post, allDisagreeMulti })).toBe(seen);
      });
  test.each(table)('%s, with more seats than the one name', (_, marks, seen) => expect(seenAs(marks, { names: 1, seats: 2 })).toBe(seen));
});

describe('an agree ballot of 3 names for 3 seats', () => {
  const table: readonly Row[] = [
    ['all agreed', { agree: [1, 2, 3], disagree: [] }, 3],
    ['one disagreed', { agree: [1, 3], disagree: [2] }, 2],
    ['both boxes for one', { agree: [1, 2, 3], disagree: [2] }, 2],
    ['neither box for one', { agree: [1, 3], disagree: [] }, 2],
    ['one agreed, nothing else marked', { agree: [2], disagree: [] }, 1],
    ['all disagreed', { agree: [], disagree: [1, 2, 3] }, 'I3'],
    ['nothing marked', { agree: [], disagree: [] }, 'I3'],
    ['both boxes for all', { agree: [1, 2, 3], disagree: [1, 2, 3] }, 'I3'],
  ];
  test.each(table)('%s', (_, marks, seen) => expect(seenAs(marks, {})).toBe(seen));
  test.each(table.filter(([, , seen]) => seen === 'I3'))('%s is valid without a vote where the board reads it so', (_, marks) => {
    expect(seenAs(marks, { allDisagreeMulti: 'valid' })).toBe(0);
  });
});

test('an opinion ballot may agree with more names than places', () => {
  expect(seenAs({ agree: [1, 2, 3], disagree: [] }, { post: 'opinion', seats: 1 })).toBe(3);
});

describe("the board's ruling", () => {
  const eyes: readonly EyeFault[] = ['I1', 'I6', 'I7', 'I8', 'I9'];
  test.each(eyes)('%s comes before what arithmetic finds, and both are kept', (eye) => {
    expect(classify({ struck: [] }, rules({ form: 'strike', names: 3, seats: 1 }), eye)).toEqual({ kind: 'invalid', faults: [eye, 'I2'] });
  });
  test.each(eyes)('%s makes a paper invalid that is else in order', (eye) => {
    expect(classify({ struck: [1, 2] }, rules({ form: 'strike', names: 3, seats: 1 }), eye)).toEqual({ kind: 'invalid', faults: [eye] });
  });
  test('"valid" does not lift the arithmetic of the marks as read', () => {
    const ruling = { valid: true, note: 'ban kết luận' } as const;
    const result = counted({ names: 3, seats: 1, papers: [{ struck: [], ruling }, { struck: [1, 2, 3], ruling }, { struck: [1, 2], ruling }] });
    expect(result.ballots).toMatchObject({ valid: 1, invalid: 2, invalidBy: { I2: 1, I3: 1 } });
  });
  test('every code is counted once per paper, in the order in which the first fault counts', () => {
    const invalid = (code: EyeFault) => ({ struck: [], ruling: { invalid: code, note: 'x' } });
    const { invalidBy, invalid: sum } = counted({ names: 3, seats: 1, papers: [{ struck: [1, 2, 3] }, { struck: [], times: 2 }, ...eyes.toReversed().map(invalid)] }).ballots;
    expect(Object.entries(invalidBy)).toEqual([['I1', 1], ['I6', 1], ['I7', 1], ['I8', 1], ['I9', 1], ['I2', 2], ['I3', 1]]);
    expect(sum).toBe(8);
  });
});
