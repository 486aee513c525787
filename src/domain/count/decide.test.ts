import { describe, expect, test } from 'vitest';
import { counted, papersGiving, type Given } from './fixtures.ts';
import { formOf, type ElectionInput } from './input.ts';
import type { CountResult, Next } from './output.ts';

const people = 100;

/** A round of 100 people in which the names get these votes. */
function round(votes: readonly number[], seats: number, election: Partial<ElectionInput> = {}): CountResult {
  const post = election.post ?? 'other';
  const given: Given = { names: votes.length, seats, post, election, papers: papersGiving(votes, people, formOf(post, votes.length, seats)) };
  const result = counted(given);
  expect(result.candidates.map((one) => one.votes)).toEqual(votes);
  return result;
}

const letters: Readonly<Record<string, string>> = { elected: 'E', alternate: 'A', tied: 'T', notElected: '-', admitted: 'E', notAdmitted: '-' };
/** `EET-`: elected, elected, tied, not elected, in ballot order. */
const outcomes = (result: CountResult): string => result.candidates.map((one) => letters[one.result]).join('');

const revote = (candidates: readonly number[], seats: number, tier: 'official' | 'alternate' = 'official'): Next => ({ kind: 'tieRevote', tier, candidates, seats });
const further = (seats: number, tier: 'official' | 'alternate' = 'official'): Next => ({ kind: 'furtherBallot', tier, seats });
const meeting = (candidates: readonly number[], seats: number): Next => ({ kind: 'meetingDecides', candidates, seats });

type Row = readonly [what: string, votes: readonly number[], seats: number, outcomes: string, elected: readonly number[], next: readonly Next[]];

describe('an ordinary round of 100 people, 51 votes needed', () => {
  const table: readonly Row[] = [
    ['half is not enough, one more is', [50, 51, 90], 3, '-EE', [3, 2], [further(1)]],
    ['nobody over half', [50, 50], 1, '--', [], [further(1)]],
    ['as many over half as seats', [60, 70, 40], 2, 'EE-', [2, 1], []],
    ['equal votes stand in ballot order', [60, 70, 60, 5], 3, 'EEE-', [2, 1, 3], []],
    ['more over half than seats: the highest', [52, 53, 51, 44], 2, 'EE--', [2, 1], []],
    ['two tied for the last seat', [80, 55, 55], 2, 'ETT', [1], [revote([2, 3], 1)]],
    ['three tied for two seats', [90, 60, 60, 60], 3, 'ETTT', [1], [revote([2, 3, 4], 2)]],
    ['all tied for fewer seats', [60, 60, 60], 2, 'TTT', [], [revote([1, 2, 3], 2)]],
    ['a tie under half is a shortage', [80, 50, 50], 2, 'E--', [1], [further(1)]],
    ['a tie above the last seat elects both', [70, 70, 55], 2, 'EE-', [1, 2], []],
    ['a tie below the last seat loses', [80, 60, 25, 25], 2, 'EE--', [1, 2], []],
    ['one over half for two seats', [90, 20, 20], 2, 'E--', [1], [further(1)]],
    ['names as seats, one short', [90, 50], 2, 'E-', [1], [further(1)]],
    ['more seats than names: the open seats', [90, 60], 4, 'EE', [1, 2], [further(2)]],
    ['more seats than names, and one not over half', [90, 10], 4, 'E-', [1], [further(3)]],
    ['one name', [51], 1, 'E', [1], []],
    ['one name at half', [50], 1, '-', [], [further(1)]],
  ];
  test.each(table)('%s', (_, votes, seats, expected, elected, next) => {
    const result = round(votes, seats);
    expect([outcomes(result), result.elected, result.alternates, result.next]).toEqual([expected, elected, [], next]);
    expect(result.threshold).toBe(51);
  });
  test.each(table)('%s, the same in a second round', (_, votes, seats, expected, elected, next) => {
    const result = round(votes, seats, { round: 2 });
    expect([outcomes(result), result.elected, result.next]).toEqual([expected, elected, next]);
  });
});

