import type { Context } from 'hono';
import { err, type Result } from '../domain/result.ts';
import type { Acting } from '../usecases/acting.ts';
import { fault, type Fault } from '../usecases/fault.ts';
import { personOf } from '../usecases/people.ts';
import type { OpenFile, Workspace } from '../usecases/workspace.ts';
import type { Sessions } from './sessions.ts';

/** What every route works with. */
export type Door = { readonly workspace: Workspace; readonly sessions: Sessions };

/** For those who look: a file is open. */
export function looking<T>(door: Door, see: (file: OpenFile) => Result<T, Fault>): Result<T, Fault> {
  const file = door.workspace.current();
  return file === undefined ? err(fault('NO_FILE')) : see(file);
}

function actorOf(door: Door, c: Context, file: OpenFile): Acting | undefined {
  const id = door.sessions.personOf(c.req.header('x-session'), file);
  const actor = id === undefined ? undefined : personOf(file, id);
  return actor === undefined ? undefined : { file, actor, at: door.workspace.now() };
}

/** For those who act: a file is open and the person has signed in. */
export function acting<T>(door: Door, c: Context, act: (who: Acting) => Result<T, Fault>): Result<T, Fault> {
  return looking(door, (file) => {
    const who = actorOf(door, c, file);
    return who === undefined ? err(fault('NO_SESSION')) : act(who);
  });
}

export async function actingLater<T>(door: Door, c: Context, act: (who: Acting) => Promise<Result<T, Fault>>): Promise<Result<T, Fault>> {
  const who = acting(door, c, (one) => ({ ok: true, value: one }));
  return who.ok ? act(who.value) : who;
}
