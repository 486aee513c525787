import { plainJson } from '../format.ts';
import { cell, part, type Event } from './event.ts';
import { change, find, insert, remove, type Tables } from './tables.ts';

type Person = Readonly<Record<string, unknown>>;
const meetingCells = (event: Event) => {
  const meeting = part(event, 'meeting');
  return { gathering: cell(meeting, 'gathering'), words: cell(meeting, 'words'), place: cell(meeting, 'place'), date: cell(meeting, 'date') };
};
/** An event without a meeting is about the congress. */
const meetingOf = (event: Event) => cell(event, 'meeting') ?? 1;

/** Events of the meetings, their rosters, and the order and halts of the plan. */
export const ofPlan = {
  meetingAdded: (tables, event) => insert(tables, 'meeting', { id: cell(event, 'id'), ...meetingCells(event), allocation: '[]', summoned: null, present: null, reported_at: null }),
  meetingChanged: (tables, event) => change(tables, 'meeting', { id: cell(event, 'id') }, meetingCells(event)),
  credentialsReported: (tables, event) => change(tables, 'meeting', { id: cell(event, 'meeting') }, { summoned: cell(event, 'summoned'), present: cell(event, 'present'), reported_at: event.at }),
  credentialsTakenBack: (tables, event) => change(tables, 'meeting', { id: cell(event, 'meeting') }, { summoned: null, present: null, reported_at: null }),
  allocationSet: (tables, event) => change(tables, 'meeting', { id: cell(event, 'meeting') }, { allocation: plainJson(event.payload['units']) }),
  rosterReplaced: (tables, event) => {
    remove(tables, 'roster', { meeting: meetingOf(event) });
    for (const [at, person] of (event.payload['people'] as readonly Person[]).entries()) {
      const of = { payload: person };
      insert(tables, 'roster', {
        meeting: meetingOf(event), id: cell(of, 'id'), place: at + 1, name: cell(of, 'name'), birth_year: cell(of, 'birthYear'), gender: cell(of, 'gender'),
        unit: cell(of, 'unit'), ethnicity: cell(of, 'ethnicity'), substitute: cell(of, 'substitute'), status: cell(of, 'status'),
      });
    }
  },
  statusChanged: (tables, event) => change(tables, 'roster', { meeting: meetingOf(event), id: cell(event, 'id') }, { status: cell(event, 'status'), substitute: cell(event, 'substitute') }),
  electionsOrdered: (tables, event) => {
    for (const [at, id] of (event.payload['order'] as readonly number[]).entries()) change(tables, 'election', { id }, { place: at + 1 });
  },
  electionRemoved: (tables, event) => {
    const election = cell(event, 'id');
    for (let round = find(tables, 'round', { election }); round !== undefined; round = find(tables, 'round', { election })) {
      for (const table of ['step', 'nominee']) remove(tables, table, { round: round['id'] ?? null });
      remove(tables, 'round', { id: round['id'] ?? null });
    }
    remove(tables, 'election', { id: election });
  },
  electionPaused: (tables, event) => change(tables, 'election', { id: cell(event, 'id') }, { paused: cell(event, 'reason'), paused_at: event.at, answer: null, answered_at: null }),
  electionResumed: (tables, event) => change(tables, 'election', { id: cell(event, 'id') }, { answer: plainJson(event.payload['answer']), answered_at: event.at }),
  meetingDecided: (tables, event) => {
    const round = find(tables, 'round', { id: cell(event, 'round') });
    const before = JSON.parse(String(round?.['decisions'])) as readonly unknown[];
    const taken = JSON.parse(plainJson({ decision: event.payload['decision'], at: event.at })) as unknown;
    change(tables, 'round', { id: cell(event, 'round') }, { decisions: JSON.stringify([...before, taken]) });
    change(tables, 'election', { id: cell(event, 'election') }, { over_at: event.payload['over'] === true ? event.at : null });
  },
} satisfies Readonly<Record<string, (tables: Tables, event: Event) => void>>;
