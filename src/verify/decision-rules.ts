import type { Candidate, ElectionInput } from '../domain/count/input.ts';
import { personKey } from '../domain/list/person.ts';
import { drawsOn } from '../domain/plan/body.ts';
import { gatherings, type Gathering } from '../domain/plan/election.ts';
import type { Post } from '../domain/posts.ts';
import { takeDecision, type Consequence } from '../domain/rounds/decision.ts';
import { outcomeOf } from '../domain/rounds/outcome.ts';
import type { Decision, PastRound } from '../domain/rounds/past.ts';
import { countOf } from './course.ts';
import type { Cell, Row } from './format.ts';
import { ballotOf } from './nominees.ts';
import { part, type Event } from './replay/event.ts';
import { find, type Tables } from './replay/tables.ts';
import { resultOf } from './results.ts';
import { roundIn, roundsOf, rowsIn, type Course, type Rule } from './rule.ts';

export const isBranch = ({ tables }: Course): boolean => tables['congress']?.[0]?.['branch'] === 1;

type Details = ElectionInput & { readonly candidates?: readonly Candidate[] };

const detailsOf = (row: Row): Details => JSON.parse(String(row['details'])) as Details;
const decisionsOf = (row: Row): readonly Decision[] => (JSON.parse(String(row['decisions'])) as readonly { readonly decision: Decision }[]).map(({ decision }) => decision);

/** The confirmed rounds of an election that nobody voided, as far as its ballots and its decisions say. */
export function pastIn(course: Course, election: Cell | undefined): readonly PastRound[] {
  const { tables } = course;
  return roundsOf(tables, election)
    .filter((row) => row['confirmed_at'] !== null && row['voided_at'] === null)
    .map((row) => ({
      election: detailsOf(row),
      candidates: ballotOf(tables, row['id']),
      result: resultOf(tables, row, countOf(course, Number(row['id']))),
      decisions: decisionsOf(row),
    }));
}

/** What a decision leads to, after the decisions that stand before it. */
function consequence(course: Course, election: Cell | undefined, decision: Decision, forget: number): Consequence | undefined {
  const past = pastIn(course, election);
  const last = past.at(-1);
  if (last === undefined) return undefined;
  const decisions = (last.decisions ?? []).slice(0, (last.decisions ?? []).length - forget);
  const taken = takeDecision({ post: last.election.post, rounds: [...past.slice(0, -1), { ...last, decisions }], branch: isBranch(course) }, decision);
  return taken.ok ? taken.value : undefined;
}

const decisionIn = ({ payload }: Event): Decision => payload['decision'] as Decision;

/** The meeting decides among what the result leaves open, and the election is over where the decision ends it. */
export const fits: Rule = (course, event) => consequence(course, roundIn(course.tables, event)?.['election'], decisionIn(event), 0)?.over === event.payload['over'];

const people = (names: readonly Parameters<typeof personKey>[0][]): string => JSON.stringify(names.map(personKey));

/** The round that a decision brings: its seats, its names, and whether others may join. */
export function asDecided(course: Course, event: Event, decided: Event): boolean {
  const next = consequence(course, roundIn(course.tables, decided)?.['election'], decisionIn(decided), 1)?.next;
  const details = part(event, 'details').payload as unknown as Details;
  if (next === undefined || event.payload['fixed'] === next.newNames) return false;
  const { post, seats, tier, round, kind } = next.election;
  const same = details.post === post && details.seats === seats && details.tier === tier && details.round === round && details.kind === kind;
  return same && people(details.candidates ?? []) === people(next.names);
}

export const postIn = (tables: Tables, election: Row): Post | undefined => {
  const last = roundsOf(tables, election['id']).at(-1);
  return last === undefined ? undefined : detailsOf(last).post;
};

export const gatheringIn = (tables: Tables, meeting: unknown): Gathering => {
  const found = find(tables, 'meeting', { id: Number(meeting) })?.['gathering'];
  return gatherings.find((one) => one === found) ?? 'congress';
};

/** The plan is by meeting, place and number. */
export function isLater(one: Row, other: Row): boolean {
  const key = ['meeting', 'place', 'id'].find((name) => one[name] !== other[name]);
  return key !== undefined && Number(one[key]) > Number(other[key]);
}

/** A confirmed body stays as it is while a later list that is chosen from it is locked. */
export const notDrawnOn: Rule = ({ tables }, event) => {
  const row = roundIn(tables, event);
  const own = find(tables, 'election', { id: row?.['election'] ?? null });
  if (row === undefined || own === undefined || row['confirmed_at'] === null) return true;
  const post = postIn(tables, own);
  return !rowsIn(tables, 'election', (one) => isLater(one, own)).some((one) => {
    const later = postIn(tables, one);
    return later !== undefined && post !== undefined && drawsOn({ post: later, gathering: gatheringIn(tables, one['meeting']) }, post) && roundsOf(tables, one['id']).some((held) => held['locked_at'] !== null && held['voided_at'] === null);
  });
};

/** Whoever asks about a list waits for the answer: an opinion ballot about it is over before it is locked. */
export const answered: Rule = (course, event) =>
  rowsIn(course.tables, 'election', (one) => (one['opinion_for'] ?? null) === event.payload['round']).every((one) => {
    const last = roundsOf(course.tables, one['id']).at(-1);
    if (one['over_at'] !== null) return true;
    return last !== undefined && last['confirmed_at'] !== null && last['voided_at'] === null && outcomeOf('opinion', pastIn(course, one['id'])).choices.length === 0;
  });
