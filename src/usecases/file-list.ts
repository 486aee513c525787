import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCongress } from '../store/read/congress.ts';
import { openCopy } from '../store/copy.ts';
import { untouchable } from '../store/database.ts';
import { entryOf } from './file-entry.ts';
import { extension, titleOfCongress } from './file-names.ts';
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
  const { mtime, size } = lstatSync(path);
  const stamp = `${mtime.getTime()} ${size}`;
  const kept = known.get(path);
  if (kept?.stamp === stamp) return [kept.entry];
  const changedAt = mtime.toISOString();
  const { rehearsal, ...details } = congressIn(path) ?? {};
  const title = 'organisation' in details ? titleOfCongress(details) : `${name.slice(0, -extension.length)} (không đọc được)`;
  const entry = { name, title, changedAt, rehearsal: rehearsal !== undefined };
  known.set(path, { stamp, entry });
  return [entry];
}

function congressIn(path: string): ReturnType<typeof readCongress> | undefined {
  try {
    const copy = openCopy(path);
    if (!copy.ok) return undefined;
    try {
      return readCongress(copy.value);
    } finally {
      copy.value.close();
    }
  } catch {
    return undefined;
  }
}
