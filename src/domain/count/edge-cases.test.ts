import { expect, test } from 'vitest';
import { codes, counted, leaving, papersGiving, type Given } from './fixtures.ts';
import type { CountResult } from './output.ts';

// The numbers are those of the table of edge cases in docs/rules.md; what spans several rounds or the desk is tested there.

const outcomeOf = (result: CountResult, no: number) => result.candidates[no - 1]?.result;
const equalVotes = (names: number, votes: number): number[] => new Array<number>(names).fill(votes);

/** 140 delegates elect 15 by strike ballot. */
const committee = (votes: readonly number[]): CountResult =>
  counted({ post: 'committee', names: votes.length, seats: 15, papers: papersGiving(votes, 140, 'strike') });

/** One name before 182 people: agree, the rest disagrees. */
const oneName = (agree: number, given: Given = {}): CountResult =>
  counted({ names: 1, post: 'secretary', papers: [{ agree: [1], disagree: [], times: agree }, { agree: [], disagree: [1], times: 182 - agree }], ...given });

test('E01 with D = 182, 91 votes are not enough and 92 are needed', () => {
  const result = oneName(91);
  expect(result.base.value).toBe(182);
  expect(result.threshold).toBe(92);
  expect(outcomeOf(result, 1)).toBe('notElected');
  expect(outcomeOf(oneName(92), 1)).toBe('elected');
});

test('E02 two tied for the last of 15 seats: 14 elected, a re-vote of the two for one seat', () => {
  const result = committee([...equalVotes(14, 130), 75, 75, 60]);
  expect(result.elected).toHaveLength(14);
  expect([15, 16, 17].map((no) => outcomeOf(result, no))).toEqual(['tied', 'tied', 'notElected']);
  expect(result.next).toEqual([{ kind: 'tieRevote', tier: 'official', candidates: [15, 16], seats: 1 }]);
});

test('E03 tied, but seats enough for all: all elected, in ballot order among equals', () => {
  const result = committee([...equalVotes(13, 130), 80, 80, 40, 30]);
  expect(result.elected).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
  expect(result.next).toEqual([]);
});

test('E04 the re-vote is tied again: the meeting decides', () => {
  const result = counted({ names: 2, seats: 1, election: { kind: 'tieRevote', round: 2 }, papers: papersGiving([60, 60], 120, 'strike') });
  expect(result.candidates.map(({ result: word }) => word)).toEqual(['tied', 'tied']);
  expect(result.next).toEqual([{ kind: 'meetingDecides', candidates: [1, 2], seats: 1 }]);
});

test('E05 17 over half for 15 seats: the first 15, the other two are not elected', () => {
  const result = committee(Array.from({ length: 17 }, (_, at) => 130 - at));
  expect(result.candidates.every(({ votes }) => votes >= 71)).toBe(true);
  expect(result.elected).toHaveLength(15);
  expect([16, 17].map((no) => outcomeOf(result, no))).toEqual(['notElected', 'notElected']);
  expect(result.next).toEqual([]);
});

test('E06 13 over half for 15 seats: 13 elected, a further ballot for two', () => {
  const result = committee([...equalVotes(13, 120), 70, 70, 70, 70]);
  expect(result.elected).toHaveLength(13);
  expect(result.next).toEqual([{ kind: 'furtherBallot', tier: 'official', seats: 2 }]);
});

test('E07 one name and everybody disagrees: the papers are valid, the name has no vote', () => {
  const result = oneName(0, { papers: [{ agree: [], disagree: [1], times: 182 }] });
  expect(result.ballots).toMatchObject({ valid: 182, invalid: 0 });
  expect(result.candidates[0]).toMatchObject({ votes: 0, disagree: 182, none: 0, result: 'notElected' });
});

test('E08 one name: both boxes I4, neither box I5', () => {
  const result = counted({ names: 1, papers: [{ agree: [1], disagree: [1], times: 2 }, { agree: [], disagree: [], times: 3 }] });
  expect(result.ballots).toMatchObject({ valid: 0, invalid: 5, invalidBy: { I4: 2, I5: 3 } });
});

test('E09 three names for three seats, both boxes for B only: the paper is valid, B gets nothing', () => {
  const result = counted({ names: ['Lê An', 'Lê Bình', 'Lê Cúc'], seats: 3, papers: [{ agree: [1, 2, 3], disagree: [2] }] });
  expect(result.ballots).toMatchObject({ valid: 1, invalid: 0 });
  expect(result.candidates.map(({ votes, disagree, none }) => [votes, disagree, none])).toEqual([[1, 0, 0], [0, 0, 1], [1, 0, 0]]);
});

const strike = { names: 17, seats: 15 } as const;

test('E10 a strike paper handed in untouched is I2', () => {
  expect(counted({ ...strike, papers: [{ struck: [] }] }).ballots.invalidBy).toEqual({ I2: 1 });
});

test('E11 a strike paper with all names struck is I3', () => {
  expect(counted({ ...strike, papers: [leaving([], 17)] }).ballots.invalidBy).toEqual({ I3: 1 });
});