describe('delegates and alternates on one ballot', () => {
  type OfDelegates = readonly [what: string, votes: readonly number[], seats: number, alternates: number, outcomes: string, elected: readonly number[], named: readonly number[], next: readonly Next[]];
  const table: readonly OfDelegates[] = [
    ['the next over half are alternates, high to low', [60, 63, 52, 59, 58], 3, 2, 'EEAEA', [2, 1, 4], [5, 3], []],
    ['equal alternates that all find a place', [60, 60, 60, 55, 55], 3, 2, 'EEEAA', [1, 2, 3], [4, 5], []],
    ['over half, but below the last alternate', [60, 59, 58, 57, 56], 3, 1, 'EEEA-', [1, 2, 3], [4], []],
    ['no alternates asked for', [60, 59, 58], 2, 0, 'EE-', [1, 2], [], []],
    ['a tie at the last official seat comes before everything', [80, 55, 55, 10], 2, 1, 'ETT-', [1], [], [revote([2, 3], 1)]],
    ['an open official seat comes before everything', [90, 50, 50], 2, 1, 'E--', [1], [], [further(1)]],
    ['no official seat filled', [50, 40], 1, 1, '--', [], [], [further(1)]],
    ['more official seats than names', [90, 80], 3, 1, 'EE', [1, 2], [], [further(1)]],
    ['no name left for an alternate', [90, 80], 2, 1, 'EE', [1, 2], [], [further(1, 'alternate')]],
    ['a tie of all alternates', [66, 65, 64, 52, 52], 3, 1, 'EEETT', [1, 2, 3], [], [revote([4, 5], 1, 'alternate')]],
    ['a tie at the last alternate', [54, 54, 54, 54, 53, 51, 51], 4, 2, 'EEEEATT', [1, 2, 3, 4], [5], [revote([6, 7], 1, 'alternate')]],
    ['nobody over half for the alternates', [99, 81, 10, 10], 2, 2, 'EE--', [1, 2], [], [further(2, 'alternate')]],
    ['one alternate too few', [70, 70, 51, 9], 2, 2, 'EEA-', [1, 2], [3], [further(1, 'alternate')]],
  ];
  test.each(table)('%s', (_, votes, seats, alternates, expected, elected, named, next) => {
    const result = round(votes, seats, { post: 'delegates', alternates });
    expect([outcomes(result), result.elected, result.alternates, result.next]).toEqual([expected, elected, named, next]);
  });
});

describe('a round that elects alternates alone', () => {
  const table: readonly Row[] = [
    ['who wins is an alternate', [60, 70, 40], 2, 'AA-', [2, 1], []],
    ['a tie is of the alternates', [80, 55, 55], 2, 'ATT', [1], [revote([2, 3], 1, 'alternate')]],
    ['a shortage is of the alternates', [80, 50, 50], 2, 'A--', [1], [further(1, 'alternate')]],
    ['more seats than names', [80], 2, 'A', [1], [further(1, 'alternate')]],
  ];
  test.each(table)('%s', (_, votes, seats, expected, alternates, next) => {
    const result = round(votes, seats, { post: 'delegates', tier: 'alternate', round: 2 });
    expect([outcomes(result), result.elected, result.alternates, result.next]).toEqual([expected, [], alternates, next]);
  });
});

describe('a tie re-vote', () => {
  const table: readonly Row[] = [
    ['higher votes win, over half or not', [30, 20], 1, 'E-', [1], []],
    ['over half is no help against more', [55, 40, 60], 2, 'E-E', [3, 1], []],
    ['tied again at the last seat: the meeting decides', [40, 40], 1, 'TT', [], [meeting([1, 2], 1)]],
    ['one wins, two are tied again', [30, 50, 30], 2, 'TET', [2], [meeting([1, 3], 1)]],
    ['no vote for anybody', [0, 0, 0], 2, 'TTT', [], [meeting([1, 2, 3], 2)]],
    ['a seat that only names without a vote are left for', [60, 0, 0], 2, 'ETT', [1], [meeting([2, 3], 1)]],
  ];
  test.each(table)('%s', (_, votes, seats, expected, elected, next) => {
    const result = round(votes, seats, { kind: 'tieRevote', round: 2 });
    expect([outcomes(result), result.elected, result.alternates, result.next]).toEqual([expected, elected, [], next]);
    expect(result.threshold).toBeNull();
    expect(result.form).toBe('strike');
  });
  test.each(table)('%s, among alternates', (_, votes, seats, expected, named, next) => {
    const result = round(votes, seats, { post: 'delegates', kind: 'tieRevote', tier: 'alternate', round: 3 });
    expect([outcomes(result), result.elected, result.alternates, result.next]).toEqual([expected.replaceAll('E', 'A'), [], named, next]);
  });
  test('its percentages are still of the base', () => {
    expect(round([30, 20], 1, { kind: 'tieRevote', round: 2 }).candidates[0]?.percent).toBe('30,00');
  });
});

describe('an opinion ballot', () => {
  const table: readonly Row[] = [
    ['the highest fill the places, over half or not', [10, 30, 20], 2, '-EE', [2, 3], []],
    ['more votes than places is no fault', [90, 80, 70], 1, 'E--', [1], []],
    ['a tie at the last place is for the meeting', [30, 20, 20], 2, 'ETT', [1], [meeting([2, 3], 1)]],
    ['equal names that all find a place', [20, 20, 5], 2, 'EE-', [1, 2], []],
    ['a name without a vote is not admitted, and its place is no shortage', [3, 0, 0], 2, 'E--', [1], []],
    ['nobody has a vote', [0, 0], 1, '--', [], []],
    ['more places than names', [3, 1], 5, 'EE', [1, 2], []],
  ];
  test.each(table)('%s', (_, votes, seats, expected, elected, next) => {
    const result = round(votes, seats, { post: 'opinion' });
    expect([outcomes(result), result.elected, result.alternates, result.next]).toEqual([expected, elected, [], next]);
    expect(result.threshold).toBeNull();
    expect(result.form).toBe('agree');
    expect(result.candidates.every(({ result: word }) => ['admitted', 'tied', 'notAdmitted'].includes(word))).toBe(true);
  });
});
