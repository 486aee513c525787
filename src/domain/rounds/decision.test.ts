import { describe, expect, test } from 'vitest';
import { personKey } from '../list/person.ts';
import { takeDecision } from './decision.ts';
import { decided, goOn, held, kinds, names, people, run, standing, start, taken, type Run } from './fixtures.ts';
import type { Decision } from './past.ts';

const stop: Decision = { kind: 'stopShort', reason: 'Đại hội quyết định' };
const further: Decision = { kind: 'furtherBallot', newNames: false };
const carried = { for: 61, against: 30, other: 9 };
const lost = { for: 50, against: 41, other: 9 };

const committee = (votes: readonly number[], seats: number): Run => start({ election: { post: 'committee', seats }, names: people(votes.length) }, votes, 100);
const short = committee([80, 40, 30], 2);
const tied = committee([80, 60, 60], 2);
const complete = committee([80, 60, 20], 2);

type Row = readonly [situation: string, run: Run, decision: Decision, fault: string];
test.each<Row>([
  ['a re-vote where nobody is tied', short, { kind: 'tieRevote' }, 'DECISION_UNFIT'],
  ['a further ballot where some are tied', tied, further, 'DECISION_UNFIT'],
  ['stopping short before the re-vote', tied, stop, 'DECISION_UNFIT'],
  ['anything once all seats are taken', complete, stop, 'DECISION_UNFIT'],
  ['the higher level where it is no branch secretary', short, { kind: 'reportUp' }, 'DECISION_UNFIT'],
  ['before any round', run({ post: 'committee', rounds: [] }), further, 'DECISION_UNFIT'],
  ['exactly half of the cards', short, { ...stop, vote: lost }, 'VOTE_NOT_CARRIED'],
  ['a further ballot voted down', short, { ...further, vote: lost }, 'VOTE_NOT_CARRIED'],
  ['an unfit decision, carried or not', tied, { ...stop, vote: lost }, 'DECISION_UNFIT'],
])('refused: %s', (_, course, decision, code) => expect(takeDecision(course, decision)).toEqual({ ok: false, error: { code } }));

test('a further ballot says for how many, among whom, and whether others may join', () => {
  const next = { election: { post: 'committee', seats: 1, tier: 'official', round: 2, kind: 'ordinary' }, names: [{ name: 'Lê 02' }, { name: 'Lê 03' }] };
  expect(taken(short, { ...further, vote: carried })).toEqual({ next: { ...next, newNames: false }, over: false });
  expect(taken(short, { kind: 'furtherBallot', newNames: true })).toEqual({ next: { ...next, newNames: true }, over: false });
});

test('a person goes on the next list with all that is known, and without the old number', () => {
  const people = [{ name: 'Lê An', birthYear: 1970, note: 'Chi bộ 1' }, { name: 'Lê An', birthYear: 1980, gender: 'female' as const }];
  const first = run({ post: 'other', rounds: [held({ election: { post: 'other', seats: 1 }, names: people }, [40, 30], 100)] });
  expect(taken(first, further).next?.names).toEqual(people);
});

test('namesakes are told apart across rounds by their year', () => {
  const people = [{ name: 'Lê An', birthYear: 1970 }, { name: 'Lê An', birthYear: 1980 }, { name: 'Lê Cúc' }];
  const first = run({ post: 'other', rounds: [held({ election: { post: 'other', seats: 2 }, names: people }, [70, 40, 30], 100)] });
  expect(taken(first, further).next?.names).toEqual(people.slice(1));
});

test('of namesakes whom nothing tells apart the one who was not elected stays on the list', () => {
  const first = run({ post: 'other', rounds: [held({ election: { post: 'other', seats: 2 }, names: ['Lê An', 'Lê An', 'Lê Cúc'] }, [70, 40, 30], 100)] });
  expect(standing(first)).toEqual(['Lê An', 'Lê Cúc']);
});

