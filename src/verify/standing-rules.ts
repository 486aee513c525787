import { nameKey } from '../domain/names.ts';
import { boardClash } from '../domain/plan/board.ts';
import { bodiesOf, bodiesThatMeet } from '../domain/plan/body.ts';
import { dependenceOf, outsideOf } from '../domain/plan/dependence.ts';
import type { Dependence, Planned } from '../domain/plan/election.ts';
import { outcomeOf } from '../domain/rounds/outcome.ts';
import { gatheringIn, isBranch, isLater, pastIn, postIn } from './decision-rules.ts';
import { plainJson, type Cell, type Row } from './format.ts';
import { ballotOf } from './nominees.ts';
import { cell, part } from './replay/event.ts';
import { find, type Tables } from './replay/tables.ts';
import { roundIn, roundsOf, rowsIn, type Course, type Rule } from './rule.ts';

type Details = Readonly<Record<string, unknown>>;

const answerIn = (row: Row | undefined): { readonly kind: string; readonly names: readonly string[] } | undefined =>
  typeof row?.['answer'] === 'string' ? (JSON.parse(row['answer']) as { readonly kind: string; readonly names: readonly string[] }) : undefined;
const appointedBy = (row: Row | undefined): readonly string[] => {
  const answer = answerIn(row);
  return answer?.kind === 'appointed' ? answer.names : [];
};

/** The plan with who holds a seat by each election; whoever the higher level appointed may sit in any of them. */
function planIn(course: Course): readonly Planned[] {
  const { tables } = course;
  const rows = (tables['election'] ?? []).toSorted((a, b) => (isLater(a, b) ? 1 : -1));
  const appointed = rows.flatMap(appointedBy);
  return rows.flatMap((row): readonly Planned[] => {
    const post = postIn(tables, row);
    const round = roundsOf(tables, row['id']).at(-1);
    if (post === undefined || round === undefined) return [];
    const names = namesOn(tables, round['id']);
    const { elected } = outcomeOf(post, pastIn(course, row['id']), isBranch(course));
    return [{ id: Number(row['id']), gathering: gatheringIn(tables, row['meeting']), post, names, over: true, elected: [...elected.map(({ name }) => name), ...appointed] }];
  });
}

function dependenceIn(course: Course, election: Cell | undefined): Dependence {
  const row = find(course.tables, 'election', { id: election ?? null });
  const post = row === undefined ? undefined : postIn(course.tables, row);
  return post === undefined || bodiesOf(post).length === 0 ? { kind: 'free' } : dependenceOf(planIn(course), Number(election));
}

/** Everybody on the ballot sits in the body that the post is chosen from. */
export const insiders: Rule = (course, event) => {
  const election = roundIn(course.tables, event)?.['election'];
  const appointed = appointedBy(find(course.tables, 'election', { id: election ?? null }));
  return outsideOf(dependenceIn(course, election)).every((name) => appointed.includes(name));
};

const namesOn = (tables: Tables, round: Cell | undefined): readonly string[] => ballotOf(tables, round).map(({ name }) => name);

/** These are members of the body that meets; a body that the plan does not elect is taken as it is written. */
function sits(course: Course, meeting: unknown, names: readonly string[]): boolean {
  const bodies = bodiesThatMeet[gatheringIn(course.tables, meeting)];
  const elections = bodies.length === 0 ? [] : planIn(course).filter(({ post }) => bodies.includes(post));
  if (elections.length === 0) return true;
  const members = new Set(elections.flatMap(({ elected }) => elected.map(nameKey)));
  return names.every((name) => members.has(nameKey(name)));
}

export const membersOnly: Rule = (course, event) =>
  sits(course, cell(event, 'meeting') ?? 1, (event.payload['people'] as readonly { readonly name: string }[]).map(({ name }) => name));

