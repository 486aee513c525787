import Database from 'better-sqlite3';
import { tables, type Sqlite } from '../database.ts';
import { papersOf, replay } from '../rebuild.ts';
import type { Store } from '../store.ts';

type Db = Pick<Store, 'db'>;

function replayed(db: Sqlite): Sqlite {
  const fresh = new Database(':memory:');
  fresh.pragma('foreign_keys = ON');
  tables(fresh);
  const papers = papersOf(db);
  fresh.transaction(() => replay(db, fresh, papers))();
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
    const names = itemsOf(fresh).filter(({ type, name }) => type === 'table' && name !== 'journal' && !name.startsWith('sqlite_'));
    return names.find(({ name }) => JSON.stringify(rowsOf(fresh, name)) !== JSON.stringify(rowsOf(db, name)))?.name;
  } finally {
    fresh.close();
  }
}
