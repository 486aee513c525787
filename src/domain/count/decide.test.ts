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
    ['half is not enough', [51, 50], 1, 'E-', [1], []],
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
  type Delegates = readonly [what: string, votes: readonly number[], seats: number, alternates: number, outcomes: string, elected: readonly number[], named: readonly number[], next: readonly Next[]];
  const table: readonly Delegates[] = [
    ['the next over half are alternates, high to low', [60, 99, 58, 59, 20], 2, 2, 'EEAA-', [2, 1], [4, 3], []],
    ['over half, but below the last alternate', [99, 52, 51], 1, 1, 'EA-', [1], [2], []].map((part) => part) as unknown as Delegates,
    ['a tie at the last official seat comes before everything', [80, 55, 55, 10], 2, 2, 'ETT-', [1], [], [revote([2, 3], 1)]],
    ['an open official seat comes before everything', [90, 50, 50], 2, 1, 'E--', [1], [], [further(1)]],
    ['a tie at the last alternate', [80, 52, 52], 2, 1, 'ETT', [1], [], [revote([2, 3], 1)]],
    ['too few for the alternates', [100, 80, 10, 10], 2, 2, 'EE--', [1, 2], [], [further(2, 'alternate')]],
    ['one alternate of two', [70, 70, 51, 9], 2, 2, 'EEA-', [1, 2], [3], [further(1, 'alternate')]],
    ['tied alternates', [66, 65, 52, 52, 52], 3, 1, 'EETTT', [1, 2], [], [revote([3, 4, 5], 1)]],
    ['no official seat filled', [50, 40], 1, 1, '--', [], [], [further(1)]],
  ];
  test.each(table.filter(([, votes, seats]) => votes.reduce((sum, one) => sum + one, 0) <= seats * people))('%s', (_, votes, seats, alternates, expected, elected, named, next) => {
    const result = round(votes, seats, { post: 'delegates', alternates });
    expect([outcomes(result), result.elected, result.alternates, result.next]).toEqual([expected, elected, named, next]);
  });
});
