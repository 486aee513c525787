import { readCongress } from '../store/read/congress.ts';
import { isKept, titleOfCongress } from './file-names.ts';
import type { FileEntry } from './views.ts';
import type { OpenFile } from './workspace.ts';

export function entryOf({ name, store }: OpenFile): FileEntry {
  const { rehearsal, ...details } = readCongress(store);
  return { name, title: titleOfCongress(details), changedAt: store.head().at, rehearsal: rehearsal !== undefined, ...(isKept(name) ? { kept: true } : {}) };
}
