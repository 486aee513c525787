import type { CountingState } from '../domain/counting/state.ts';
import type { Cell, Row } from './format.ts';
import { cell, type Event } from './replay/event.ts';
import { find, type Tables } from './replay/tables.ts';

/**
 * The file as far as its events are read. `counts`: the count of each bundle by round, where it is known. `overtaken`:
 * papers that tell a result which was taken up again or declared void since. `since3`: the file was written in format 3
 * by now; in what stands before, less is asked, for earlier versions allowed more.
 */
export type Course = { readonly tables: Tables; readonly counts: Map<number, readonly CountingState[]>; readonly overtaken: Set<number>; since3: boolean };

/** Whether the program could have written this event where it stands; `before` is the event just before it. */
export type Rule = (course: Course, event: Event, before?: Event) => boolean;

export const all =
  (...rules: readonly Rule[]): Rule =>
  (course, event, before) =>
    rules.every((rule) => rule(course, event, before));

export const since3 =
  (rule: Rule): Rule =>
  (course, event, before) =>
    !course.since3 || rule(course, event, before);

export const rowsIn = (tables: Tables, table: string, where: (row: Row) => boolean): readonly Row[] => (tables[table] ?? []).filter(where);

export const personIn = (tables: Tables, id: unknown): Row | undefined => (typeof id === 'number' ? find(tables, 'person', { id }) : undefined);

/** What somebody of the file may do; nothing where he was never brought in or is removed. */
export const roleOf = (tables: Tables, id: unknown): unknown => {
  const person = personIn(tables, id);
  return person?.['removed'] === 0 ? person['role'] : undefined;
};

export const by =
  (...roles: readonly string[]): Rule =>
  ({ tables }, { person }) =>
    roles.includes(String(roleOf(tables, person)));

export const anybody = by('head', 'member', 'presidium', 'technician');
export const desk = by('head', 'member', 'technician');
export const deciders = by('head', 'presidium');

/** The program itself, or somebody who is not signed in yet. */
export const nobody: Rule = (_, { person }) => person === null;

export const filled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

export const roundIn = (tables: Tables, event: Event): Row | undefined => find(tables, 'round', { id: cell(event, 'round') });

/** The round of the event, where the named cells are known, and the others are not. */
export const round =
  ({ known = [], unknown = [] }: { readonly known?: readonly string[]; readonly unknown?: readonly string[] }): Rule =>
  ({ tables }, event) => {
    const row = roundIn(tables, event);
    return row !== undefined && known.every((name) => (row[name] ?? null) !== null) && unknown.every((name) => (row[name] ?? null) === null);
  };

/** Papers can be worked on: they are collected, and the count is neither closed nor void. */
export const open: Rule = round({ known: ['collected'], unknown: ['closed_at', 'voided_at'] });

export const roundsOf = (tables: Tables, election: Cell | undefined): readonly Row[] => rowsIn(tables, 'round', (row) => row['election'] === election);

/** The last round of its election. */
export const inHand: Rule = ({ tables }, event) => {
  const row = roundIn(tables, event);
  return row !== undefined && roundsOf(tables, row['election']).at(-1) === row;
};

/** The number after the last one. */
export const next = (tables: Tables, table: string, id: unknown): boolean => id === Math.max(0, ...(tables[table] ?? []).map((row) => Number(row['id']))) + 1;

/** Over a paper that bears signatures a later version is made by the head alone. */
export const overSigned: Rule = (course, event) => {
  const kind = event.kind === 'paperPrinted' ? cell(event, 'of') : 'minutes';
  const about = (row: Row): boolean => row['kind'] === kind && row['round'] === (cell(event, 'round') ?? null) && row['meeting'] === (cell(event, 'meeting') ?? null) && row['replaced_by'] === null;
  const bears = rowsIn(course.tables, 'paper', about).some(({ id }) => rowsIn(course.tables, 'signature', ({ paper }) => paper === id).length > 0);
  return !bears || by('head')(course, event);
};
