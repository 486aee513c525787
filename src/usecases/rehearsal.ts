import { randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '../domain/result.ts';
import type { Fault } from './fault.ts';
import { entryOf } from './file-entry.ts';
import { freeName } from './file-names.ts';
import { closeFile, foundFile } from './files.ts';
import { hashPin } from './pin.ts';
import { sampleBoard, type RehearsalSize } from './rehearse.ts';
import { prepareSample, sampleDetails, samplePin } from './sample-congress.ts';
import type { FileEntry, Person } from './views.ts';
import type { OpenFile, Workspace } from './workspace.ts';

const small: RehearsalSize = { ballots: 12, names: 6, seats: 5 };

/** A congress to practise on, with its ballots collected; everybody's PIN is 1234. */
export function createRehearsal(workspace: Workspace, size: Partial<RehearsalSize>, seed: number = randomInt(1_000_000)): Result<FileEntry, Fault> {
  const rehearsal = { ...small, ...size, seed, pin: samplePin };
  const pin = hashPin(samplePin);
  if (!pin.ok) return pin;
  const name = freeName(workspace.dir, 'Tập dượt');
  const path = join(workspace.dir, name);
  const head: Person = { id: 1, name: sampleBoard.head, role: 'head' };
  closeFile(workspace);
  const store = foundFile(path, sampleDetails, { name: head.name, role: head.role, pin: pin.value }, workspace.now(), rehearsal);
  if (!store.ok) return store;
  const file: OpenFile = { name, store: store.value, counting: new Map() };
  const ready = store.value.together(() => prepareSample(file, head, rehearsal, workspace.now));
  if (!ready.ok) {
    store.value.close();
    rmSync(path, { force: true });
    return ready;
  }
  workspace.use(file);
  return ok(entryOf(file));
}
