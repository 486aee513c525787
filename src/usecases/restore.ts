import { lstatSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { err, ok, type Result } from '../domain/result.ts';
import { besides, bytesOf, putCopy, settle, sweep, writeSynced } from '../store/backup.ts';
import { openCopy } from '../store/copy.ts';
import { readCongress } from '../store/read/congress.ts';
import { fault, ofStore, type Fault } from './fault.ts';
import { freeName, isPlainName, keptTitle, realName, titleOfCongress } from './file-names.ts';
import { agreedBy, replacers, type ReplaceBy } from './replace-by.ts';
import { givenUp } from './given-up.ts';
import { thrownFault } from './thrown.ts';
import type { FileStanding, RestoreRelation, RestoreView } from './views.ts';
import { formatOf, formatVersion, verifyFile } from './verify.ts';
import type { Workspace } from './workspace.ts';

export type Restore = { readonly from: string; readonly name: string };

type Known = FileStanding & { readonly first: string };

/** What a restore would do; nothing is changed. The backup is verified before anything else. */
export function checkRestore(workspace: Workspace, { from, name }: Restore): Result<RestoreView, Fault> {
  if (workspace.current() !== undefined) return err(fault('FILE_OPEN'));
  if (!isPlainName(name)) return err(fault('NO_SUCH_FILE', { field: 'name' }));
  if (!isFile(from)) return err(fault('BACKUP_NO_FILE', { field: 'from' }));
  const backup = standingOf(from);
  if (!backup.ok) return backup;
  const stands = realName(workspace.dir, name);
  if (stands === undefined) return ok({ backup: shown(backup.value) });
  const path = join(workspace.dir, stands);
  const replaced = standingOf(path);
  // Broken files are what backups are for; they are kept all the same.
  if (!replaced.ok) return ok({ backup: shown(backup.value), relation: 'unreadable', ...(replaced.error.code === 'BACKUP_EARLIER' ? replacers(path) : {}) });
  return ok({ backup: shown(backup.value), replaced: shown(replaced.value), relation: relationOf(from, backup.value, path, replaced.value), ...givenUp(from, path), ...replacers(path) });
}

function isFile(path: string): boolean {
  try {
    return isAbsolute(path) && lstatSync(path).isFile();
  } catch {
    return false;
  }
}

/** The backup takes the name at once; what had it is kept under another. */
export function restore(workspace: Workspace, { from, name, ...by }: Restore & ReplaceBy): Result<RestoreView, Fault> {
  const view = checkRestore(workspace, { from, name });
  if (!view.ok) return view;
  const stands = realName(workspace.dir, name);
  const path = join(workspace.dir, stands ?? name);
  // A file that does not hold cannot say who its people are.
  const agreed = view.value.mayReplace === undefined ? ok(undefined) : agreedBy(path, by, workspace.now());
  if (!agreed.ok) return agreed;
  sweep(workspace.dir);
  const temporary = besides(path);
  try {
    writeSynced(temporary, bytesOf(from));
    if (verifyFile(temporary)?.head !== view.value.backup.head) return err(fault('BACKUP_UNSOUND', { field: 'from' }));
    const keptAs = stands === undefined ? undefined : keptName(workspace, stands);
    if (keptAs !== undefined) {
      const settled = settle(path);
      if (settled !== undefined) return err(ofStore(settled));
    }
    putCopy({ temporary, path, ...(keptAs === undefined ? {} : { kept: join(workspace.dir, keptAs) }) });
    return ok({ ...view.value, ...(keptAs === undefined ? {} : { keptAs }) });
  } catch (error) {
    const problem = thrownFault(error);
    return err(problem.code === 'TROUBLE' ? fault('BACKUP_UNWRITTEN') : problem);
  } finally {
    sweep(workspace.dir, true);
  }
}

const keptName = ({ dir, now }: Workspace, name: string): string => freeName(dir, keptTitle(now(), name));

/** Who the file is and where it stands, when it holds. */
function standingOf(path: string): Result<Known, Fault> {
  const copy = openCopy(path);
  if (!copy.ok) return err(ofStore(copy.error));
  try {
    const verdict = verifyFile(path);
    // What the independent reader does not read is no unsound file: it opens with the program, and is verified then.
    if (verdict === undefined && (formatOf(path) ?? formatVersion) < formatVersion) return err(fault('BACKUP_EARLIER', { field: 'from' }));
    if (verdict === undefined || verdict.broken !== undefined) return err(fault('BACKUP_UNSOUND', { field: 'from' }));
    const first = copy.value.db.prepare<[], string>('SELECT hash FROM journal WHERE seq = 1').pluck().get() ?? '';
    const { head, events, closed } = verdict;
    return ok({ title: titleOfCongress(readCongress(copy.value)), head, events, closed, changedAt: copy.value.head().at, first });
  } catch {
    return err(fault('BACKUP_UNSOUND', { field: 'from' }));
  } finally {
    copy.value.close();
  }
}

const shown = ({ first: _first, ...standing }: Known): FileStanding => standing;

function relationOf(from: string, backup: Known, path: string, replaced: Known): RestoreRelation {
  if (backup.first !== replaced.first) return 'other';
  if (backup.head === replaced.head) return 'same';
  if (verifyFile(from, replaced.head)?.headAt !== undefined) return 'newer';
  return verifyFile(path, backup.head)?.headAt !== undefined ? 'older' : 'apart';
}
