import type { Store } from '../store/store.ts';
import type { JournalRow } from '../verify/format.ts';
import { follower, type Follower } from '../verify/replay/replay.ts';

/** What the independent reader has read so far of the file that is open; `undefined`: it no longer follows. */
type Guard = { readonly reader: Follower; seq: number };
const guards = new WeakMap<Store, Guard | undefined>();

const rowsAfter = ({ db }: Store, seq: number): readonly JournalRow[] =>
  db.prepare<[number], JournalRow>('SELECT seq, at, person, kind, payload, hash FROM journal WHERE seq > ? ORDER BY seq').all(seq);

/** Follows what was written before; events of a program of another version, and those of a test, may not be followed. */
function caughtUp(store: Store): Guard | undefined {
  const guard = guards.has(store) ? guards.get(store) : { reader: follower(), seq: 0 };
  if (guard === undefined || !followed(store, guard)) {
    guards.set(store, undefined);
    return undefined;
  }
  guards.set(store, guard);
  return guard;
}

function followed(store: Store, guard: Guard): boolean {
  return rowsAfter(store, guard.seq).every((row) => {
    guard.seq = row.seq;
    return guard.reader.follow(row) === 'followed';
  });
}

/** The first event that the reader refuses; a file that it takes whole is read on from there. */
export function refusedIn(store: Store): number | undefined {
  const guard: Guard = { reader: follower(), seq: 0 };
  if (!followed(store, guard)) return guard.seq;
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
      if (!followed(store, guard)) throw new Error('the reader of the file would refuse this event');
    });
  } catch (error) {
    // What it had followed was taken back: it reads anew from the first event.
    guards.delete(store);
    throw error;
  }
}
