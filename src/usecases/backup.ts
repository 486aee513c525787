import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { err, ok, type Result } from '../domain/result.ts';
import { writeWhole } from '../exchange/write-whole.ts';
import { backUp, besides, putInPlace, sweep } from '../store/backup.ts';
import { readCongress } from '../store/read/congress.ts';
import type { Acting, Done } from './acting.ts';
import { closeCount } from './close-count.ts';
import { fault, type Fault } from './fault.ts';
import { extension, stemOf, timeInName, titleOfCongress } from './file-names.ts';
import { allow } from './permissions.ts';
import { verifyFile } from './verify.ts';
import type { BackupEntry, BackupPlace } from './views.ts';
import type { OpenFile, Workspace } from './workspace.ts';

/** Of the machine, not of a congress: where a backup is made by itself when a count is closed. */
const settingsName = 'may-nay.json';

let before: Promise<unknown> = Promise.resolve();

/** One after the other: two at once would write the same file. */
function makeBackup(who: Acting, dir: string): Promise<Result<BackupEntry, Fault>> {
  const made = before.then(() => copyAndCheck(who, dir));
  before = made;
  return made;
}

/** The open file, copied, checked as a stranger would, and put into its place whole. */
async function copyAndCheck({ file, at }: Acting, dir: string): Promise<Result<BackupEntry, Fault>> {
  if (file.readOnly === true) return err(fault('FILE_READ_ONLY'));
  if (!isFolder(dir)) return err(fault('BACKUP_NO_FOLDER', { field: 'dir' }));
  const temporary = besides(join(dir, file.name));
  try {
    sweep(dir, true);
    const copied = await backUp(file.store, temporary);
    if (!copied.ok) return err(fault('BACKUP_UNWRITTEN', { field: 'dir' }));
    const head = copied.value;
    const verdict = verifyFile(temporary, head);
    if (verdict === undefined || verdict.broken !== undefined || verdict.head !== head) return err(fault('BACKUP_UNSOUND'));
    const name = backupName(file, at, head);
    putInPlace(temporary, join(dir, name));
    return ok({ dir, name, head, events: verdict.events, at });
  } catch {
    return err(fault('BACKUP_UNWRITTEN', { field: 'dir' }));
  } finally {
    swept(dir);
  }
}

export async function backUpTo(who: Acting, { dir }: { readonly dir: string }): Promise<Result<BackupEntry, Fault>> {
  const allowed = allow(who, 'backup');
  return allowed.ok ? makeBackup(who, dir) : allowed;
}

/** `Đại hội … 2025-05-20 14.05 61c83f866adf8808.kiemphieu` */
function backupName({ store }: OpenFile, at: string, head: string): string {
  const { rehearsal, ...details } = readCongress(store);
  const title = rehearsal === undefined ? titleOfCongress(details) : `Tập dượt ${titleOfCongress(details)}`;
  return `${stemOf(title)} ${timeInName(at)} ${head.slice(0, 16)}${extension}`;
}

function isFolder(dir: string): boolean {
  try {
    return isAbsolute(dir) && statSync(dir).isDirectory();
  } catch {
    return false;
  }
}

/** A disk that was pulled out meanwhile has nothing to clear away. */
function swept(dir: string): void {
  try {
    sweep(dir, true);
  } catch {
    return;
  }
}

export function backupPlace(workspace: Workspace): BackupPlace {
  try {
    const { backupDir } = JSON.parse(readFileSync(join(workspace.dir, settingsName), 'utf8')) as { readonly backupDir?: unknown };
    return typeof backupDir === 'string' ? { backupDir } : {};
  } catch {
    return {};
  }
}

/** Without a folder: no second place. */
export function setBackupPlace(who: Acting, workspace: Workspace, { backupDir }: BackupPlace): Result<BackupPlace, Fault> {
  const allowed = allow(who, 'backup');
  if (!allowed.ok) return allowed;
  if (backupDir !== undefined && !isFolder(backupDir)) return err(fault('BACKUP_NO_FOLDER', { field: 'backupDir' }));
  const place = backupDir === undefined ? {} : { backupDir };
  const bytes = new TextEncoder().encode(`${JSON.stringify(place, undefined, 2)}\n`);
  return writeWhole([{ path: join(workspace.dir, settingsName), bytes }]).ok ? ok(place) : err(fault('FILE_READ_ONLY'));
}

export type Closed = Done & { readonly backup?: BackupEntry; readonly backupFault?: Fault };

/** A count is closed, and copied to the second place where there is one; that this failed is told, and stops nothing. */
export async function closeAndBackUp(who: Acting, workspace: Workspace, id: number): Promise<Result<Closed, Fault>> {
  const closed = closeCount(who, id);
  return closed.ok ? ok({ ...closed.value, ...(await backUpByItself(who, workspace)) }) : closed;
}

async function backUpByItself(who: Acting, workspace: Workspace): Promise<Omit<Closed, 'done'>> {
  const { backupDir } = backupPlace(workspace);
  if (backupDir === undefined) return {};
  const made = await makeBackup(who, backupDir);
  return made.ok ? { backup: made.value } : { backupFault: made.error };
}
