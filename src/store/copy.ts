import Database from 'better-sqlite3';
import { chmodSync, copyFileSync, lstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { err, ok, type Result } from '../domain/result.ts';
import { migrate, notOurs, openDatabase, openingFault, untouchable, type Sqlite, type StoreFault } from './database.ts';
import { over, type Store } from './store.ts';

/** Where the header says which journal a file uses: 2 is WAL, which a copy in memory cannot have. */
const journalBytes = [18, 19] as const;

/** A file as it stands, to be read only: nothing is written to it or beside it. */
export function openCopy(path: string): Result<Store, StoreFault> {
  const wal = `${path}-wal`;
  try {
    const kept = untouchable(path);
    if (kept !== undefined) return err(kept);
    const hasLog = untouchable(wal) === undefined && lstatSync(wal).size > 0;
    return hasLog ? withLog(path, wal) : inMemory(path);
  } catch (error) {
    return error instanceof Database.SqliteError ? err(openingFault(error)) : err({ code: 'FILE_READ_ONLY' });
  }
}

function inMemory(path: string): Result<Store, StoreFault> {
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 16).toString('latin1') !== 'SQLite format 3\0') return err({ code: 'FILE_FOREIGN' });
  for (const at of journalBytes) bytes[at] = 1;
  return checked(path, new Database(bytes));
}

/** A file that was not closed: its log holds the last papers. */
function withLog(path: string, wal: string): Result<Store, StoreFault> {
  const dir = mkdtempSync(join(tmpdir(), 'kiemphieu-'));
  try {
    const copy = join(dir, 'copy.kiemphieu');
    copyFileSync(path, copy);
    chmodSync(copy, 0o600);
    copyFileSync(wal, `${copy}-wal`);
    const opened = openDatabase(copy);
    if (!opened.ok) return opened;
    const bytes = opened.value.serialize();
    opened.value.close();
    for (const at of journalBytes) bytes[at] = 1;
    return checked(path, new Database(bytes));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function checked(path: string, db: Sqlite): Result<Store, StoreFault> {
  try {
    const fault = notOurs(db);
    if (fault !== undefined) {
      db.close();
      return err(fault);
    }
    // A copy in memory of a file of an earlier version is brought up to today; the file stays as it is.
    migrate(db);
    return ok(over(path, db));
  } catch (error) {
    db.close();
    throw error;
  }
}
