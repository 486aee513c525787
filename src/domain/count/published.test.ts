import { describe, expect, test } from 'vitest';
import { thresholdOf } from './base.ts';
import { codes, counted, type Given } from './fixtures.ts';
import { percentText } from './percent.ts';
import { surplusCap } from './warnings.ts';

// Figures that were printed; what the papers do not say (single ballots) is made up here.

const secretary = (votes: number, people: number, given: Given = {}) =>
  counted({
    post: 'secretary',
    names: 1,
    papers: [{ agree: [1], disagree: [], times: votes }, ...(votes < people ? [{ agree: [], disagree: [1], times: people - votes }] : [])],
    ...given,
  });
const halfUp = (part: number, whole: number, digits = 2): string => percentText(part, whole, digits, 'halfUp');

describe('P1 Uông Bí, May 2020', () => {
  test.each([[149, '81,87'], [150, '82,42']])('%i of 182 members print %s for "82 %"', (votes, percent) => {
    const result = secretary(votes, 182, { meeting: 'allMember', attendance: { present: 182 } });
    expect(result.threshold).toBe(92);
    expect(result.candidates[0]).toMatchObject({ percent, result: 'elected' });
  });
  test.each([[237, 335, '70,75'], [98, 335, '29,25'], [45, 46, '97,83']])('%i of %i is %s', (part, whole, text) => expect(halfUp(part, whole)).toBe(text));
});

test('P2 Nghệ An, secretary: 60 of 60, 31 needed', () => {
  const result = secretary(60, 60);
  expect(result.threshold).toBe(31);
  expect(result.candidates[0]).toMatchObject({ votes: 60, percent: '100,00', result: 'elected' });
});

describe('P3 congresses above the base, whole country', () => {
  test.each([
    [27_690, 36_954, 1, '74,9'],
    [9_264, 36_954, 1, '25,1'],
    [6_376, 36_954, 1, '17,3'],
    [5_469, 36_954, 1, '14,8'],
    [3_995, 36_954, 1, '10,8'],
    [828, 37_782, 2, '2,19'],
    [1_298, 1_311, 0, '99'],
  ])('%i of %i with %i digits is %s', (part, whole, digits, text) => expect(halfUp(part, whole, digits)).toBe(text));
});

describe('P4 the XII Congress, 2016', () => {
  test('756 of 1.510 are needed', () => {
    const people = { attendance: { present: 1510 } };
    expect(secretary(755, 1510, people)).toMatchObject({ threshold: 756, elected: [] });
    expect(secretary(756, 1510, people).elected).toEqual([1]);
  });
  test('220 names for 180 seats are within the cap of 54', () => {
    expect(surplusCap(180)).toBe(54);
    expect(halfUp(40, 180)).toBe('22,22');
    expect(codes(counted({ post: 'committee', names: 220, seats: 180 }).warnings)).not.toContain('W302');
    expect(codes(counted({ post: 'committee', names: 235, seats: 180 }).warnings)).toContain('W302');
  });
});

describe('P5 computer counts in Thái Nguyên, 2010', () => {
  test.each([[159, 21, 80], [81, 15, 41], [299, 27, 150], [348, 55, 175]])('%i ballots for %i seats: %i needed', (ballots, seats, needed) => {
    const result = counted({ names: seats + 1, seats, papers: [{ struck: [seats + 1], times: ballots }] });
    expect(result.threshold).toBe(needed);
    expect(result.elected).toHaveLength(seats);
    expect(thresholdOf(ballots)).toBe(needed);
  });
  test('348 papers of 60 names, each its own, are counted at once', () => {
    const papers = Array.from({ length: 348 }, (_, at) => ({ struck: [0, 1, 2, 3, 4].map((step) => ((at + 13 * step) % 60) + 1) }));
    const began = performance.now();
    const result = counted({ names: 60, seats: 55, papers });
    expect(performance.now() - began).toBeLessThan(1000);
    expect(result.ballots).toMatchObject({ valid: 348, byVotes: [{ votes: 55, papers: 348 }] });
    expect(result.candidates.reduce((sum, { votes }) => sum + votes, 0)).toBe(348 * 55);
  });
});

describe('P6 the list example of 2020: 35 seats', () => {
  test.each([[5, '14,29', '14,28'], [16, '45,71', '45,71'], [13, '37,14', '37,14'], [10, '28,57', '28,57']])('a surplus of %i is %s, cut %s', (over, rounded, cut) => {
    expect(halfUp(over, 35)).toBe(rounded);
    expect(percentText(over, 35, 2, 'truncate')).toBe(cut);
  });
  test.each([[40, false], [45, false], [46, true], [48, true], [51, true]])('%i names are over the cap: %s', (names, over) => {
    expect(codes(counted({ post: 'committee', names, seats: 35 }).warnings).includes('W302')).toBe(over);
  });
  test('an opinion ballot on the 8 added admits the first 5', () => {
    const papers = [1, 2, 3, 4, 5, 6, 7, 8].map((no) => ({ agree: Array.from({ length: no }, (_, at) => at + 1), disagree: [], times: 10 }));
    const result = counted({ post: 'opinion', names: 8, seats: 5, papers });
    expect(result.candidates.map(({ votes }) => votes)).toEqual([80, 70, 60, 50, 40, 30, 20, 10]);
    expect(result.elected).toEqual([1, 2, 3, 4, 5]);
    expect(result.next).toEqual([]);
  });
});
