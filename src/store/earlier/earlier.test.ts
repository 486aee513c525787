import Database from 'better-sqlite3';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCopy } from '../copy.ts';
import { brokenLink } from '../read/journal.ts';
import { readElections, readRoundRecord } from '../read/plan.ts';
import { readMeetings, readRoster } from '../read/meeting.ts';
import { strayTable } from '../read/replay.ts';
import { readPaperBytes } from '../read/round.ts';
import { openStore, type Store } from '../store.ts';

// A rehearsal of 6 ballots written by the first version, which had one meeting and one round in each election.
const original = join(import.meta.dirname, 'version-1.sqlite');

let dir = '';
const path = (): string => join(dir, 'a.kiemphieu');
const opened = (): Store => {
  const store = openStore(path());
  if (!store.ok) throw new Error(store.error.code);
  return store.value;
};

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kiemphieu-'));
  copyFileSync(original, path());
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('a file of the first version', () => {
  it('opens with the tables of today, made anew from its journal', () => {
    const store = opened();
    expect(strayTable(store)).toBeUndefined();
    expect(readMeetings(store).map(({ id, gathering, kind }) => [id, gathering, kind])).toEqual([[1, 'congress', 'delegate']]);
    expect(readRoster(store, 1)).toHaveLength(7);
    expect(readElections(store)).toMatchObject([{ id: 1, meeting: 1, rounds: [1] }]);
    expect(readRoundRecord(store, 1)?.candidates).toHaveLength(3);
    store.close();
  });

  it('keeps its journal and its printed bytes', () => {
    const before = new Database(path());
    const journal = before.prepare('SELECT * FROM journal').all();
    const paper = before.prepare<[], Buffer>('SELECT bytes FROM paper').pluck().get();
    before.close();
    const store = opened();
    expect(store.db.prepare('SELECT * FROM journal').all()).toEqual(journal);
    expect(brokenLink(store)).toBeUndefined();
    expect(readPaperBytes(store, 1)).toEqual(paper);
    store.close();
  });

  it('is read as a copy without a byte of it changing', () => {
    const copy = openCopy(path());
    expect(copy.ok && readElections(copy.value)).toHaveLength(1);
    if (copy.ok) copy.value.close();
    expect(readFileSync(path())).toEqual(readFileSync(original));
  });
});