describe('the secretary of a branch', () => {
  const ballot = { election: { post: 'secretary', seats: 1 }, names: ['Lê An'] } as const;
  const third = (branch: boolean): Run => {
    const first = start(ballot, [4], 9, branch);
    expect(kinds(first)).toEqual(['furtherBallot', 'stopShort']);
    return goOn(goOn(first, further, [3], 9), { kind: 'furtherBallot', newNames: true }, [4, 4], 9, ['Lê Bình']);
  };

  test('not elected after the third ballot: only the higher committee is left', () => {
    const run = third(true);
    expect(run.outcome).toMatchObject({ elected: [], missing: 1, choices: [{ kind: 'reportUp' }] });
    expect(takeDecision(run, further)).toEqual({ ok: false, error: { code: 'DECISION_UNFIT' } });
    expect(taken(run, { kind: 'reportUp' })).toEqual({ over: true });
    expect(decided(run, { kind: 'reportUp' }).outcome).toMatchObject({ missing: 1, choices: [] });
  });

  test('a re-vote is a ballot too', () => {
    const first = start({ ...ballot, names: ['Lê An', 'Lê Bình', 'Lê Cúc'] }, [3, 3, 3], 9, true);
    const second = goOn(first, further, [4, 4, 1], 9);
    expect(kinds(second)).toEqual(['furtherBallot', 'stopShort']);
    const revote = { ...second, rounds: [...second.rounds, held({ election: { post: 'secretary', seats: 1, kind: 'tieRevote', round: 3 }, names: ['Lê An', 'Lê Bình'] }, [4, 4], 9)] };
    expect(kinds(run(revote))).toEqual(['reportUp']);
  });

  test('elected in the third ballot, nothing is left to decide', () => {
    const second = goOn(start(ballot, [4], 9, true), further, [3], 9);
    expect(goOn(second, further, [5], 9).outcome).toMatchObject({ elected: [{ name: 'Lê An', round: 3 }], choices: [], missing: 0 });
  });

  test('outside a branch the meeting goes on as it decides', () => expect(kinds(third(false))).toEqual(['furtherBallot', 'stopShort']));
});

describe('an opinion ballot', () => {
  const opinion = (votes: readonly number[], seats: number): Run => start({ election: { post: 'opinion', seats }, names: people(votes.length) }, votes, 100);
  const tie = opinion([90, 50, 50, 50, 20], 3);

  test('names of those admitted, high to low; a place nobody has a vote for is no shortage', () => {
    expect(names(opinion([10, 30, 20], 2).outcome.elected)).toEqual(['Lê 02', 'Lê 03']);
    expect(opinion([3, 0, 0], 2).outcome).toMatchObject({ elected: [{ name: 'Lê 01' }], choices: [], missing: 0 });
  });

  test('a tie at the last place: the congress says who, or votes again among them', () => {
    expect(kinds(tie)).toEqual(['admitTied', 'voteAgain']);
    expect(tie.outcome).toMatchObject({ missing: 2, elected: [{ name: 'Lê 01' }] });
    expect(standing(tie)).toEqual(people(3, 2));
  });

  test('whom the congress admits goes on the list with those admitted by votes', () => {
    const decision: Decision = { kind: 'admitTied', names: ['Lê 04', 'lê  02'], vote: carried };
    expect(taken(tie, decision)).toEqual({ over: true, admitted: ['Lê 01', 'Lê 02', 'Lê 04'].map((name) => personKey({ name })) });
    expect(decided(tie, decision).outcome).toMatchObject({ missing: 0, choices: [] });
    expect(taken(tie, { kind: 'admitTied', names: [] })).toEqual({ over: true, admitted: [personKey({ name: 'Lê 01' })] });
  });

  test.each<Row>([
    ['more than there are places', tie, { kind: 'admitTied', names: people(3, 2) }, 'ADMITTED_COUNT'],
    ['somebody who is not tied', tie, { kind: 'admitTied', names: ['Lê 02', 'Lê 05'] }, 'DECISION_UNFIT'],
    ['one person twice', tie, { kind: 'admitTied', names: ['Lê 02', 'Lê 02'] }, 'DECISION_UNFIT'],
    ['voted down', tie, { kind: 'admitTied', names: ['Lê 02'], vote: lost }, 'VOTE_NOT_CARRIED'],
    ['a tie re-vote by that name', tie, { kind: 'tieRevote' }, 'DECISION_UNFIT'],
  ])('refused: %s', (_, course, decision, code) => expect(takeDecision(course, decision)).toEqual({ ok: false, error: { code } }));

  test('namesakes among the tied are meant as they are shown', () => {
    const tied = [{ name: 'Lê An', birthYear: 1970 }, { name: 'Lê An', birthYear: 1980 }];
    const first = run({ post: 'opinion', rounds: [held({ election: { post: 'opinion', seats: 1 }, names: tied }, [50, 50], 100)] });
    expect(taken(first, { kind: 'admitTied', names: ['Lê An (1980)'] }).admitted).toEqual([personKey({ name: 'Lê An', birthYear: 1980 })]);
    expect(takeDecision(first, { kind: 'admitTied', names: ['Lê An'] }).ok).toBe(false);
  });

  test('voting again is an opinion ballot among the tied for the places left', () => {
    expect(taken(tie, { kind: 'voteAgain' }).next?.election).toEqual({ post: 'opinion', seats: 2, tier: 'official', round: 2, kind: 'ordinary' });
    const second = goOn(tie, { kind: 'voteAgain' }, [40, 50, 30], 100);
    expect(names(second.outcome.elected)).toEqual(['Lê 01', 'Lê 03', 'Lê 02']);
    expect(second.outcome.choices).toEqual([]);
  });
});
