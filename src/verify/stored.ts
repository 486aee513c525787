import Database from 'better-sqlite3';
import { copyFileSync, existsSync, lstatSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columns, type JournalRow, type Row } from './format.ts';

export type Stored = { readonly journal: readonly JournalRow[]; readonly tables: Readonly<Record<string, readonly Row[]>>; readonly whole: boolean; readonly strangers: readonly string[] };

/** `KIPH`, and the version of the published format. */
const applicationId = 0x4b495048;
export const version = 3;

type Item = { readonly type: string; readonly name: string };

/** The file as it stands; nothing when it is not such a file, or one of another format. */
export const storedIn = (path: string): Stored | undefined => inCopy(path, read);

/** The format of a congress file, whether or not it is the one that this reader knows; nothing when it is not such a file. */
export const formatOf = (path: string): number | undefined => inCopy(path, formatIn);

/** Reads in a copy, so that nothing is written to the file or beside it. */
function inCopy<T>(path: string, seen: (db: Database.Database) => T | undefined): T | undefined {
  const dir = mkdtempSync(join(tmpdir(), 'kiemphieu-verify-'));
  try {
    if (!lstatSync(path).isFile()) return undefined;
    const copy = join(dir, 'copy');
    copyFileSync(path, copy);
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    const db = new Database(copy);
    try {
      return seen(db);
    } finally {
      db.close();
    }
  } catch {
    return undefined;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function formatIn(db: Database.Database): number | undefined {
  const pragma = (name: string): unknown => db.pragma(name, { simple: true });
  return pragma('application_id') === applicationId ? Number(pragma('user_version')) : undefined;
}

function read(db: Database.Database): Stored | undefined {
  if (formatIn(db) !== version) return undefined;
  const items = db.prepare<[], Item>("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_autoindex%'").all();
  const known = ({ type, name }: Item): boolean => type === 'table' && columns[name] !== undefined && sameColumns(db, name);
  const strangers = items.filter((item) => !known(item)).map(({ name }) => name);
  const missing = Object.keys(columns).filter((name) => !items.some((item) => item.name === name));
  if (missing.includes('journal')) return undefined;
  const rows = (table: string): readonly Row[] => (missing.includes(table) ? [] : db.prepare<[], Row>(`SELECT * FROM "${table}"`).all());
  const journal = db.prepare<[], JournalRow>('SELECT seq, at, person, kind, payload, hash FROM journal ORDER BY seq').all();
  return {
    journal,
    tables: Object.fromEntries(Object.keys(columns).map((table) => [table, rows(table)])),
    whole: db.pragma('integrity_check', { simple: true }) === 'ok',
    strangers: [...strangers, ...missing],
  };
}

const sameColumns = (db: Database.Database, table: string): boolean =>
  JSON.stringify(db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)) === JSON.stringify(columns[table]);
