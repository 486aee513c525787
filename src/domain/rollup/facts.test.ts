import { describe, expect, test } from 'vitest';
import { goOn, held, run, start } from '../rounds/fixtures.ts';
import type { Run } from '../rounds/fixtures.ts';
import { factsOf, type Told } from './facts.ts';

const told = ({ post, rounds, outcome }: Run, more: Partial<Told> = {}): Told => ({ post, rounds, outcome, atCongress: true, over: true, paused: false, ...more });
const factsFrom = (...elections: readonly Told[]) => factsOf({ name: 'A', kind: 'delegate', year: 2025, elections });

const secretary = start({ election: { post: 'secretary', seats: 1 }, names: ['Lê An'] }, [149], 182);

test('the secretary has the votes of the round that elected him, with its base', () => {
  expect(factsFrom(told(secretary))).toMatchObject({ direct: true, secretaryVotes: { part: 149, of: 182 }, filled: { secretary: { seats: 1, elected: 1 } } });
  expect(factsFrom(told(secretary, { atCongress: false })).direct).toBe(false);
  expect(factsFrom().direct).toBeUndefined();
});

test('an election that is not over says nothing of its seats', () => {
  const facts = factsFrom(told(secretary, { over: false }));
  expect([facts.direct, facts.secretaryVotes, facts.filled]).toEqual([undefined, undefined, {}]);
});

describe('a committee in two ballots', () => {
  const first = start({ election: { post: 'committee', seats: 3 }, names: ['Lê An', 'Lê Bình', 'Lê Cúc', 'Lê Dung'] }, [9, 8, 3, 3], 10);
  const both = goOn(first, { kind: 'furtherBallot', newNames: false }, [2, 8], 10);
  test('counts its seats once', () => expect(factsFrom(told(both)).filled).toEqual({ committee: { seats: 3, elected: 3 } }));
  test('has one ballot more than the first', () => expect(factsFrom(told(both)).hitches).toEqual({ furtherRounds: 1, ties: 0, pauses: 0 }));
  test('is short where the meeting stopped', () => expect(factsFrom(told(first)).filled).toEqual({ committee: { seats: 3, elected: 2 } }));
  test('says nothing of pauses where nobody can know of one', () => {
    const { post, rounds, outcome, atCongress, over } = told(first);
    expect(factsFrom({ post, rounds, outcome, atCongress, over }).hitches).toEqual({ furtherRounds: 0, ties: 0 });
  });
});

test('a tie at the last seat is told', () => {
  const tied = start({ election: { post: 'committee', seats: 2 }, names: ['Lê An', 'Lê Bình', 'Lê Cúc'] }, [9, 7, 7], 12);
  expect(factsFrom(told(tied)).hitches.ties).toBe(1);
});

test('structure counts those of whom it is known', () => {
  const names = [{ name: 'Lê An', gender: 'female', birthYear: 1990, incumbent: false }, { name: 'Lê Bình', gender: 'male', birthYear: 1970 }, { name: 'Lê Cúc' }, { name: 'Lê Dung' }] as const;
  const one = run({ post: 'committee', rounds: [held({ election: { post: 'committee', seats: 3 }, names }, [10, 10, 10, 0], 10)] });
  expect(factsFrom(told(one)).structure).toEqual({ women: { part: 1, of: 2 }, young: { part: 1, of: 2 }, reelected: { part: 0, of: 1 }, renewed: { part: 1, of: 1 } });
});

test('delegates stand against what was allocated, alternates only where some are asked for', () => {
  const sent = (alternates?: number) => start({ election: { post: 'delegates', seats: 2, ...(alternates === undefined ? {} : { alternates }) }, names: ['Lê An', 'Lê Bình', 'Lê Cúc'] }, [9, 8, 7], 12);
  expect(factsFrom(told(sent(1))).filled).toEqual({ official: { seats: 2, elected: 2 }, alternate: { seats: 1, elected: 1 } });
  expect(factsFrom(told(sent())).filled).toEqual({ official: { seats: 2, elected: 2 } });
});
