import { copyFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf } from '../../e2e/support/api.ts';
import { newFolder, remove, startProgram } from '../../e2e/support/program.ts';
import { openFile } from '../../src/usecases/files.ts';
import { congressView } from '../../src/usecases/congress.ts';
import { createWorkspace } from '../../src/usecases/workspace.ts';
import { arrange } from './arrange.ts';
import { bundleSize, marksAt } from './promised.ts';
import { byHand } from './typist.ts';

const typed = 8;
let dir = '';
let name = '';

/** A program that was killed while papers were typed: what it left, to be torn in many ways. */
beforeAll(async () => {
  dir = newFolder();
  const program = await startProgram(dir);
  const head = clientOf(program.address);
  name = await arrange(head);
  const typist = clientOf(program.address);
  await typist.signIn('member');
  const base = '/rounds/1/bundles/2/entries/1';
  await typist.post(`${base}/start`, byHand(bundleSize));
  for (let place = 1; place <= typed; place += 1) await typist.post(`${base}/readings`, { place, reading: { marks: marksAt(2, place), aside: false } });
  await program.stop('SIGKILL');
});
afterAll(() => remove(dir));

/** What is said of the file after its log was torn: the fault, or where to go on. */
function opened(tear: (wal: string) => void): { readonly fault?: string; readonly unclosed?: boolean; readonly lastPlace?: number; readonly stages?: readonly string[] } {
  const copy = newFolder();
  const workspace = createWorkspace(copy);
  try {
    for (const end of ['', '-wal']) copyFileSync(join(dir, `${name}${end}`), join(copy, `${name}${end}`));
    tear(join(copy, `${name}-wal`));
    const entry = openFile(workspace, name);
    if (!entry.ok) return { fault: entry.error.code };
    const file = workspace.current();
    const view = file === undefined ? undefined : congressView(file);
    if (view?.ok !== true) throw new Error('an open file without its congress');
    const { unclosed, recovered, elections } = view.value;
    return { ...(unclosed === undefined ? {} : { unclosed }), ...(recovered === undefined ? {} : { lastPlace: recovered.lastPlace }), stages: elections.map(({ stage }) => stage) };
  } finally {
    workspace.current()?.store.close();
    remove(copy);
  }
}

const faults = ['FILE_BROKEN', 'FILE_TAMPERED', 'FILE_ALTERED'];

function neverComplete(said: ReturnType<typeof opened>): void {
  if (said.fault !== undefined) return expect(faults).toContain(said.fault);
  expect(said.unclosed).toBe(true);
  expect(said.lastPlace ?? 0).toBeLessThanOrEqual(typed);
  for (const stage of said.stages ?? []) expect(['draft', 'locked', 'issued', 'collected', 'entering']).toContain(stage);
}

describe('a file whose program was killed', () => {
  it('names the last place when its log is whole', () => {
    expect(opened(() => undefined)).toMatchObject({ unclosed: true, lastPlace: typed });
  });

  it('without its log says that it was not closed, and counts no paper that it has not', () => {
    neverComplete(opened((wal) => rmSync(wal)));
  });

  it('goes back to a whole moment, wherever the log was cut', () => {
    const bytes = readFileSync(join(dir, `${name}-wal`)).length;
    for (let part = 0; part < 25; part += 1) neverComplete(opened((wal) => truncateSync(wal, Math.floor((bytes * part) / 25) + part)));
  });

  it('takes nothing from where a bit of the log was flipped', () => {
    const bytes = readFileSync(join(dir, `${name}-wal`)).length;
    for (let part = 0; part < 25; part += 1)
      neverComplete(
        opened((wal) => {
          const log = readFileSync(wal);
          const at = Math.floor((bytes * part) / 25) + part;
          log[at] = (log[at] ?? 0) ^ 4;
          writeFileSync(wal, log);
        }),
      );
  });

  it('leaves its log there until it is opened', () => expect(existsSync(join(dir, `${name}-wal`))).toBe(true));
});
