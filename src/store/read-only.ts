import Database from 'better-sqlite3';
import { lstatSync } from 'node:fs';
import type { Result } from '../domain/result.ts';
import { openCopy } from './copy.ts';
import type { StoreFault } from './database.ts';
import type { Event } from './events.ts';
import type { Store } from './store.ts';

/** Who looks has to sign in, and a wrong PIN slows down; that is kept in memory and nowhere else. */
const inMemory: readonly Event['kind'][] = ['signedIn', 'pinRefused'];

/** A file as it stood at this moment, in memory: it can be looked at, and every act is refused. */
export function openReadOnly(path: string): Result<Store, StoreFault> {
  // Another program may be writing: what was copied while it wrote is copied again.
  for (let turn = 0; ; turn += 1) {
    const before = stampOf(path);
    const opened = openCopy(path);
    if (stampOf(path) === before || turn === 10) return opened.ok ? { ok: true, value: onlyRead(opened.value) } : opened;
    if (opened.ok) opened.value.close();
  }
}

const stampOf = (path: string): string =>
  ['', '-wal'].map((end) => lstatSync(`${path}${end}`, { throwIfNoEntry: false, bigint: true })).map((found) => `${found?.mtimeNs} ${found?.size}`).join(' ');

function onlyRead(store: Store): Store {
  const head = store.head();
  return {
    ...store,
    record: (by, events, bytes) => {
      if (events.some(({ kind }) => !inMemory.includes(kind))) throw new Database.SqliteError('opened to be read only', 'SQLITE_READONLY');
      store.record(by, events, bytes);
    },
    // What is in memory alone has no place in the file's history.
    head: () => head,
    checkpoint: () => undefined,
  };
}