/** The first ballots go to those whom the body consists of at that moment. */
export const membersVote: Rule = (course, event) => {
  const row = roundIn(course.tables, event);
  const meeting = find(course.tables, 'election', { id: row?.['election'] ?? null })?.['meeting'];
  return row?.['issued'] !== null || sits(course, meeting, rowsIn(course.tables, 'roster', (one) => one['meeting'] === meeting).map(({ name }) => String(name)));
};

const boardOf = (row: Row | undefined): { readonly head?: string; readonly secretary?: string; readonly members?: readonly string[] } =>
  (JSON.parse(String(row?.['details'] ?? '{}')) as { readonly board?: { readonly head?: string } }).board ?? {};

/** Nobody counts a ballot on which he stands (190-QĐ/TW Điều 8). */
export const boardApart: Rule = (course, event) => {
  const { head, secretary, members = [] } = boardOf(roundIn(course.tables, event));
  return boardClash(namesOn(course.tables, cell(event, 'round')), [...(head === undefined ? [] : [head]), ...(secretary === undefined ? [] : [secretary]), ...members]).length === 0;
};

/** Nothing about a list is open when it is locked: who asked to withdraw is decided on, who was nominated has the support counted. */
export const listSettled: Rule = ({ tables }, event) =>
  rowsIn(tables, 'nominee', (one) => one['round'] === event.payload['round']).every(({ withdrawal, origin, support, attending }) => {
    const counted = tables['congress']?.[0]?.['regulation'] !== '190' || origin === null || origin === 'convener' || withdrawal === 'allowed' || (support !== null && attending !== null);
    return withdrawal !== 'asked' && counted;
  });

const asked = ({ round = 1, kind = 'ordinary', tier = 'official' }: Details): string => plainJson([round, kind, tier]);
const number = ({ seats = null, alternates = 0 }: Details): string => plainJson([seats, alternates]);
const marksOf = (names: readonly Details[]): string => plainJson(names.filter(({ opinion }) => (opinion ?? null) !== null).map(({ name, opinion }) => plainJson([String(name), String(opinion)])).toSorted());

/** By what the marks of an opinion ballot come and go. */
const telling: readonly string[] = ['resultConfirmed', 'meetingDecided', 'countReopened', 'roundVoided', 'roundAdded', 'explanationsWithdrawn'];

/** What was settled of a draft stays: which round it is, the number once it is voted, and what an opinion ballot said. */
export const draftKept: Rule = ({ tables }, event, before) => {
  const row = find(tables, 'round', { id: cell(event, 'id') });
  if (row === undefined) return false;
  const [was, is] = [JSON.parse(String(row['details'])) as Details, part(event, 'details').payload];
  const voted = rowsIn(tables, 'step', (one) => one['round'] === row['id'] && one['kind'] === 'numberVoted').length > 0;
  const now = before?.kind === 'stepTaken' && part(before, 'step').payload['kind'] === 'numberVoted' && before.payload['round'] === row['id'];
  const marks = marksOf(rowsIn(tables, 'nominee', (one) => one['round'] === row['id'])) === marksOf((is['candidates'] ?? []) as readonly Details[]);
  return asked(was) === asked(is) && (!voted || now || was['post'] === 'opinion' || number(was) === number(is)) && (marks || telling.includes(String(before?.kind)));
};

/** The higher level answers about an election that stands still; it appoints whom it was asked about. */
export const answerable: Rule = (course, event) => {
  const row = find(course.tables, 'election', { id: cell(event, 'id') });
  const dependence = dependenceIn(course, row?.['id']);
  const { kind, names } = part(event, 'answer').payload as { readonly kind?: string; readonly names?: readonly string[] };
  const stands = row?.['answer'] === null && (row['paused'] !== null || dependence.kind === 'failed');
  const outside = outsideOf(dependence).map(nameKey);
  return stands && (kind !== 'appointed' || ((names ?? []).length > 0 && (names ?? []).every((name) => outside.includes(nameKey(name)))));
};
