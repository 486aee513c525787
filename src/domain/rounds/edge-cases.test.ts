import { expect, test } from 'vitest';
import { goOn, kinds, names, people, standing, start, taken, type Run } from './fixtures.ts';

// The numbers are those of the table of edge cases in docs/rules.md, here as far as they span several rounds.

const equal = (count: number, votes: number): readonly number[] => new Array<number>(count).fill(votes);

/** 140 delegates elect 15. */
const committee = (votes: readonly number[]): Run =>
  start({ election: { post: 'committee', seats: 15 }, names: people(votes.length) }, votes, 140);

const tiedForLast = (): Run => committee([...equal(14, 130), 75, 75, 60]);

test('E02 two tied for the last of 15 seats: 14 elected, then the winner of the re-vote of the two, over half or not', () => {
  const first = tiedForLast();
  expect(first.outcome).toMatchObject({ missing: 1, choices: [{ kind: 'tieRevote', tier: 'official', seats: 1 }] });
  expect(names(first.outcome.elected)).toEqual(people(14));
  expect(standing(first)).toEqual(['Lê 15', 'Lê 16']);

  const second = goOn(first, { kind: 'tieRevote' }, [50, 60], 140);
  expect(second.outcome).toMatchObject({ missing: 0, choices: [] });
  expect(second.outcome.elected.at(-1)).toEqual({ name: 'Lê 16', votes: 60, percent: '42,86', round: 2 });
});

test('E04 the re-vote is tied again: the meeting decides to vote once more among the two, or to stop', () => {
  const first = tiedForLast();
  const second = goOn(first, { kind: 'tieRevote' }, [60, 60], 140);
  expect(kinds(second)).toEqual(['voteAgain', 'stopShort']);
  expect(standing(second)).toEqual(['Lê 15', 'Lê 16']);
  expect(taken(second, { kind: 'stopShort', reason: 'đủ số lượng lãnh đạo' })).toEqual({ over: true });

  expect(taken(second, { kind: 'voteAgain' }).next).toMatchObject({ election: { post: 'committee', round: 3, kind: 'tieRevote', seats: 1 }, newNames: false });
  const third = goOn(second, { kind: 'voteAgain' }, [70, 40], 140);
  expect(third.outcome).toMatchObject({ missing: 0, choices: [] });
  expect(third.outcome.elected.at(-1)).toMatchObject({ name: 'Lê 15', round: 3 });
});

test('E05 17 over half for 15 seats: the first 15, and the election is over', () => {
  const { outcome } = committee(Array.from({ length: 17 }, (_, at) => 130 - at));
  expect(names(outcome.elected)).toEqual(people(15));
  expect(outcome).toMatchObject({ missing: 0, choices: [], alternates: [] });
});

test('E06 13 over half for 15 seats: a further ballot for two among those not elected, or the congress stops', () => {
  const first = committee([...equal(13, 120), 70, 70, 70, 70]);
  expect(first.outcome.missing).toBe(2);
  expect(kinds(first)).toEqual(['furtherBallot', 'stopShort']);
  expect(standing(first)).toEqual(people(4, 14));
  expect(taken(first, { kind: 'stopShort', reason: 'Đại hội quyết định không bầu thêm' })).toEqual({ over: true });

  const second = goOn(first, { kind: 'furtherBallot', newNames: true }, [71, 70, 70, 9, 60], 140, ['Trần Văn Bình']);
  expect(names(second.outcome.elected)).toEqual([...people(13), 'Lê 14']);
  expect(second.outcome.missing).toBe(1);
  expect(standing(second)).toEqual([...people(3, 15), 'Trần Văn Bình']);
});

/** Votes of 15 names; 100 delegates elect 10 and 3 alternates. */
const delegates = (votes: readonly number[]): Run =>
  start({ election: { post: 'delegates', seats: 10, alternates: 3 }, names: people(15) }, votes, 100);

test('E27 10 official, 3 alternates, 15 names, 14 over half: 10, the next 3, the 14th neither', () => {
  const { outcome } = delegates([...Array.from({ length: 14 }, (_, at) => 80 - 2 * at), 20]);
  expect(names(outcome.elected)).toEqual(people(10));
  expect(names(outcome.alternates)).toEqual(people(3, 11));
  expect(outcome).toMatchObject({ missing: 0, choices: [] });
});

test('E27 with a tie at the 10th seat: no alternate until the re-vote, then by the votes of the first round', () => {
  const first = delegates([...equal(9, 70), 60, 60, 56, 54, 52, 20]);
  expect(first.outcome).toMatchObject({ missing: 1, alternates: [] });
  const second = goOn(first, { kind: 'tieRevote' }, [30, 60], 100);
  expect(names(second.outcome.elected)).toEqual([...people(9), 'Lê 11']);
  expect(second.outcome.alternates).toEqual([
    { name: 'Lê 10', votes: 60, percent: '60,00', round: 1 },
    { name: 'Lê 12', votes: 56, percent: '56,00', round: 1 },
    { name: 'Lê 13', votes: 54, percent: '54,00', round: 1 },
  ]);
  expect(second.outcome.choices).toEqual([]);
});
