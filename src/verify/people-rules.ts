import { nameKey } from '../domain/names.ts';
import { cell, part, type Event } from './replay/event.ts';
import type { Tables } from './replay/tables.ts';
import type { Row } from './format.ts';
import { all, anybody, filled, next, nobody, personIn, roleOf, rowsIn, since3, type Rule } from './rule.ts';

const founder = 1;
const roles: readonly unknown[] = ['head', 'member', 'presidium', 'technician'];
const there = (tables: Tables): readonly Row[] => rowsIn(tables, 'person', ({ removed }) => removed === 0);
const isPresidium = (tables: Tables, id: unknown): boolean => roleOf(tables, id) === 'presidium';

/** The head and the presidium bring people in and send them away, and so does whoever founded the file. */
const steersPeople: Rule = ({ tables }, { person }) => ['head', 'presidium'].includes(String(roleOf(tables, person))) || (person === founder && roleOf(tables, person) !== undefined);

/** Once ballots are out, only the presidium brings in and sends away its own; the first of it may still come later. */
const settled = (tables: Tables): boolean => (tables['round'] ?? []).some(({ issued }) => issued !== null) && there(tables).some(({ role }) => role === 'presidium');

const ownName = (tables: Tables, event: Event): boolean => {
  const { id, name } = event.payload;
  return filled(name) && name === String(name).trim() && !there(tables).some((one) => one['id'] !== id && nameKey(String(one['name'])) === nameKey(String(name)));
};

const hashed = (event: Event): boolean => {
  const pin = part(event, 'pin');
  return typeof cell(pin, 'salt') === 'string' && typeof cell(pin, 'hash') === 'string';
};

/** The founder comes with the file; everybody else is brought in. */
const added: Rule = (course, event, before) => {
  const { tables } = course;
  const { id, role } = event.payload;
  if (!next(tables, 'person', id) || !roles.includes(role) || !ownName(tables, event) || !hashed(event)) return false;
  if (event.person === null) return id === founder && before?.kind === 'congressCreated';
  return steersPeople(course, event) && (role !== 'presidium' || isPresidium(tables, event.person) || !settled(tables));
};

const steers = (id: unknown, role: unknown): boolean => id === founder || role === 'head' || role === 'presidium';

/** A PIN of the presidium is a signature: nobody else sets it anew. */
const ownPin = (tables: Tables, { person, payload }: Event, role: unknown): boolean => {
  if (person === payload['id']) return true;
  return isPresidium(tables, person) || (role !== 'presidium' && roleOf(tables, person) === 'head');
};

/** The papers bear the names while a count is under way. */
const nameHeld = (tables: Tables): boolean => (tables['round'] ?? []).some((row) => row['issued'] !== null && row['closed_at'] === null && row['voided_at'] === null);

const changed: Rule = (course, event) => {
  const { tables } = course;
  const { id, name, role, pin } = event.payload;
  const before = personIn(tables, id);
  if (before === undefined || before['removed'] !== 0 || !roles.includes(role) || !ownName(tables, event)) return false;
  const [named, moved, self] = [name !== before['name'], role !== before['role'], event.person === id];
  if (!(self && !named && !moved) && !steersPeople(course, event)) return false;
  if (named && nameHeld(tables)) return false;
  if (moved && (self || ([role, before['role']].includes('presidium') && !isPresidium(tables, event.person)))) return false;
  if (pin !== undefined && !(hashed(event) && ownPin(tables, event, before['role']))) return false;
  return there(tables).some((one) => steers(one['id'], one['id'] === id ? role : one['role']));
};

const removed: Rule = (course, event) => {
  const { tables } = course;
  const role = roleOf(tables, event.payload['id']);
  if (role === undefined || event.person === event.payload['id'] || !steersPeople(course, event)) return false;
  return role !== 'presidium' || isPresidium(tables, event.person) || !settled(tables);
};

/** Who is in the file, with which PIN. */
export const ofPeople = {
  personAdded: since3(added),
  personChanged: since3(changed),
  personRemoved: since3(removed),
  pinRefused: all(nobody, ({ tables }, event) => roleOf(tables, event.payload['id']) !== undefined),
  signedIn: all(anybody, (_, event) => event.person === event.payload['id']),
} satisfies Readonly<Record<string, Rule>>;
