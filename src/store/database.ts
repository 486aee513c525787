import Database from 'better-sqlite3';
import { accessSync, closeSync, constants, lstatSync, openSync, readSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { err, ok, type Result } from '../domain/result.ts';
import { rebuild } from './rebuild.ts';
import { journalTable, projections, schemaVersion } from './schema.ts';

export type StoreFault = { readonly code: 'NO_SUCH_FILE' | 'FILE_FOREIGN' | 'FILE_NEWER' | 'FILE_READ_ONLY' | 'FILE_LOCKED' | 'FILE_EXISTS' | 'FILE_BROKEN' | 'FILE_GONE' | 'DISK_FULL' };
export type Sqlite = Database.Database;

/** `KIPH` */
export const applicationId = 0x4b495048;

const codeOf = (error: unknown): string => (error instanceof Database.SqliteError ? error.code : '');

/** What SQLite says, as a fault; what it does not say is a bug and is thrown on. */
export function storeFault(error: unknown): StoreFault {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return { code: 'FILE_LOCKED' };
  if (code === 'SQLITE_READONLY_DBMOVED') return { code: 'FILE_GONE' };
  if (code === 'SQLITE_FULL') return { code: 'DISK_FULL' };
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_PERM') return { code: 'FILE_READ_ONLY' };
  if (code === 'SQLITE_CANTOPEN') return { code: 'FILE_READ_ONLY' };
  if (code === 'SQLITE_NOTADB') return { code: 'FILE_FOREIGN' };
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR')) return { code: 'FILE_BROKEN' };
  throw error;
}

/** A file in which something is missing that all of ours have is broken. */
export function openingFault(error: unknown): StoreFault {
  return codeOf(error) === 'SQLITE_ERROR' ? { code: 'FILE_BROKEN' } : storeFault(error);
}

const open = new Map<string, Sqlite>();

const inode = (path: string): string => {
  const { dev, ino } = lstatSync(path, { bigint: true });
  return `${dev} ${ino}`;
};

/** What this process has open is no longer what stands there by that name, or its log is gone. */
export function isMoved(path: string, db: Sqlite): boolean {
  try {
    return open.get(inode(path)) !== db || lstatSync(`${path}-wal`, { throwIfNoEntry: false }) === undefined;
  } catch {
    return true;
  }
}

/** Why a file is not to be touched: not there, no file, or the very file that this process has open by whatever name. Closing that one again would let go of its lock. */
export function untouchable(path: string): StoreFault | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return { code: 'NO_SUCH_FILE' };
  if (!found.isFile()) return { code: 'FILE_FOREIGN' };
  return open.get(inode(path))?.open === true ? { code: 'FILE_LOCKED' } : undefined;
}

function remember(path: string, db: Sqlite): void {
  for (const [key, one] of open) if (!one.open) open.delete(key);
  open.set(inode(path), db);
}

/** Written to be only read, or lying where nothing can be put beside it. */
function isReadOnly(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return (lstatSync(path).mode & 0o222) === 0;
  } catch {
    return true;
  }
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

export function tables(db: Sqlite): void {
  db.exec(journalTable);
  db.exec(projections);
}

/** A new file gets its tables; one of an earlier version has them made anew from its journal. */
export function migrate(db: Sqlite): void {
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version === schemaVersion) return;
  db.transaction(() => {
    if (version === 0) tables(db);
    else rebuild(db);
    db.pragma(`application_id = ${applicationId}`);
    db.pragma(`user_version = ${schemaVersion}`);
  }).immediate();
}

export function createDatabase(path: string): Result<Sqlite, StoreFault> {
  try {
    // Only for its owner, and never through a link that leads elsewhere.
    closeSync(openSync(path, 'wx', 0o600));
  } catch {
    return err({ code: lstatSync(path, { throwIfNoEntry: false }) === undefined ? 'FILE_READ_ONLY' : 'FILE_EXISTS' });
  }
  const made = attempt(path, (db) => {
    prepare(db);
    migrate(db);
    return undefined;
  });
  if (!made.ok) rmSync(path, { force: true });
  return made;
}

export function openDatabase(path: string): Result<Sqlite, StoreFault> {
  try {
    const kept = untouchable(path);
    if (kept !== undefined) return err(kept);
    if (isReadOnly(path)) return err({ code: 'FILE_READ_ONLY' });
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
  return version > schemaVersion ? { code: 'FILE_NEWER' } : notWhole(db, version);
}

/** A congress, a journal, and in a file of this version every other table. */
function notWhole(db: Sqlite, version: number): StoreFault | undefined {
  const there = db.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
  const needed = version < schemaVersion ? ['journal', 'congress'] : [journalTable, projections].flatMap(tablesIn);
  const whole =
    version > 0 &&
    needed.every((name) => there.includes(name)) &&
    db.prepare('SELECT 1 FROM congress').get() !== undefined &&
    db.prepare('SELECT 1 FROM journal').get() !== undefined;
  return whole ? undefined : { code: 'FILE_BROKEN' };
}

const tablesIn = (schema: string): readonly string[] => [...schema.matchAll(/CREATE TABLE (\w+)/g)].map(([, name]) => name ?? '');

function attempt(path: string, ready: (db: Sqlite) => StoreFault | undefined): Result<Sqlite, StoreFault> {
  let db: Sqlite | undefined;
  try {
    db = new Database(path, { timeout: 200 });
    const fault = ready(db);
    if (fault === undefined) {
      remember(path, db);
      return ok(db);
    }
    db.close();
    return err(fault);
  } catch (error) {
    db?.close();
    return err(openingFault(error));
  }
}
