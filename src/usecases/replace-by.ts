import { err, ok, type Result } from '../domain/result.ts';
import { openCopy } from '../store/copy.ts';
import { readPeople, type StoredPerson } from '../store/read/congress.ts';
import { fault, type Fault } from './fault.ts';
import { comparePin } from './pin.ts';
import type { Person, Role } from './views.ts';

/** Who agrees that the file is replaced, by the own PIN. */
export type ReplaceBy = { readonly person?: number; readonly pin?: string };

const mayReplace: readonly Role[] = ['head', 'presidium'];

/** Those of the file itself who may give it up; a file that cannot be read has nobody to ask. */
function askedIn(path: string): readonly StoredPerson[] {
  const copy = openCopy(path);
  if (!copy.ok) return [];
  try {
    return readPeople(copy.value).filter(({ role, removed }) => !removed && mayReplace.includes(role));
  } catch {
    return [];
  } finally {
    copy.value.close();
  }
}

export function replacers(path: string): { readonly mayReplace?: readonly Person[] } {
  const asked = askedIn(path);
  return asked.length === 0 ? {} : { mayReplace: asked.map(({ id, name, role }) => ({ id, name, role })) };
}

export function agreedBy(path: string, { person, pin = '' }: ReplaceBy, at: string): Result<undefined, Fault> {
  const asked = askedIn(path);
  if (asked.length === 0) return ok(undefined);
  const found = asked.find(({ id }) => id === person);
  return found === undefined ? err(fault('REPLACE_BY', { field: 'person' })) : comparePin(path, found, pin, at);
}
