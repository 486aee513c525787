import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCongress } from '../store/read/congress.ts';
import { openCopy } from '../store/copy.ts';
import { untouchable } from '../store/database.ts';
import { entryOf } from './file-entry.ts';
import { extension, isKept, titleOfCongress } from './file-names.ts';
import type { FileEntry } from './views.ts';
import type { Workspace } from './workspace.ts';

type Known = { readonly stamp: string; readonly entry: FileEntry };
const known = new Map<string, Known>();

/** The files of the folder, last changed first. */
export function listFiles(workspace: Workspace): readonly FileEntry[] {
  const names = readdirSync(workspace.dir).filter((name) => name.endsWith(extension) && !name.startsWith('.'));
  return names.flatMap((name) => entryFor(workspace, name)).toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
}

/** One bad file takes no other out of the list; one that is gone meanwhile is left out. */
function entryFor(workspace: Workspace, name: string): readonly FileEntry[] {
  try {
    return entryIn(workspace, name);
  } catch {
    return [];
  }
}

function entryIn(workspace: Workspace, name: string): readonly FileEntry[] {
  const open = workspace.current();
  // Reading the open file by another way would let go of its lock.
  if (open?.name === name) return [entryOf(open)];
  const path = join(workspace.dir, name);
  // Links, pipes, folders, and the open file by another name.
  if (untouchable(path) !== undefined) return [];
  const { mtime } = lstatSync(path);
  // Of a file that was not closed the last work is in its log.
  const stamp = [path, `${path}-wal`].map(stampOf).join(' ');
  const kept = known.get(path);
  if (kept?.stamp === stamp) return [kept.entry];
  const entry: FileEntry = { name, changedAt: mtime.toISOString(), ...(readEntry(path) ?? { title: `${name.slice(0, -extension.length)} (không đọc được)`, rehearsal: false }), ...(isKept(name) ? { kept: true } : {}) };
  known.set(path, { stamp, entry });
  return [entry];
}

function stampOf(path: string): string {
  const { mtimeMs, size } = lstatSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
  return `${mtimeMs} ${size}`;
}

/** When a file was changed is what its journal says: the day it was copied or renamed is no work done in it. */
function readEntry(path: string): Pick<FileEntry, 'title' | 'changedAt' | 'rehearsal'> | undefined {
  try {
    const copy = openCopy(path);
    if (!copy.ok) return undefined;
    try {
      const { rehearsal, ...details } = readCongress(copy.value);
      return { title: titleOfCongress(details), changedAt: copy.value.head().at, rehearsal: rehearsal !== undefined };
    } finally {
      copy.value.close();
    }
  } catch {
    return undefined;
  }
}
