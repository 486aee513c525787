import { carried, type HandVote } from '../domain/hand-vote.ts';
import { live, type LifeCommand } from '../domain/life/machine.ts';
import type { StepKind } from '../domain/life/step.ts';
import { answered } from './decision-rules.ts';
import { plainJson, type Row } from './format.ts';
import { attendanceIn, meetingOfRound } from './meeting-rules.ts';
import { boardApart, draftKept, insiders, listSettled, membersVote } from './standing-rules.ts';
import { cell, part, type Event } from './replay/event.ts';
import { find, type Tables } from './replay/tables.ts';
import { all, anybody, by, deciders, desk, filled, open, round, roundIn, rowsIn, since3, type Rule } from './rule.ts';

type Details = Readonly<Record<string, unknown>>;
const detailsIn = (row: Row | undefined): Details => JSON.parse(String(row?.['details'] ?? '{}')) as Details;
const boardHead = (board: unknown): unknown => (board as Details | undefined)?.['head'];

/** Nothing of a list changes once it is locked. */
const draft: Rule = ({ tables }, event) => {
  const row = find(tables, 'round', { id: cell(event, 'id') });
  return row !== undefined && ['locked_at', 'issued', 'voided_at'].every((name) => row[name] === null);
};

const isCarried = (vote: unknown): boolean => vote === undefined || carried(vote as HandVote);

/** Somebody stands on it, its number is known, and the cards raised carried it. */
const lockable: Rule = ({ tables }, event) =>
  detailsIn(roundIn(tables, event))['seats'] !== undefined && rowsIn(tables, 'nominee', (one) => one['round'] === event.payload['round']).length > 0 && isCarried(event.payload['vote']);

const takenIn = (tables: Tables, event: Event): readonly StepKind[] => rowsIn(tables, 'step', (one) => one['round'] === event.payload['round']).map(({ kind }) => String(kind) as StepKind);

const lives =
  (command: (event: Event) => LifeCommand): Rule =>
  ({ tables }, event) => {
    const row = roundIn(tables, event);
    if (row === undefined || row['voided_at'] !== null) return false;
    const kind = row['issued'] !== null ? 'issued' : row['locked_at'] === null ? 'open' : 'locked';
    return live({ kind, taken: takenIn(tables, event) }, command(event)).ok;
  };

const takes = lives((event) => ({ kind: 'take', step: String(cell(part(event, 'step'), 'kind')) as StepKind }));
const takesBack = lives((event) => ({ kind: 'takeBack', step: String(event.payload['step']) as StepKind }));

/** Ballots that were printed are unprinted by whoever decides. */
const mayTakeBack: Rule = (course, event) => (event.payload['step'] === 'ballotsPrinted' ? deciders : anybody)(course, event);

/** The attendance of a round is that of the roster at the moment its first ballots go out. */
const attended: Rule = ({ tables }, event) => {
  const meeting = meetingOfRound(tables, event);
  if (meeting === undefined || rowsIn(tables, 'roster', (row) => row['meeting'] === meeting['id']).length === 0) return false;
  const before = roundIn(tables, event)?.['attendance'] ?? null;
  return plainJson(event.payload['attendance']) === (before ?? plainJson(attendanceIn(tables, meeting['id'] ?? null)));
};

type Delegation = { readonly ballots: number };
const summed: Rule = (_, { payload: { delegations, issued } }) =>
  delegations === undefined || (delegations as readonly Delegation[]).reduce((sum, { ballots }) => sum + ballots, 0) === issued;

const seated: Rule = ({ tables }, event) => filled(boardHead(detailsIn(roundIn(tables, event))['board']));

/** Papers are laid into bundles as the congress counts at this moment. */
const asCounted: Rule = ({ tables }, event) => {
  const counting = tables['congress']?.[0]?.['counting'] ?? null;
  const { bundleSize, entries } = (counting === null ? { entries: 2 } : JSON.parse(String(counting))) as Details;
  return event.payload['bundleSize'] === bundleSize && (event.payload['entries'] ?? 2) === entries;
};

/** No entry is begun, and no bundle miscounted. */
const untouched: Rule = ({ tables }, event) =>
  rowsIn(tables, 'entry', (one) => one['round'] === event.payload['round']).length === 0 && rowsIn(tables, 'bundle', (one) => one['round'] === event.payload['round']).every((one) => one['miscount'] === null);

/** A recount says another number than the one that stands. */
const another = (name: string): Rule => ({ tables }, event) => (roundIn(tables, event)?.[name] ?? null) !== event.payload[name] && filled(event.payload['note']);

/** The list of a round, its steps, and its ballots as far as the box. */
export const ofLists = {
  electionChanged: all(anybody, draft, since3(draftKept)),
  stepTaken: all(anybody, since3(takes), (_, event) => isCarried(part(event, 'step').payload['vote'])),
  stepTakenBack: all(since3(mayTakeBack), since3(takesBack)),
  boardChanged: all(anybody, since3(round({ unknown: ['issued', 'voided_at'] })), (_, event) => filled(boardHead(event.payload['board']))),
  listLocked: all(anybody, round({ unknown: ['locked_at', 'issued', 'voided_at'] }), since3(all(lockable, answered, listSettled, insiders))),
  listUnlocked: all(since3(deciders), round({ known: ['locked_at'], unknown: ['issued', 'voided_at'] }), since3(({ tables }, event) => !takenIn(tables, event).includes('ballotsPrinted'))),
  ballotsIssued: all(desk, round({ known: ['locked_at'], unknown: ['collected', 'voided_at'] }), since3(all(attended, summed, seated, boardApart, membersVote))),
  ballotsCollected: all(desk, round({ known: ['issued'], unknown: ['closed_at', 'voided_at'] }), untouched, since3(asCounted)),
  ballotsRecounted: all(by('head'), open, another('collected')),
  unusedCounted: all(by('head'), open, another('unused')),
} satisfies Readonly<Record<string, Rule>>;
