import Database from 'better-sqlite3';
import { existsSync, openSync, readSync, closeSync } from 'node:fs';
import { err, ok, type Result } from '../domain/result.ts';
import { migrations } from './migrations/all.ts';

export type StoreFault = { readonly code: 'NO_SUCH_FILE' | 'FILE_FOREIGN' | 'FILE_NEWER' | 'FILE_READ_ONLY' | 'FILE_LOCKED' | 'FILE_EXISTS' | 'FILE_BROKEN' };
export type Sqlite = Database.Database;

/** `KIPH` */
export const applicationId = 0x4b495048;

const codeOf = (error: unknown): string => (error instanceof Database.SqliteError ? error.code : '');

/** What SQLite says, as a fault; what it does not say is a bug and is thrown on. */
export function storeFault(error: unknown): StoreFault {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return { code: 'FILE_LOCKED' };
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_PERM') return { code: 'FILE_READ_ONLY' };
  if (code === 'SQLITE_CANTOPEN') return { code: 'FILE_READ_ONLY' };
  if (code === 'SQLITE_NOTADB') return { code: 'FILE_FOREIGN' };
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR') || code === 'SQLITE_FULL') return { code: 'FILE_BROKEN' };
  throw error;
}

function isSqlite(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(16);
    return readSync(file, head, 0, 16, 0) === 16 && head.toString('latin1') === 'SQLite format 3\0';
  } finally {
    closeSync(file);
  }
}

/** One connection that owns the file: every commit is on the disk before it returns. */
function prepare(db: Sqlite): void {
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('journal_mode = WAL');
  // better-sqlite3 is built with NORMAL under WAL, which can lose the last commits in a power cut.
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  if (db.pragma('synchronous', { simple: true }) !== 2) throw new Error('synchronous is not FULL');
}

export function migrate(db: Sqlite): void {
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version === migrations.length) return;
  db.transaction(() => {
    for (const migration of migrations.slice(version)) db.exec(migration);
    db.pragma(`application_id = ${applicationId}`);
    db.pragma(`user_version = ${migrations.length}`);
  }).immediate();
}

export function createDatabase(path: string): Result<Sqlite, StoreFault> {
  if (existsSync(path)) return err({ code: 'FILE_EXISTS' });
  return attempt(path, (db) => {
    prepare(db);
    migrate(db);
    return undefined;
  });
}

export function openDatabase(path: string): Result<Sqlite, StoreFault> {
  if (!existsSync(path)) return err({ code: 'NO_SUCH_FILE' });
  try {
    if (!isSqlite(path)) return err({ code: 'FILE_FOREIGN' });
  } catch {
    return err({ code: 'FILE_READ_ONLY' });
  }
  return attempt(path, (db) => {
    db.pragma('locking_mode = EXCLUSIVE');
    const fault = notOurs(db);
    if (fault !== undefined) return fault;
    prepare(db);
    migrate(db);
    // Takes the lock now, so that a file open elsewhere or not to be written is refused here.
    db.exec('BEGIN EXCLUSIVE; COMMIT');
    return undefined;
  });
}

export function notOurs(db: Sqlite): StoreFault | undefined {
  if (db.pragma('application_id', { simple: true }) !== applicationId) return { code: 'FILE_FOREIGN' };
  const version = db.pragma('user_version', { simple: true }) as number;
  return version > migrations.length ? { code: 'FILE_NEWER' } : undefined;
}

function attempt(path: string, ready: (db: Sqlite) => StoreFault | undefined): Result<Sqlite, StoreFault> {
  let db: Sqlite | undefined;
  try {
    db = new Database(path, { timeout: 200 });
    const fault = ready(db);
    if (fault === undefined) return ok(db);
    db.close();
    return err(fault);
  } catch (error) {
    db?.close();
    return err(storeFault(error));
  }
}
