import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { migrate, type Sqlite } from '../database.ts';
import type { Event } from '../events.ts';
import type { Entry } from '../chain.ts';
import { project } from '../project/event.ts';
import { runner } from '../project/statements.ts';
import type { Store } from '../store.ts';

type Db = Pick<Store, 'db'>;

/** The printed bytes by the hash that they have now; the journal holds the hash that they had. */
function papersOf(db: Sqlite): ReadonlyMap<string, Uint8Array> {
  const rows = db.prepare<[], { bytes: Uint8Array }>('SELECT bytes FROM paper').all();
  return new Map(rows.map(({ bytes }) => [createHash('sha256').update(bytes).digest('hex'), bytes]));
}

function replayed(db: Sqlite): Sqlite {
  const fresh = new Database(':memory:');
  fresh.pragma('foreign_keys = ON');
  migrate(fresh);
  const run = runner(fresh);
  const bytes = papersOf(db);
  const work = fresh.transaction(() => {
    for (const { at, person, kind, payload } of db.prepare<[], Entry>('SELECT seq, at, person, kind, payload FROM journal ORDER BY seq').iterate())
      project(run, { kind, ...(JSON.parse(payload) as object) } as Event, person === null ? { at } : { at, person }, bytes);
  });
  work();
  return fresh;
}

type Item = { readonly type: string; readonly name: string; readonly sql: string | null };
const itemsOf = (db: Sqlite): readonly Item[] => db.prepare<[], Item>('SELECT type, name, sql FROM sqlite_master ORDER BY type, name').all();

/** Rows as text in an order of their own, so that only what they say is compared. */
const rowsOf = (db: Sqlite, table: string): readonly string[] =>
  db.prepare<[], unknown[]>(`SELECT * FROM "${table}"`).raw().all().map((row) => JSON.stringify(row)).toSorted();

/** The first table that is not what the events make of it, if any; `schema` when the tables themselves differ. */
export function strayTable({ db }: Db): string | undefined {
  const fresh = replayed(db);
  try {
    if (JSON.stringify(itemsOf(fresh)) !== JSON.stringify(itemsOf(db))) return 'schema';
    const tables = itemsOf(fresh).filter(({ type, name }) => type === 'table' && name !== 'journal' && !name.startsWith('sqlite_'));
    return tables.find(({ name }) => JSON.stringify(rowsOf(fresh, name)) !== JSON.stringify(rowsOf(db, name)))?.name;
  } finally {
    fresh.close();
  }
}
