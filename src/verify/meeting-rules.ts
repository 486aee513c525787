import { presentAtMeeting, statusesOf, summoned, type Attendance, type MeetingKind, type Status } from '../domain/attendance.ts';
import type { Row } from './format.ts';
import { cell, part, type Event } from './replay/event.ts';
import { find, type Tables } from './replay/tables.ts';
import { membersOnly } from './standing-rules.ts';
import { all, anybody, filled, next, roundIn, rowsIn, since3, type Course, type Rule } from './rule.ts';

type Cell = ReturnType<typeof cell>;
/** An event without a meeting is about the congress. */
const idOf = (event: Event): Cell => cell(event, 'meeting') ?? 1;
export const meetingIn = (tables: Tables, id: unknown): Row | undefined => (tables['meeting'] ?? []).find((row) => row['id'] === id);

export const kindOf = (tables: Tables, meeting: Row | undefined): MeetingKind => (meeting?.['gathering'] === 'congress' ? (String(tables['congress']?.[0]?.['meeting']) as MeetingKind) : 'conference');

/** The rounds of the elections of a meeting. */
const roundsIn = (tables: Tables, meeting: unknown): readonly Row[] => {
  const elections = rowsIn(tables, 'election', (row) => row['meeting'] === meeting).map(({ id }) => id);
  return rowsIn(tables, 'round', ({ election }) => elections.includes(election));
};

export function attendanceIn(tables: Tables, meeting: unknown): Attendance {
  const attendance: Record<string, number> = {};
  for (const { status } of rowsIn(tables, 'roster', (row) => row['meeting'] === meeting)) attendance[String(status)] = (attendance[String(status)] ?? 0) + 1;
  return attendance;
}

/** The meeting in which the election of the round is held. */
export const meetingOfRound = (tables: Tables, event: Event): Row | undefined =>
  meetingIn(tables, find(tables, 'election', { id: roundIn(tables, event)?.['election'] })?.['meeting'] ?? null);

/** A round keeps the attendance it was issued with; the roster rests while a count of its meeting is under way. */
const movable: Rule = ({ tables }, event) =>
  meetingIn(tables, idOf(event)) !== undefined && !roundsIn(tables, idOf(event)).some((row) => row['issued'] !== null && row['closed_at'] === null && row['voided_at'] === null);

const fits = ({ tables }: Course, event: Event, { status, substitute }: Readonly<Record<string, unknown>>): boolean =>
  statusesOf[kindOf(tables, meetingIn(tables, idOf(event)))].includes(status as Status) && (substitute === undefined || status === 'absentReplaced');

const people = (event: Event): readonly Readonly<Record<string, unknown>>[] => event.payload['people'] as readonly Readonly<Record<string, unknown>>[];
const replaced: Rule = (course, event) =>
  meetingIn(course.tables, idOf(event))?.['reported_at'] === null && people(event).every((one, at) => one['id'] === at + 1 && filled(one['name']) && fits(course, event, one));

const listed: Rule = (course, event) => find(course.tables, 'roster', { meeting: idOf(event), id: cell(event, 'id') }) !== undefined && fits(course, event, event.payload);

const unissued: Rule = ({ tables }, event) => meetingIn(tables, idOf(event)) !== undefined && roundsIn(tables, idOf(event)).every(({ issued }) => issued === null);

/** The report says what the roster says. */
const reported: Rule = (course, event) => {
  const { tables } = course;
  const meeting = meetingIn(tables, idOf(event));
  const [kind, attendance] = [kindOf(tables, meeting), attendanceIn(tables, idOf(event))];
  const told = event.payload['summoned'] === summoned(kind, attendance) && event.payload['present'] === presentAtMeeting(kind, attendance);
  return meeting !== undefined && told && event.payload['summoned'] !== 0 && (meeting['reported_at'] === null || unissued(course, event));
};

const gathering = (event: Event): Cell => cell(part(event, 'meeting'), 'gathering');
const addedOnce: Rule = ({ tables }, event) =>
  next(tables, 'meeting', event.payload['id']) && ['conference', 'inspection'].includes(String(gathering(event))) && rowsIn(tables, 'meeting', (row) => row['gathering'] === gathering(event)).length === 0;

const unheld: Rule = ({ tables }, event) =>
  meetingIn(tables, cell(event, 'id'))?.['gathering'] === gathering(event) && roundsIn(tables, cell(event, 'id')).every((row) => row['confirmed_at'] === null);

/** The meetings, and who is summoned to them. */
export const ofMeetings = {
  meetingAdded: all(anybody, since3(addedOnce)),
  meetingChanged: all(anybody, since3(unheld)),
  credentialsReported: all(anybody, since3(reported)),
  credentialsTakenBack: all(anybody, since3(unissued)),
  allocationSet: all(anybody, since3(unissued)),
  rosterReplaced: all(anybody, since3(all(movable, replaced, membersOnly))),
  statusChanged: all(anybody, since3(all(movable, listed))),
} satisfies Readonly<Record<string, Rule>>;
