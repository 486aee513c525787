import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../domain/result.ts';
import type { PinHash, RehearsalRecord } from '../store/events.ts';
import { rescue } from '../store/backup.ts';
import { openReadOnly } from '../store/read-only.ts';
import { brokenLink } from '../store/read/journal.ts';
import { strayTable } from '../store/read/replay.ts';
import { createStore, isGone, openStore, type Store } from '../store/store.ts';
import { fault, ofStore, type Fault } from './fault.ts';
import { entryOf } from './file-entry.ts';
import { extension, freeName, isPlainName, realName, titleOfCongress } from './file-names.ts';
import { hashPin } from './pin.ts';
import { layOutPlan, templateOf } from './plan/template.ts';
import { thrownFault } from './thrown.ts';
import type { CountingInput, CongressDetails, FileEntry, NewCongress, Person, Role } from './views.ts';
import { leftBehind, unchecked } from './unclosed.ts';
import { refusedIn } from './guard.ts';
import type { OpenFile, Workspace } from './workspace.ts';

export type Founder = { readonly name: string; readonly role: Role; readonly pin: PinHash };

/** What a board does unless it chose otherwise. */
const usualCounting: CountingInput = { bundleSize: 50, entries: 2 };

/** A new file with its first two events: the congress, and who founded it. */
export function foundFile(path: string, details: CongressDetails, founder: Founder, at: string, rehearsal?: RehearsalRecord): Result<Store, Fault> {
  const made = createStore(path);
  if (!made.ok) return err(ofStore(made.error));
  const store = made.value;
  try {
    store.record({ at }, [
      { kind: 'congressCreated', congress: { counting: usualCounting, ...details }, ...(rehearsal === undefined ? {} : { rehearsal }) },
      { kind: 'personAdded', id: 1, ...founder },
      { kind: 'fileOpened', unclosed: false },
    ]);
    store.checkpoint();
    return ok(store);
  } catch (error) {
    store.close();
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    throw error;
  }
}

export function createFile(workspace: Workspace, { founder, template, optional = false, ...details }: NewCongress): Result<{ readonly file: OpenFile; readonly person: Person }, Fault> {
  const pin = hashPin(founder.pin);
  if (!pin.ok) return err(fault('PIN_FORMAT', { field: 'founder.pin' }));
  if (founder.name.trim() === '') return err(fault('NAME_UNFIT', { field: 'founder.name' }));
  if (template !== undefined && templateOf(template) === undefined) return err(fault('NO_SUCH_TEMPLATE', { field: 'template' }));
  const name = freeName(workspace.dir, titleOfCongress(details));
  const person = { name: founder.name.trim(), role: founder.role };
  const store = foundFile(join(workspace.dir, name), details, { ...person, pin: pin.value }, workspace.now());
  if (!store.ok) return store;
  const file: OpenFile = { name, store: store.value, counting: new Map() };
  const founded: Person = { id: 1, ...person };
  if (template !== undefined) layOutPlan({ file, actor: founded, at: workspace.now() }, { template, optional });
  change(workspace, file);
  return ok({ file, person: founded });
}

/** Opens a file; one that was not closed says where its last entry stood. */
export function openFile(workspace: Workspace, asked: string, readOnly = false): Result<FileEntry, Fault> {
  const name = isPlainName(asked) ? realName(workspace.dir, asked) : undefined;
  if (name === undefined) return err(fault('NO_SUCH_FILE', { field: 'name' }));
  const current = workspace.current();
  if (current?.name === name && (readOnly || current.readOnly !== true)) return ok(entryOf(current));
  const opened = (readOnly ? openReadOnly : openStore)(join(workspace.dir, name));
  if (!opened.ok) return err(ofStore(opened.error));
  const read = begun(workspace, name, opened.value, readOnly);
  if (!read.ok) {
    opened.value.close();
    return read;
  }
  const entry = entryOf(read.value);
  change(workspace, read.value);
  return ok(entry);
}

/** Everything that can be wrong with a file shows here, while the one before is still open. */
function begun(workspace: Workspace, name: string, store: Store, readOnly: boolean): Result<OpenFile, Fault> {
  try {
    // What cannot have happened is found before it is followed: a stranger's numbers may have no end.
    const event = brokenLink(store) ?? refusedIn(store);
    if (event !== undefined) return err(fault('FILE_TAMPERED', { event }));
    const table = strayTable(store);
    if (table !== undefined) return err(fault('FILE_ALTERED', { table }));
    const file = readOnly ? looked(name, store) : recordOpening(workspace, name, store);
    entryOf(file);
    return ok(file);
  } catch (error) {
    const problem = thrownFault(error);
    return err(problem.code === 'TROUBLE' ? fault('FILE_BROKEN') : problem);
  }
}

function recordOpening(workspace: Workspace, name: string, store: Store): OpenFile {
  const { unclosed = false, recovered } = leftBehind(store);
  store.record({ at: workspace.now() }, [{ kind: 'fileOpened', unclosed, ...(recovered === undefined ? {} : { last: recovered }) }]);
  store.checkpoint();
  return { name, store, counting: new Map(), ...unchecked(store) };
}

/** Nothing is written, so nothing says that it was opened. */
const looked = (name: string, store: Store): OpenFile => ({ name, store, counting: new Map(), readOnly: true, ...unchecked(store), ...leftBehind(store) });

/** From the file that is open to another. */
function change(workspace: Workspace, next: OpenFile): void {
  try {
    closeFile(workspace);
  } catch (error) {
    next.store.close();
    throw error;
  }
  workspace.use(next);
}

/** Leaves one file to copy. */
export function closeFile(workspace: Workspace): void {
  const file = workspace.current();
  if (file === undefined) return;
  workspace.use(undefined);
  if (file.readOnly === true) return file.store.close();
  if (isGone(file.store)) return putBack(workspace, file);
  closeStore(file.store, workspace.now());
}

/** A file that was removed under the program is written anew from what the program still has. */
function putBack({ dir }: Workspace, { name, store }: OpenFile): void {
  rescue(store, existsSync(store.path) ? join(dir, freeName(dir, name.slice(0, -extension.length))) : store.path);
}

export function closeStore(store: Store, at: string): void {
  try {
    store.record({ at }, [{ kind: 'fileClosed' }]);
    store.checkpoint();
  } finally {
    store.close();
  }
}
