import { nameKey } from '../domain/names.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { readPeople, type StoredPerson } from '../store/read/congress.ts';
import { readElections } from '../store/read/plan.ts';
import { nextId, readRound, type StoredRound } from '../store/read/round.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { fault, type Fault } from './fault.ts';
import { allow } from './permissions.ts';
import { hashPin } from './pin.ts';
import type { Person, Role } from './views.ts';
import type { OpenFile } from './workspace.ts';

const personView = ({ id, name, role }: StoredPerson): Person => ({ id, name, role });

export const allPeople = (file: OpenFile): readonly Person[] => readPeople(file.store).map(personView);
export const peopleOf = (file: OpenFile): readonly Person[] => readPeople(file.store).filter((one) => !one.removed).map(personView);
export const personOf = (file: OpenFile, id: number): Person | undefined => peopleOf(file).find((one) => one.id === id);

/** Whoever acts as the file has them at this moment: while something was awaited, they may have been removed or given another role. */
export function still(who: Acting): Result<Acting, Fault> {
  const actor = personOf(who.file, who.actor.id);
  return actor === undefined ? err(fault('NO_SESSION')) : ok({ ...who, actor });
}

const nameTaken = (file: OpenFile, name: string, except?: number): boolean =>
  peopleOf(file).some((one) => one.id !== except && nameKey(one.name) === nameKey(name));

const issuedRounds = ({ store }: OpenFile): readonly StoredRound[] =>
  readElections(store).flatMap(({ rounds }) => rounds).flatMap((id) => {
    const round = readRound(store, id);
    return round?.issued === undefined ? [] : [round];
  });

/** Once ballots are out, only the presidium brings in and sends away its own; the first of it may still come later. */
const presidiumSettled = (file: OpenFile): boolean => issuedRounds(file).length > 0 && peopleOf(file).some((one) => one.role === 'presidium');

const isPresidium = ({ actor }: Acting): boolean => actor.role === 'presidium';

export function addPerson(who: Acting, { name, role, pin }: { readonly name: string; readonly role: Role; readonly pin: string }): Result<{ readonly id: number }, Fault> {
  const allowed = allow(who, 'people');
  if (!allowed.ok) return allowed;
  if (role === 'presidium' && !isPresidium(who) && presidiumSettled(who.file)) return err(fault('PRESIDIUM_ONLY', { field: 'role' }));
  if (name.trim() === '') return err(fault('NAME_UNFIT', { field: 'name' }));
  if (nameTaken(who.file, name)) return err(fault('NAME_TAKEN', { field: 'name' }));
  const hashed = hashPin(pin);
  if (!hashed.ok) return hashed;
  const id = nextId(who.file.store, 'person');
  record(who, [{ kind: 'personAdded', id, name: name.trim(), role, pin: hashed.value }]);
  return ok({ id });
}

/** A presidium member's PIN is a signature: nobody else sets it anew. */
function mayChangePin({ actor }: Acting, person: Person): boolean {
  if (actor.id === person.id) return true;
  return person.role === 'presidium' ? actor.role === 'presidium' : actor.role === 'head' || actor.role === 'presidium';
}

/** Whoever could make himself or another one presidium could sign for it. */
function roleHeld(who: Acting, person: Person, role: Role): Fault | undefined {
  if (role === person.role) return undefined;
  if (who.actor.id === person.id) return fault('ROLE_OWN', { field: 'role' });
  return [role, person.role].includes('presidium') && !isPresidium(who) ? fault('PRESIDIUM_ONLY', { field: 'role' }) : undefined;
}

/** The entries and the minutes bear the names; they stand while a count is under way. */
const namesHeld = (file: OpenFile): boolean => issuedRounds(file).some((round) => round.closedAt === undefined && round.voided === undefined);

const steers = (person: Person): boolean => person.id === 1 || person.role === 'head' || person.role === 'presidium';

export function changePerson(who: Acting, id: number, change: { readonly name?: string; readonly role?: Role; readonly pin?: string }): Result<Done, Fault> {
  const person = personOf(who.file, id);
  const onlyOwnPin = person?.id === who.actor.id && (change.name ?? person.name) === person.name && (change.role ?? person.role) === person.role;
  const allowed = onlyOwnPin ? ok(undefined) : allow(who, 'people');
  if (!allowed.ok) return allowed;
  if (person === undefined) return err(fault('NO_SUCH_PERSON'));
  const { name = person.name, role = person.role, pin } = change;
  if (name.trim() === '') return err(fault('NAME_UNFIT', { field: 'name' }));
  if (nameTaken(who.file, name, id)) return err(fault('NAME_TAKEN', { field: 'name' }));
  if (name.trim() !== person.name && namesHeld(who.file)) return err(fault('PERSON_NAMED', { field: 'name' }));
  const held = roleHeld(who, person, role);
  if (held !== undefined) return err(held);
  if (pin !== undefined && !mayChangePin(who, person)) return err(fault('PIN_NOT_YOURS', { field: 'pin' }));
  if (steers(person) && !peopleOf(who.file).some((one) => (one.id === id ? steers({ ...one, role }) : steers(one)))) return err(fault('LAST_HEAD', { field: 'role' }));
  const changed = { kind: 'personChanged', id, name: name.trim(), role } as const;
  if (pin === undefined) {
    record(who, [changed]);
    return done;
  }
  const hashed = hashPin(pin);
  if (!hashed.ok) return hashed;
  record(who, [{ ...changed, pin: hashed.value }]);
  return done;
}

export function removePerson(who: Acting, id: number): Result<Done, Fault> {
  const allowed = allow(who, 'people');
  if (!allowed.ok) return allowed;
  const person = personOf(who.file, id);
  if (person === undefined) return err(fault('NO_SUCH_PERSON'));
  if (who.actor.id === id) return err(fault('REMOVE_SELF'));
  if (person.role === 'presidium' && !isPresidium(who) && presidiumSettled(who.file)) return err(fault('PRESIDIUM_ONLY'));
  record(who, [{ kind: 'personRemoved', id }]);
  return done;
}
