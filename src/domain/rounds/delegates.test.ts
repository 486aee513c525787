import { expect, test } from 'vitest';
import { decided, goOn, kinds, names, people, standing, start, taken, type Run } from './fixtures.ts';

const stop = { kind: 'stopShort', reason: 'Đại hội quyết định' } as const;
const further = { kind: 'furtherBallot', newNames: false } as const;

/** 100 delegates elect the seats and the alternates. */
const delegates = (votes: readonly number[], seats: number, alternates: number): Run =>
  start({ election: { post: 'delegates', seats, alternates }, names: people(votes.length) }, votes, 100);

test('after a further ballot the alternates come from the first round, and from nobody who joined later', () => {
  const first = delegates([90, 52, 50, 40, 30], 3, 2);
  expect(kinds(first)).toEqual(['furtherBallot', 'stopShort']);
  const second = goOn(first, { kind: 'furtherBallot', newNames: true }, [10, 20, 15, 55], 100, ['Trần Văn Bình']);
  expect(names(second.outcome.elected)).toEqual(['Lê 01', 'Lê 02', 'Trần Văn Bình']);
  expect(second.outcome.alternates).toEqual([]);
  expect(second.outcome.choices).toMatchObject([{ kind: 'furtherBallot', tier: 'alternate', seats: 2 }, { kind: 'stopShort', seats: 2 }]);
  expect(standing(second)).toEqual(people(3, 3));
});

test('losers of the re-vote who are tied in the first round too vote again for the last place of an alternate', () => {
  const first = delegates([90, 80, 70, 53, 53, 53], 4, 1);
  const second = goOn(first, { kind: 'tieRevote' }, [40, 30, 20], 100);
  expect(names(second.outcome.elected)).toEqual(people(4));
  expect(second.outcome).toMatchObject({ missing: 0, alternates: [], choices: [{ kind: 'tieRevote', tier: 'alternate', seats: 1 }] });
  expect(standing(second)).toEqual(['Lê 05', 'Lê 06']);
  expect(taken(second, { kind: 'tieRevote' }).next?.election).toEqual({ post: 'delegates', seats: 1, tier: 'alternate', round: 3, kind: 'tieRevote' });

  const third = goOn(second, { kind: 'tieRevote' }, [41, 40], 100);
  expect(third.outcome.alternates).toMatchObject([{ name: 'Lê 05', round: 3 }]);
  expect(third.outcome.choices).toEqual([]);
});

test('a round for alternates adds its winners, and what it leaves open is decided again', () => {
  const first = delegates([90, 80, 70, 60, 55, 20, 20, 5], 4, 3);
  expect(names(first.outcome.alternates)).toEqual(['Lê 05']);
  expect(standing(first)).toEqual(people(3, 6));
  const second = goOn(first, further, [70, 30, 30], 100);
  expect(names(second.outcome.alternates)).toEqual(['Lê 05', 'Lê 06']);
  expect(kinds(second)).toEqual(['furtherBallot', 'stopShort']);
  expect(standing(second)).toEqual(people(2, 7));
  expect(taken(second, stop)).toEqual({ over: true });
  expect(decided(second, stop).outcome).toMatchObject({ choices: [], missing: 0 });
});

test('alternates tied again in their re-vote are for the meeting', () => {
  const first = delegates([66, 65, 64, 52, 52], 3, 1);
  const second = goOn(first, { kind: 'tieRevote' }, [45, 45], 100);
  expect(second.outcome.choices).toMatchObject([{ kind: 'voteAgain', tier: 'alternate', seats: 1 }, { kind: 'stopShort', seats: 1 }]);
  expect(taken(second, { kind: 'voteAgain' }).next?.election).toMatchObject({ tier: 'alternate', round: 3, kind: 'tieRevote' });
});

test('if the meeting stops short on official seats, alternates are declared from the first round', () => {
  const second = goOn(delegates([90, 80, 70, 53, 53, 52], 4, 3), { kind: 'tieRevote' }, [45, 45], 100);
  expect(second.outcome).toMatchObject({ missing: 1, alternates: [] });
  expect(taken(second, stop)).toEqual({ over: true });
  const { outcome } = decided(second, stop);
  expect(names(outcome.elected)).toEqual(people(3));
  expect(names(outcome.alternates)).toEqual(people(3, 4));
  expect(outcome).toMatchObject({ missing: 1, choices: [] });
});

test('stopping short on official seats is not yet stopping short on alternates', () => {
  const first = delegates([90, 40, 30, 20], 2, 1);
  expect(taken(first, stop)).toEqual({ over: false });
  const stopped = decided(first, stop);
  expect(stopped.outcome.choices).toMatchObject([{ kind: 'furtherBallot', tier: 'alternate', seats: 1 }, { kind: 'stopShort', seats: 1 }]);
  expect(standing(stopped)).toEqual(people(3, 2));
  expect(taken(stopped, stop)).toEqual({ over: true });
  expect(decided(stopped, stop).outcome).toMatchObject({ missing: 1, alternates: [], choices: [] });

  const ballot = goOn(stopped, further, [60, 20, 10], 100);
  expect(ballot.outcome).toMatchObject({ missing: 1, alternates: [{ name: 'Lê 02', round: 2 }], choices: [] });
});

test('official seats taken only in the third round: still the first round names the alternates', () => {
  const first = delegates([90, 60, 60, 60], 3, 1);
  const second = goOn(first, { kind: 'tieRevote' }, [50, 40, 40], 100);
  expect(kinds(second)).toEqual(['voteAgain', 'stopShort']);
  const third = goOn(second, { kind: 'voteAgain' }, [50, 30], 100);
  expect(names(third.outcome.elected)).toEqual(['Lê 01', 'Lê 02', 'Lê 03']);
  expect(third.outcome.alternates).toMatchObject([{ name: 'Lê 04', votes: 60, round: 1 }]);
});

test('a list for alternates alone has no official seat to miss', () => {
  const { outcome } = start({ election: { post: 'delegates', seats: 1, tier: 'alternate' }, names: people(2) }, [60, 30], 100);
  expect(outcome).toMatchObject({ elected: [], missing: 0, alternates: [{ name: 'Lê 01' }], choices: [] });
});
