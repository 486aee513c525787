import type { Event } from './replay/event.ts';
import { cell } from './replay/event.ts';
import { find, type Tables } from './replay/tables.ts';

type Rule = (tables: Tables, event: Event) => boolean;

const roleOf = (tables: Tables, id: unknown): unknown => find(tables, 'person', { id: Number(id) })?.['role'];
const by =
  (...roles: readonly string[]): Rule =>
  (tables, { person }) =>
    roles.includes(String(roleOf(tables, person)));
const roundIn = (tables: Tables, id: unknown) => find(tables, 'round', { id: Number(id) });

/** What can happen at all, by who did it and where the round stood; an event that is not here is open to everybody. */
const rules: Readonly<Record<string, Rule>> = {
  paperRuled: by('head'),
  paperRemoved: by('head'),
  ballotsRecounted: by('head'),
  bundleRecounted: by('head'),
  papersConcluded: by('head'),
  countClosed: by('head'),
  boardSigned: by('head'),
  countReopened: by('head'),
  roundVoided: by('head', 'presidium'),
  meetingDecided: by('head', 'presidium'),
  electionPaused: by('head', 'presidium'),
  electionResumed: by('head', 'presidium'),
  resultConfirmed: (tables, event) => roleOf(tables, event.payload['by']) === 'presidium',
  electionChanged: (tables, event) => (roundIn(tables, event.payload['id'])?.['locked_at'] ?? null) === null,
  electionRemoved: (tables, event) => (tables['round'] ?? []).every(({ election, locked_at: locked }) => election !== cell(event, 'id') || locked === null),
  listUnlocked: (tables, event) => (roundIn(tables, event.payload['round'])?.['issued'] ?? null) === null,
  paperSaved: (tables, event) => find(tables, 'entry', { round: cell(event, 'round'), bundle: cell(event, 'bundle'), entry: cell(event, 'entry') })?.['person'] === event.person,
};

/** Whether the program could have written this event where it stands. */
export const isPossible = (tables: Tables, event: Event): boolean => rules[event.kind]?.(tables, event) ?? true;
