import Database from 'better-sqlite3';
import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '../domain/result.ts';
import { openCopy } from './copy.ts';
import { storeFault, type StoreFault } from './database.ts';
import type { Store } from './store.ts';

/** A file that is being written beside its place, under a name that no list shows. */
const unfinished = /^\.dang-ghi-(\d+)/;

/** The name of a file until it is whole. */
export const besides = (path: string, what = ''): string => join(dirname(path), `.dang-ghi-${process.pid}${what}`);

/** What killed programs left unfinished in a folder; `own`: and this one. */
export function sweep(dir: string, own = false): void {
  for (const name of readdirSync(dir)) {
    const pid = Number(unfinished.exec(name)?.[1] ?? 0);
    if (pid !== 0 && (pid === process.pid ? own : !runs(pid))) rmSync(join(dir, name), { force: true });
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** SQLite's online backup of the open file, on the disk when it returns; answers with the head that it holds. */
export async function backUp({ db, head }: Store, path: string): Promise<Result<string, StoreFault>> {
  try {
    let copied = head().head;
    // All pages in one step, so that it is the file of one moment.
    await db.backup(path, {
      progress: () => {
        copied = head().head;
        return 0x7fffffff;
      },
    });
    onDisk(path);
    return ok(copied);
  } catch (error) {
    return err(storeFault(error));
  }
}

function onDisk(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** All that an open store holds, as a file of this name; the store is closed. */
export function rescue({ db, close }: Store, path: string): void {
  const temporary = besides(path);
  try {
    writeSynced(temporary, db.serialize());
  } finally {
    close();
  }
  putCopy({ temporary, path });
}

/** A file with everything that its log holds. */
export function bytesOf(path: string): Uint8Array {
  if (!existsSync(`${path}-wal`)) return readFileSync(path);
  const copy = openCopy(path);
  if (!copy.ok) throw new Error(copy.error.code);
  try {
    return copy.value.db.serialize();
  } finally {
    copy.value.close();
  }
}

export function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w', 0o600);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Brings the log of a file that is not open into it; a file that another program has open is told. One that is broken stays as it is. */
export function settle(path: string): StoreFault | undefined {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { timeout: 200 });
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
    db.pragma('wal_checkpoint(TRUNCATE)');
    return undefined;
  } catch (error) {
    const locked = error instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
    return locked ? { code: 'FILE_LOCKED' } : undefined;
  } finally {
    db?.close();
  }
}

/** Puts a whole file into its place: whoever looks at any moment finds the one before or this one. The one before is kept first. */
export function putCopy({ temporary, path, kept }: { readonly temporary: string; readonly path: string; readonly kept?: string }): void {
  const log = `${path}-wal`;
  if (kept !== undefined) {
    keep(path, kept);
    // Only a file that SQLite could not read has a log still; that belongs to no other file.
    if (existsSync(log)) keep(log, `${kept}-wal`);
  }
  rmSync(log, { force: true });
  putInPlace(temporary, path);
}

function keep(path: string, kept: string): void {
  const temporary = besides(kept, `-${basename(kept).length}`);
  copyFileSync(path, temporary);
  onDisk(temporary);
  putInPlace(temporary, kept);
}

export function putInPlace(temporary: string, path: string): void {
  renameSync(temporary, path);
  syncFolder(dirname(path));
}

function syncFolder(dir: string): void {
  try {
    const folder = openSync(dir, 'r');
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    // Windows opens no folder; its names are journalled.
    return;
  }
}