test('E12 17 names for 15 with five struck: valid, 12 votes', () => {
  const { ballots } = counted({ ...strike, papers: [{ struck: [1, 5, 9, 13, 17] }] });
  expect(ballots).toMatchObject({ valid: 1, byVotes: [{ votes: 12, papers: 1 }] });
});

test('E13 an extra name written, else in order: the whole paper is I6', () => {
  const result = counted({ ...strike, papers: [{ struck: [1, 2], ruling: { invalid: 'I6', note: 'viết thêm tên' } }] });
  expect(result.ballots.invalidBy).toEqual({ I6: 1 });
  expect(result.candidates.every(({ votes }) => votes === 0)).toBe(true);
});

test('E14 a doubtful mark is read as the board rules: struck, or unclear (I9)', () => {
  const asStruck = counted({ ...strike, papers: [{ struck: [1, 2], ruling: { valid: true, note: 'chỉ gạch họ, ban kết luận là gạch' } }] });
  expect(asStruck.ballots).toMatchObject({ valid: 1, invalid: 0 });
  const unclear = counted({ ...strike, papers: [{ struck: [1, 2], ruling: { invalid: 'I9', note: 'đánh dấu thay gạch' } }] });
  expect(unclear.ballots.invalidBy).toEqual({ I9: 1 });
});

test('E15 fewer collected than issued: allowed with W304, D unchanged', () => {
  const result = oneName(100, { issued: 190 });
  expect(codes(result.warnings)).toEqual(['W304']);
  expect(result.closable).toBe(true);
  expect(result.base.value).toBe(190);
});

test('E16 more issued than present: F203 until it is explained', () => {
  const given: Given = { presentAtVote: 181, attendance: { present: 182 } };
  expect(codes(oneName(100, given).blocks)).toEqual(['F203']);
  expect(oneName(100, given).closable).toBe(false);
  expect(oneName(100, { ...given, explanations: { F203: 'một đại biểu đến sau' } }).closable).toBe(true);
});

test('E17 of 182 summoned 90 are present: no quorum, 122 would be needed', () => {
  const of182 = (present: number): CountResult => counted({ meeting: 'allMember', attendance: { present, absentNotAccepted: 182 - present }, presentAtVote: present });
  expect(of182(90).quorum).toEqual({ present: 90, summoned: 182, met: false });
  expect(codes(of182(90).warnings)).toContain('W301');
  expect(of182(121).quorum.met).toBe(false);
  expect(of182(122).quorum.met).toBe(true);
});

test('E18 a delegate is ill throughout and an alternate sits in: D unchanged', () => {
  expect(counted({ attendance: { present: 139, absentReplaced: 1 } }).base.value).toBe(140);
});

test('E19 the same without an alternate: D less one', () => {
  expect(counted({ attendance: { present: 139, absentUnreplaced: 1 } }).base.value).toBe(139);
});

test('E20 all-member congress: absent without an accepted reason stays in D', () => {
  expect(counted({ meeting: 'allMember', attendance: { present: 139, absentNotAccepted: 1 } }).base).toEqual({ summoned: 140, deductions: [], value: 140 });
});

test('E21 an exempt member who comes is in D and a voter', () => {
  const result = counted({ meeting: 'allMember', attendance: { present: 9, exemptPresent: 1 }, papers: [{ struck: [2], times: 10 }] });
  expect(result.base.value).toBe(10);
  expect(result.blocks).toEqual([]);
});

test('E22 a member detained before the opening is deducted at an all-member congress', () => {
  expect(counted({ meeting: 'allMember', attendance: { present: 139, suspended: 1 } }).base.value).toBe(139);
});

test('E23 a board member stands on the list: W305', () => {
  expect(codes(oneName(100, { names: ['Trần Văn Bình'] }).warnings)).toEqual(['W305']);
});

test('E25 20 names for 15 seats are over the cap of 4 (W302), 19 are not', () => {
  expect(codes(counted({ post: 'committee', names: 20, seats: 15 }).warnings)).toContain('W302');
  expect(codes(counted({ post: 'committee', names: 19, seats: 15 }).warnings)).not.toContain('W302');
});

test('E26 a committee list without surplus: W303', () => {
  expect(codes(counted({ post: 'committee', names: 15, seats: 15 }).warnings)).toContain('W303');
});

test('E27 10 official, 3 alternates, 15 names, 14 over half: 10, the next 3, the 14th neither', () => {
  const votes = [...Array.from({ length: 14 }, (_, at) => 80 - 2 * at), 20];
  const result = counted({ post: 'delegates', names: 15, seats: 10, election: { alternates: 3 }, papers: papersGiving(votes, 100, 'strike') });
  expect(votes.filter((one) => 2 * one > 100)).toHaveLength(14);
  expect(result.elected).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(result.alternates).toEqual([11, 12, 13]);
  expect([14, 15].map((no) => outcomeOf(result, no))).toEqual(['notElected', 'notElected']);
  expect(result.next).toEqual([]);
});
