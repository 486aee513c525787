import { ok, type Result } from '../domain/result.ts';
import type { Event } from '../store/events.ts';
import type { Fault } from './fault.ts';
import { guarded } from './guard.ts';
import type { Person } from './views.ts';
import type { OpenFile } from './workspace.ts';

/** Somebody who has signed in acts in the open file at this time. */
export type Acting = { readonly file: OpenFile; readonly actor: Person; readonly at: string };

/** Somebody, or a paper, looks at the open file at this time. */
export type Looking = Pick<Acting, 'file' | 'at'>;

export type Done = { readonly done: true };
export const done: Result<Done, Fault> = ok({ done: true });

export function record({ file, actor, at }: Acting, events: readonly Event[], bytes?: ReadonlyMap<string, Uint8Array>): void {
  guarded(file.store, () => file.store.record({ person: actor.id, at }, events, bytes));
}
