import { err, type Result } from '../domain/result.ts';
import { readPeople } from '../store/read/congress.ts';
import type { Acting } from './acting.ts';
import { fault, type Fault } from './fault.ts';
import { checkPin } from './pin.ts';
import type { Stage } from './views.ts';

export type OwnPin = { readonly person: number; readonly pin: string };

/** The presidium decides on minutes that the board has signed, once. */
export const decidable = (stage: Stage): Fault => fault(stage === 'confirmed' ? 'ALREADY_CONFIRMED' : 'NOT_SIGNED');

/** A member of the presidium, by the own PIN; whoever sits at the desk records it. */
export function checkPresidium({ file, at }: Acting, { person, pin }: OwnPin): Result<undefined, Fault> {
  const found = readPeople(file.store).find((one) => one.id === person && !one.removed);
  if (found === undefined) return err(fault('NO_SUCH_PERSON', { field: 'person' }));
  if (found.role !== 'presidium') return err(fault('NOT_PRESIDIUM', { field: 'person' }));
  return checkPin(file, found, pin, at, 'confirm');
}
