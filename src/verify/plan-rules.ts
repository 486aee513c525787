import { asDecided, fits, notDrawnOn } from './decision-rules.ts';
import { plainJson, type Row } from './format.ts';
import { cell, part, type Event } from './replay/event.ts';
import { withoutNominees } from './replay/round.ts';
import { find, type Tables } from './replay/tables.ts';
import { answerable } from './standing-rules.ts';
import { all, anybody, deciders, filled, inHand, round, roundIn, roundsOf, rowsIn, since3, type Course, type Rule } from './rule.ts';

const anyLocked = (tables: Tables): boolean => (tables['round'] ?? []).some((row) => row['locked_at'] !== null);

/** Once a list is locked, the plan is no longer anybody's to arrange. */
const arranges: Rule = (course, event) => (anyLocked(course.tables) ? deciders : anybody)(course, event);

/** Elections and rounds share their numbers; one that was given is not given again. */
const unused: Rule = ({ tables }, event) => [...(tables['election'] ?? []), ...(tables['round'] ?? [])].every(({ id }) => Number(id) < Number(event.payload['id']));

/** An opinion ballot is about a list that is still open. */
const aboutList: Rule = ({ tables }, event) => {
  const list = event.payload['opinionFor'];
  return list === undefined || find(tables, 'round', { id: cell(event, 'opinionFor') })?.['locked_at'] === null;
};

const inMeeting: Rule = ({ tables }, event) => find(tables, 'meeting', { id: cell(event, 'meeting') ?? 1 }) !== undefined;

const isDraft = (tables: Tables, election: Row): boolean => {
  const rounds = roundsOf(tables, election['id']);
  return rounds.length === 1 && rounds.every((row) => row['locked_at'] === null && row['voided_at'] === null);
};

const removable: Rule = ({ tables }, event) => {
  const election = find(tables, 'election', { id: cell(event, 'id') });
  if (election === undefined || !isDraft(tables, election)) return false;
  const rounds = roundsOf(tables, election['id']).map(({ id }) => id);
  return !(tables['election'] ?? []).some((one) => rounds.includes(one['opinion_for'] ?? null));
};

/** An opinion ballot comes before the election whose list it fills, whoever asks. */
const asks: Rule = (_, event, before) => before?.kind === 'electionAdded' && before.payload['opinionFor'] !== undefined && before.person === event.person;

/** All of them once; those begun keep their order among themselves. */
const reordered: Rule = ({ tables }, event) => {
  const order = event.payload['order'] as readonly unknown[];
  const elections = (tables['election'] ?? []).toSorted((a, b) => Number(a['meeting']) - Number(b['meeting']) || Number(a['place']) - Number(b['place']) || Number(a['id']) - Number(b['id']));
  const begun = elections.filter((one) => !isDraft(tables, one)).map(({ id }) => id);
  return new Set(order).size === order.length && order.length === elections.length && elections.every(({ id }) => order.includes(id)) && plainJson(order.filter((id) => begun.some((one) => one === id))) === plainJson(begun);
};

const lastRound = (tables: Tables, election: unknown): Row | undefined => roundsOf(tables, Number(election)).at(-1);
const electionIn = (tables: Tables, event: Event): Row | undefined => find(tables, 'election', { id: cell(event, 'id') });

/** It stands still only until its ballots go out. */
const waiting: Rule = ({ tables }, event) => lastRound(tables, event.payload['id'])?.['issued'] === null;
const running: Rule = ({ tables }, event) => {
  const election = electionIn(tables, event);
  return election !== undefined && election['over_at'] === null && (election['paused'] === null || election['answer'] !== null);
};

/** The result of an opinion ballot on which a list was locked stands. */
export const unusedOpinion: Rule = ({ tables }, event) => {
  const list = find(tables, 'election', { id: roundIn(tables, event)?.['election'] })?.['opinion_for'] ?? null;
  return list === null || (find(tables, 'round', { id: list })?.['locked_at'] ?? null) === null;
};

export const undecided: Rule = ({ tables }, event) => roundIn(tables, event)?.['decisions'] === '[]';
const voidable: Rule = all(round({ known: ['locked_at'], unknown: ['voided_at'] }), inHand, undecided, unusedOpinion, notDrawnOn, (_, event) => filled(event.payload['reason']));

const decidable: Rule = all(round({ known: ['confirmed_at'], unknown: ['voided_at'] }), inHand, ({ tables }, event) => {
  const row = roundIn(tables, event);
  return row?.['election'] === event.payload['election'] && find(tables, 'election', { id: row?.['election'] })?.['over_at'] === null;
}, fits);

/** A later round comes with what asked for it, by the same person: a round void, with the list as it was, or a decision. */
function follows(course: Course, event: Event, before: Event | undefined): boolean {
  if (before === undefined || before.person !== event.person) return false;
  const { tables } = course;
  const election = event.payload['election'];
  if (before.kind === 'meetingDecided') return before.payload['election'] === election && before.payload['over'] === false && asDecided(course, event, before);
  if (before.kind !== 'roundVoided') return false;
  const row = roundIn(tables, before);
  return row?.['election'] === election && row?.['fixed'] === cell(event, 'fixed') && row?.['details'] === withoutNominees(part(event, 'details').payload) && sameNames(tables, row, event);
}

function sameNames(tables: Tables, row: Row, event: Event): boolean {
  const names = rowsIn(tables, 'nominee', (one) => one['round'] === row['id']).toSorted((a, b) => Number(a['place']) - Number(b['place'])).map(({ name }) => name);
  return plainJson(names) === plainJson((part(event, 'details').payload['candidates'] as readonly { readonly name: string }[]).map(({ name }) => name));
}

/** The plan of the elections, and their rounds. */
export const ofPlan = {
  electionAdded: all(anybody, since3(all(unused, inMeeting, aboutList))),
  electionsOrdered: all((course, event, before) => arranges(course, event) || asks(course, event, before), since3(reordered)),
  electionRemoved: all(since3(arranges), removable),
  electionPaused: all(deciders, since3(all(waiting, running)), (_, event) => filled(event.payload['reason'])),
  electionResumed: all(deciders, since3(all(waiting, answerable))),
  roundAdded: since3(all(deciders, unused, follows)),
  roundVoided: all(deciders, since3(voidable)),
  meetingDecided: all(deciders, since3(decidable)),
} satisfies Readonly<Record<string, Rule>>;
