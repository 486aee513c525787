import type { Candidate } from '../count/input.ts';
import type { Post } from '../posts.ts';
import type { Outcome, PastRound } from '../rounds/past.ts';
import { assess } from '../structure/assess.ts';
import type { Measure, Target } from '../structure/target.ts';
import type { Part } from './part.ts';
import { measures, type Body, type Delegation, type Facts, type Filled, type Hitch, type Measured } from './unit.ts';

/** An election with its confirmed rounds. `over`: nothing more will be voted in it. */
export type Told = {
  readonly post: Post;
  /** At the congress itself, not at the conference after it. */
  readonly atCongress: boolean;
  readonly over: boolean;
  readonly rounds: readonly PastRound[];
  readonly outcome: Outcome;
  /** It was stopped for the higher level to be asked; absent where nobody can know. */
  readonly paused?: boolean;
};

/** `year`: of the congress, at which ages are taken. */
export type Congress = Pick<Facts, 'name' | 'kind'> & { readonly year: number; readonly elections: readonly Told[] };

/** What a congress says of itself; an election that is not over says nothing yet of who fills its seats. */
export function factsOf({ name, kind, year, elections }: Congress): Facts {
  const over = elections.filter((one) => one.over && one.rounds.length > 0);
  const secretaries = over.filter(({ post }) => post === 'secretary');
  const votes = secretaries.flatMap(votesOf)[0];
  return {
    name,
    ...(kind === undefined ? {} : { kind }),
    ...(secretaries.length === 0 ? {} : { direct: secretaries.some(({ atCongress }) => atCongress) }),
    ...(votes === undefined ? {} : { secretaryVotes: votes }),
    filled: { ...Object.fromEntries((Object.keys(ofBody) as Body[]).flatMap((body) => bodyOf(body, over))), ...delegatesOf(over) },
    structure: structureOf(over, year),
    hitches: hitchesOf(elections),
  };
}

const ofBody: Readonly<Record<Body, readonly Post[]>> = {
  committee: ['committee', 'branchCommittee'],
  standingCommittee: ['standingCommittee'],
  secretary: ['secretary'],
  deputySecretary: ['deputySecretary'],
};

function bodyOf(body: Body, over: readonly Told[]): readonly (readonly [Body, Filled])[] {
  const own = over.filter(({ post }) => ofBody[body].includes(post));
  return own.length === 0 ? [] : [[body, { seats: sum(own, ({ rounds }) => rounds[0]?.election.seats ?? 0), elected: sum(own, ({ outcome }) => outcome.elected.length) }]];
}

function delegatesOf(over: readonly Told[]): Partial<Record<Delegation, Filled>> {
  const own = over.filter(({ post }) => post === 'delegates');
  if (own.length === 0) return {};
  // A count that asks for no alternates says nothing of them.
  const asked = own.some(({ rounds }) => rounds[0]?.election.alternates !== undefined);
  return {
    official: { seats: sum(own, ({ rounds }) => rounds[0]?.election.seats ?? 0), elected: sum(own, ({ outcome }) => outcome.elected.length) },
    ...(asked ? { alternate: { seats: sum(own, ({ rounds }) => rounds[0]?.election.alternates ?? 0), elected: sum(own, ({ outcome }) => outcome.alternates.length) } } : {}),
  };
}

/** Each secretary's votes against D of the round that elected him. */
const votesOf = ({ outcome, rounds }: Told): readonly Part[] =>
  outcome.elected.flatMap(({ votes, round }) => {
    const base = rounds[round - 1]?.result.base.value;
    return base === undefined ? [] : [{ part: votes, of: base }];
  });

const measured: Readonly<Record<Measured, Measure>> = {
  reelected: { kind: 'reelected' },
  renewed: { kind: 'renewed' },
  women: { kind: 'women' },
  young: { kind: 'under', age: 40 },
  minority: { kind: 'minority' },
};

/** Of those whose data say it; a committee in which nobody's do says nothing. */
function structureOf(over: readonly Told[], year: number): Facts['structure'] {
  const people: readonly Omit<Candidate, 'no'>[] = over.filter(({ post }) => ofBody.committee.includes(post)).flatMap(({ outcome }) => outcome.elected);
  const targets = measures.map((id): Target => ({ id, label: id, measure: measured[id], certain: true }));
  return Object.fromEntries(assess(targets, people, year).flatMap(({ target, people: part, of, unknown }) => (of === unknown ? [] : [[target.id, { part, of: of - unknown }]])));
}

function hitchesOf(elections: readonly Told[]): Facts['hitches'] {
  const held = elections.filter(({ post, rounds }) => post !== 'opinion' && rounds.length > 0);
  const knowsPauses = elections.length > 0 && elections.every(({ paused }) => paused !== undefined);
  const known: Partial<Record<Hitch, number>> = {
    furtherRounds: sum(held, ({ rounds }) => rounds.length - 1),
    ties: sum(held, ({ rounds }) => rounds.filter(({ result }) => result.next.some((next) => next.kind === 'tieRevote')).length),
    ...(knowsPauses ? { pauses: elections.filter(({ paused }) => paused === true).length } : {}),
  };
  return held.length === 0 ? {} : known;
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);
