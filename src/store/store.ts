import Database from 'better-sqlite3';
import { err, ok, type Result } from '../domain/result.ts';
import { canonical } from './canonical.ts';
import { genesis, hashOf } from './chain.ts';
import { createDatabase, isMoved, openDatabase, type Sqlite, type StoreFault } from './database.ts';
import type { By, Event } from './events.ts';
import { project } from './project/event.ts';
import { runner } from './project/statements.ts';

/** One congress file that this process owns. */
export type Store = {
  readonly path: string;
  readonly db: Sqlite;
  /** The only way to change anything: the events and what they change, in one transaction. */
  readonly record: (by: By, events: readonly Event[], bytes?: ReadonlyMap<string, Uint8Array>) => void;
  /** Many records in one transaction, for what nobody waits for paper by paper. */
  readonly together: <T>(work: () => T) => T;
  readonly head: () => { readonly head: string; readonly events: number; readonly at: string };
  /** Brings everything into the one file. */
  readonly checkpoint: () => void;
  readonly close: () => void;
};

/** The file was removed or replaced under the program; what is written now would be lost with the process. */
export const isGone = ({ path, db }: Pick<Store, 'path' | 'db'>): boolean => isMoved(path, db);

export const createStore = (path: string): Result<Store, StoreFault> => storeOf(path, createDatabase(path));
export const openStore = (path: string): Result<Store, StoreFault> => storeOf(path, openDatabase(path));

function storeOf(path: string, opened: Result<Sqlite, StoreFault>): Result<Store, StoreFault> {
  if (!opened.ok) return opened;
  try {
    return ok(inPlace(over(path, opened.value)));
  } catch {
    opened.value.close();
    return err({ code: 'FILE_BROKEN' });
  }
}

/** Nothing is taken as saved that goes into a file which nobody will find again. */
function inPlace(store: Store): Store {
  return {
    ...store,
    record: (by, events, bytes) => {
      if (isGone(store)) throw new Database.SqliteError('the file was removed', 'SQLITE_READONLY_DBMOVED');
      store.record(by, events, bytes);
    },
  };
}

type Last = { readonly seq: number; readonly hash: string; readonly at: string };

/** The store over a connection; also used on a copy that is only read. */
export function over(path: string, db: Sqlite): Store {
  const run = runner(db);
  const lastRow = db.prepare<[], Last>('SELECT seq, hash, at FROM journal ORDER BY seq DESC LIMIT 1');
  const readLast = (): Last => lastRow.get() ?? { seq: 0, hash: genesis, at: '' };
  const insert = db.prepare('INSERT INTO journal (seq, at, person, kind, payload, hash) VALUES (?, ?, ?, ?, ?, ?)');
  let last = readLast();

  const append = (by: By, events: readonly Event[], bytes: ReadonlyMap<string, Uint8Array>): void => {
    for (const event of events) {
      const { kind, ...payload } = event;
      const entry = { seq: last.seq + 1, at: by.at, person: by.person ?? null, kind, payload: canonical(payload) };
      const hash = hashOf(last.hash, entry);
      insert.run(entry.seq, entry.at, entry.person, entry.kind, entry.payload, hash);
      project(run, event, by, bytes);
      last = { seq: entry.seq, hash, at: by.at };
    }
  };

  const transacted = <T>(work: () => T): T => {
    if (db.inTransaction) return work();
    const before = last;
    try {
      return db.transaction(work).immediate();
    } catch (error) {
      last = before;
      throw error;
    }
  };

  return {
    path,
    db,
    record: (by, events, bytes = new Map()) => transacted(() => append(by, events, bytes)),
    together: transacted,
    head: () => ({ head: last.hash, events: last.seq, at: last.at }),
    checkpoint: () => void db.pragma('wal_checkpoint(TRUNCATE)'),
    close: () => void db.close(),
  };
}
