import type { Store } from '../store/store.ts';
import type { JournalRow } from '../verify/format.ts';
import { follower, type Follower } from '../verify/replay/replay.ts';

/** What the independent reader has read so far of the file that is open; `undefined`: it no longer follows. */
type Guard = { readonly reader: Follower; readonly after: (seq: number) => readonly JournalRow[]; seq: number };
const guards = new WeakMap<Store, Guard | undefined>();

/** At the beginning; the statement is prepared once, for it runs with every paper that is saved. */
function beginning({ db }: Store): Guard {
  const rows = db.prepare<[number], JournalRow>('SELECT seq, at, person, kind, payload, hash FROM journal WHERE seq > ? ORDER BY seq');
  return { reader: follower(), after: (seq) => rows.all(seq), seq: 0 };
}

/** Follows what was written before; events of a program of another version, and those of a test, may not be followed. */
function caughtUp(store: Store): Guard | undefined {
  const guard = guards.has(store) ? guards.get(store) : beginning(store);
  if (guard?.seq === store.head().events) return guard;
  if (guard === undefined || !followed(guard)) {
    guards.set(store, undefined);
    return undefined;
  }
  guards.set(store, guard);
  return guard;
}

function followed(guard: Guard): boolean {
  return guard.after(guard.seq).every((row) => {
    guard.seq = row.seq;
    return guard.reader.follow(row) === 'followed';
  });
}

/** The first event that the reader refuses; a file that it takes whole is read on from there. */
export function refusedIn(store: Store): number | undefined {
  const guard = beginning(store);
  if (!followed(guard)) return guard.seq;
  guards.set(store, guard);
  return undefined;
}

/**
 * Writes only what the reader of the file will take: an event that it would refuse is a fault of the program, and is
 * told as one at once, with nothing written, instead of a file that nobody can open any more.
 */
export function guarded(store: Store, write: () => void): void {
  const guard = caughtUp(store);
  if (guard === undefined) return write();
  try {
    store.together(() => {
      write();
      if (!followed(guard)) throw new Error('the reader of the file would refuse this event');
    });
  } catch (error) {
    // What it had followed was taken back: it reads anew from the first event.
    guards.delete(store);
    throw error;
  }
}
