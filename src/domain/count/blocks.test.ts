import { describe, expect, test } from 'vitest';
import { resultOf, rulesOf } from './count.ts';
import { codes, countInput, counted, regulation190, type Given } from './fixtures.ts';
import { tally, type Tally } from './tally.ts';

const papers = [{ struck: [2], times: 10 }];
const present = { present: 10 };

type Row = readonly [what: string, given: Given, blocks: readonly string[]];
const table: readonly Row[] = [
  ['nothing is wrong', { papers }, []],
  ['nothing was collected and nothing entered', { attendance: present, issued: 10, collected: 0 }, []],
  ['more came back than were issued', { papers, issued: 9, attendance: present }, ['F201']],
  ['fewer papers were entered than collected', { papers, collected: 11, attendance: { present: 11 } }, ['F202']],
  ['more papers were entered than collected', { papers, collected: 9, attendance: present }, ['F202']],
  ['papers are still missing altogether', { collected: 3 }, ['F202']],
  ['more were issued than people at the vote', { papers, presentAtVote: 9, attendance: present }, ['F203']],
  ['everybody summoned is deducted', { attendance: { absentUnreplaced: 3 } }, ['F205']],
  ['more people at the vote than at the meeting', { papers, attendance: { present: 9, absentUnreplaced: 5 } }, ['F206']],
  ['alternates who sit in are at the meeting', { papers, attendance: { present: 9, absentReplaced: 1 } }, []],
  ['everything at once', { papers, issued: 8, collected: 9, presentAtVote: 7, attendance: { absentUnreplaced: 3 } }, ['F201', 'F202', 'F203', 'F205', 'F206']],
];

test.each(table)('%s', (_, given, expected) => {
  const result = counted(given);
  expect(codes(result.blocks)).toEqual(expected);
  expect(result.closable).toBe(expected.length === 0);
  for (const block of result.blocks) {
    expect(block.explainable).toBe(block.code === 'F203');
    expect(block.message.length).toBeGreaterThan(20);
    expect(block).not.toHaveProperty('explanation');
  }
});

describe('an explanation', () => {
  const given: Given = { papers, issued: 10, presentAtVote: 9, attendance: present, explanations: { F203: 'hai đại biểu đến sau khi điểm danh' } };
  test('of F203 stays with the block and lets the count be closed', () => {
    const result = counted(given);
    expect(result.closable).toBe(true);
    expect(result.blocks).toEqual([expect.objectContaining({ code: 'F203', explainable: true, explanation: 'hai đại biểu đến sau khi điểm danh' })]);
  });
  test('of F203 does not help against another block', () => {
    const result = counted({ ...given, collected: 9 });
    expect(codes(result.blocks)).toEqual(['F202', 'F203']);
    expect(result.closable).toBe(false);
  });
  test('of a block that cannot be explained is not taken', () => {
    const result = counted({ papers, collected: 9, attendance: present, explanations: { F202: 'thôi' } });
    expect(result.closable).toBe(false);
    expect(result.blocks[0]).not.toHaveProperty('explanation');
  });
});

test('a blocked count still says all its figures', () => {
  const blocked = counted({ papers, collected: 11, issued: 11, attendance: { present: 11 } });
  expect(blocked.candidates.map(({ votes }) => votes)).toEqual([10, 0]);
  expect(blocked.elected).toEqual([1]);
  expect(blocked.ballots).toMatchObject({ issued: 11, collected: 11, valid: 10, invalid: 0 });
});

describe('F204: a planted fault in the sums', () => {
  const plant = (given: Given, fault: (sums: Tally) => Partial<Tally>) => {
    const input = countInput(given);
    const rules = rulesOf(input);
    const sums = tally(input.ballots.papers, rules);
    return resultOf(input, regulation190, rules, { ...sums, ...fault(sums) });
  };
  const strike: Given = { names: 3, seats: 2, papers: [{ struck: [3], times: 6 }, { struck: [1, 2], times: 4 }] };
  const agree: Given = { names: 2, seats: 2, papers: [{ agree: [1], disagree: [2], times: 6 }, { agree: [1, 2], disagree: [1], times: 4 }] };
  const oneMore = (list: readonly number[]): readonly number[] => list.map((value, at) => (at === 0 ? value + 1 : value));

  const faults: readonly (readonly [what: string, given: Given, fault: (sums: Tally) => Partial<Tally>, broken: readonly string[]])[] = [
    ['a vote too many, strike', strike, ({ votes }) => ({ votes: oneMore(votes) }), ['C2', 'C3']],
    ['a strike too many', strike, ({ struck }) => ({ struck: oneMore(struck) }), ['C3']],
    ['a paper in the wrong class of votes', strike, ({ byVotes }) => ({ byVotes: [0, ...byVotes] }), ['C2']],
    ['a vote moved from one name to another', strike, ({ votes: [a = 0, b = 0, c = 0] }) => ({ votes: [a - 1, b + 1, c] }), ['C3']],
    ['a vote too many, agree', agree, ({ votes }) => ({ votes: oneMore(votes) }), ['C3']],
    ['a disagreement too many', agree, ({ disagree }) => ({ disagree: oneMore(disagree) }), ['C3']],
    ['a paper without a box too many', agree, ({ none }) => ({ none: oneMore(none) }), ['C3']],
  ];
  test.each(faults)('%s', (_, given, fault, broken) => {
    const result = plant(given, fault);
    expect(codes(result.controls.filter((line) => !line.holds))).toEqual(broken);
    expect(codes(result.blocks)).toEqual(['F204']);
    expect(result.closable).toBe(false);
  });
  test('a valid paper too many breaks C1 and the names, and is F204 for the names', () => {
    const result = plant(strike, ({ valid }) => ({ valid: valid + 1 }));
    expect(codes(result.controls.filter((line) => !line.holds))).toEqual(['C1', 'C3']);
    expect(codes(result.blocks)).toEqual(['F204']);
  });
  test.each([['strike', strike], ['agree', agree]] as const)('without a fault the lines of a %s ballot hold', (_, given) => {
    expect(plant(given, () => ({})).blocks).toEqual([]);
  });
  test('C1 alone is F202, not F204', () => {
    const result = counted({ ...strike, collected: 9, attendance: { present: 10 } });
    expect(codes(result.controls.filter((line) => !line.holds))).toEqual(['C1']);
    expect(codes(result.blocks)).toEqual(['F202']);
  });
});
