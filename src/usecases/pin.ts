import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { err, ok, type Result } from '../domain/result.ts';
import type { PinHash } from '../store/events.ts';
import type { StoredPerson } from '../store/read/congress.ts';
import type { Acting } from './acting.ts';
import { fault, type Fault } from './fault.ts';
import { forgive, refusalsOf, refuse } from './refusals.ts';

const cost = { N: 16_384, r: 8, p: 1 } as const;
const derive = (pin: string, salt: string): Buffer => scryptSync(pin, Buffer.from(salt, 'hex'), 32, cost);

export function hashPin(pin: string): Result<PinHash, Fault> {
  if (!/^\d{4,12}$/.test(pin)) return err(fault('PIN_FORMAT', { field: 'pin' }));
  const salt = randomBytes(16).toString('hex');
  return ok({ salt, hash: derive(pin, salt).toString('hex') });
}

/** Two slips are free; then each further one doubles the wait, up to five minutes. */
const waitSeconds = (refused: number): number => (refused < 3 ? 0 : Math.min(300, 5 * 2 ** (refused - 3)));

type Slips = Pick<StoredPerson, 'refused' | 'refusedAt'>;

function waiting({ refused, refusedAt }: Slips, at: string): number {
  if (refusedAt === undefined) return 0;
  const wait = waitSeconds(refused);
  const until = Date.parse(refusedAt) + 1000 * wait;
  // A clock that was put back makes nobody wait for longer.
  return Math.min(wait, Math.max(0, Math.ceil((until - Date.parse(at)) / 1000)));
}

/** Only compares; every refusal of this PIN in this folder counts, whatever file it was given in. `path`: of the file. */
export function comparePin(path: string, person: StoredPerson, pin: string, at: string): Result<undefined, Fault> {
  const elsewhere = refusalsOf(path, person);
  const seconds = Math.max(waiting(person, at), elsewhere === undefined ? 0 : waiting(elsewhere, at));
  if (seconds > 0) return err(fault('PIN_WAIT', { seconds, field: 'pin' }));
  if (timingSafeEqual(derive(pin, person.salt), Buffer.from(person.hash, 'hex'))) {
    forgive(path, person);
    return ok(undefined);
  }
  refuse(path, person, { refused: 1 + Math.max(person.refused, elsewhere?.refused ?? 0), refusedAt: at });
  return err(fault('PIN_WRONG', { field: 'pin' }));
}

/** Checks a person's own PIN; a wrong one is written into the journal as well. */
export function checkPin({ store }: Acting['file'], person: StoredPerson, pin: string, at: string, purpose: 'signIn' | 'confirm'): Result<undefined, Fault> {
  const compared = comparePin(store.path, person, pin, at);
  if (!compared.ok && compared.error.code === 'PIN_WRONG') store.record({ at }, [{ kind: 'pinRefused', id: person.id, purpose }]);
  return compared;
}
