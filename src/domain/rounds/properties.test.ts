import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formOf, type ElectionInput, type Paper } from '../count/input.ts';
import { personKey } from '../list/person.ts';
import { decided, heldWith, names, people, run, taken, type Run } from './fixtures.ts';
import type { Choice, Decision } from './past.ts';

/** A few people who vote for names by their turn in these numbers; ties and shortages are frequent. */
const votes = fc.array(fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 9 });
const setting = fc.record({
  post: fc.constantFrom('committee', 'delegates', 'secretary', 'other', 'opinion'),
  seats: fc.integer({ min: 1, max: 4 }),
  alternates: fc.integer({ min: 0, max: 3 }),
  count: fc.integer({ min: 1, max: 8 }),
  branch: fc.boolean(),
  ballots: fc.array(fc.record({ votes, pick: fc.nat({ max: 3 }), newNames: fc.boolean() }), { minLength: 1, maxLength: 6 }),
});

function papersOf({ post, seats }: ElectionInput, count: number, hands: readonly (readonly number[])[]): readonly Paper[] {
  const upTo = Array.from({ length: count }, (_, at) => at + 1);
  return hands.map((hand) => {
    const standing = new Set(hand.slice(0, seats).map((turn) => (turn % count) + 1));
    const struck = upTo.filter((no) => !standing.has(no));
    return formOf(post, count, seats) === 'strike' ? { struck } : { agree: [...standing], disagree: struck };
  });
}

function decisionFor(choice: Choice, newNames: boolean): Decision {
  if (choice.kind === 'furtherBallot') return { kind: choice.kind, newNames: newNames || choice.names.length === 0 };
  if (choice.kind === 'stopShort') return { kind: choice.kind, reason: 'Đại hội quyết định' };
  if (choice.kind === 'admitTied') return { kind: choice.kind, names: names(choice.names).slice(0, choice.seats) };
  return { kind: choice.kind };
}

/** Every stage of an election in which the meeting decides at random. */
const course = setting.map(({ post, seats, alternates, count, branch, ballots }): readonly Run[] => {
  const election: ElectionInput = { post, seats: post === 'secretary' ? 1 : seats, ...(post === 'delegates' ? { alternates } : {}) };
  const [first, ...later] = ballots;
  if (first === undefined) return [];
  const stages = [run({ post, branch, rounds: [heldWith({ election, names: people(count) }, papersOf(election, count, first.votes))] })];
  for (const [at, ballot] of later.entries()) {
    const now = stages.at(-1);
    const choice = now?.outcome.choices[ballot.pick % now.outcome.choices.length];
    if (now === undefined || choice === undefined) break;
    const decision = decisionFor(choice, ballot.newNames);
    const { next } = taken(now, decision);
    const after = decided(now, decision);
    if (next === undefined) {
      stages.push(after);
      continue;
    }
    const list = [...next.names, ...(next.newNames ? [`Trần ${at}`] : [])];
    stages.push(run({ ...after, rounds: [...after.rounds, heldWith({ election: next.election, names: list }, papersOf(next.election, list.length, ballot.votes))] }));
  }
  return stages;
});

const always = (holds: (stage: Run) => void): void => fc.assert(fc.property(course, (stages) => stages.forEach(holds)), { numRuns: 400 });
const first = ({ rounds }: Run): ElectionInput | undefined => rounds[0]?.election;

test('never more elected than seats, nor more alternates than asked for', () => {
  always((stage) => {
    const { seats = 0, alternates = 0 } = first(stage) ?? {};
    expect(stage.outcome.elected.length).toBeLessThanOrEqual(seats);
    expect(stage.outcome.alternates.length).toBeLessThanOrEqual(alternates);
    if (stage.post !== 'opinion') expect(stage.outcome.missing).toBe(seats - stage.outcome.elected.length);
  });
});

test('nobody holds two seats, and nobody who holds one stands for another', () => {
  always(({ outcome }) => {
    const holders = [...outcome.elected, ...outcome.alternates].map(personKey);
    expect(new Set(holders).size).toBe(holders.length);
    const standing = outcome.choices.flatMap((choice) => ('names' in choice ? choice.names.map(personKey) : []));
    expect(standing.filter((key) => holders.includes(key))).toEqual([]);
  });
});

test('no alternate while the meeting still has to decide on an official seat', () => {
  always(({ outcome }) => {
    const official = outcome.choices.some((choice) => 'tier' in choice && choice.tier === 'official');
    expect(official && outcome.alternates.length > 0).toBe(false);
  });
});

test('whoever was elected stays elected, with the votes of that round', () => {
  fc.assert(
    fc.property(course, (stages) => {
      for (const [at, stage] of stages.entries()) {
        const before = stages[at - 1]?.outcome.elected ?? [];
        expect(stage.outcome.elected.slice(0, before.length)).toEqual(before);
      }
    }),
  );
});

test('what is open is for as many as are missing, and more stand in a re-vote than there are seats', () => {
  always(({ outcome }) => {
    for (const choice of outcome.choices) {
      if (choice.kind !== 'reportUp' && 'tier' in choice && choice.tier === 'official') expect(choice.seats).toBe(outcome.missing);
      if (choice.kind === 'tieRevote' || choice.kind === 'voteAgain' || choice.kind === 'admitTied') expect(choice.names.length).toBeGreaterThan(choice.seats);
    }
  });
});

test('an election without alternates that has its seats is over', () => {
  always((stage) => {
    if (stage.post === 'opinion' || (first(stage)?.alternates ?? 0) > 0 || stage.outcome.missing > 0) return;
    expect(stage.outcome.choices).toEqual([]);
  });
});
