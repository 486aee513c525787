import { err, ok, type Result } from '../domain/result.ts';
import { readPeople } from '../store/read/congress.ts';
import { fault, type Fault } from './fault.ts';
import { checkPin } from './pin.ts';
import type { Person } from './views.ts';
import type { OpenFile } from './workspace.ts';

export function signIn(file: OpenFile, id: number, pin: string, at: string): Result<Person, Fault> {
  const found = readPeople(file.store).find((one) => one.id === id && !one.removed);
  if (found === undefined) return err(fault('NO_SUCH_PERSON', { field: 'person' }));
  const checked = checkPin(file, found, pin, at, 'signIn');
  if (!checked.ok) return checked;
  file.store.record({ person: id, at }, [{ kind: 'signedIn', id }]);
  return ok({ id: found.id, name: found.name, role: found.role });
}

/** What a sign-in rests on: with another PIN or role, or removed, it is another standing or none. */
export function signInBasis(file: OpenFile, id: number): string | undefined {
  const found = readPeople(file.store).find((one) => one.id === id && !one.removed);
  return found === undefined ? undefined : `${found.role} ${found.salt} ${found.hash}`;
}
