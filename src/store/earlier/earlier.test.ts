import Database from 'better-sqlite3';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyFile } from '../../verify/verify.ts';
import { openCopy } from '../copy.ts';
import { readCongress } from '../read/congress.ts';
import { readCounting } from '../read/counting.ts';
import { brokenLink } from '../read/journal.ts';
import { readElections, readRoundRecord } from '../read/plan.ts';
import { readMeetings, readRoster } from '../read/meeting.ts';
import { strayTable } from '../read/replay.ts';
import { readPaperBytes, readRound } from '../read/round.ts';
import { schemaVersion } from '../schema.ts';
import { openStore, type Store } from '../store.ts';

let dir = '';
const path = (): string => join(dir, 'a.kiemphieu');
const opened = (): Store => {
  const store = openStore(path());
  if (!store.ok) throw new Error(store.error.code);
  return store.value;
};

// Version 1 is a rehearsal of 6 ballots, with one meeting and one round in each election. Version 2 is one of 12, and a
// conference of 2 ballots that is not concluded, whose first entry was begun again by another typist.
const versions = [
  { version: 1, ballots: 6, elections: [{ id: 1, meeting: 1, rounds: [1] }], meetings: [[1, 'congress']] },
  { version: 2, ballots: 12, elections: [{ id: 1, meeting: 1, rounds: [1] }, { id: 2, meeting: 2, rounds: [2] }], meetings: [[1, 'congress'], [2, 'conference']] },
] as const;

describe.each(versions)('a file of version $version', ({ version, ballots, elections, meetings }) => {
  const original = join(import.meta.dirname, `version-${version}.sqlite`);
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'kiemphieu-'));
    copyFileSync(original, path());
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it('opens with the tables of today, made anew from its journal', () => {
    const store = opened();
    expect(store.db.pragma('user_version', { simple: true })).toBe(schemaVersion);
    expect(strayTable(store)).toBeUndefined();
    expect(readMeetings(store).map(({ id, gathering }) => [id, gathering])).toEqual(meetings);
    expect(readRoster(store, 1)).toHaveLength(ballots + 1);
    expect(readElections(store)).toMatchObject(elections);
    expect(readRoundRecord(store, 1)?.board.head).toBe('Trần Văn Bình');
    store.close();
  });

  it('has one bundle and two entries in each round, and none of the hand counts that it did not ask for', () => {
    const store = opened();
    expect(readCongress(store).counting).toBeUndefined();
    expect(readRound(store, 1)).toMatchObject({ collected: ballots, entries: 2 });
    const [state, ...others] = readCounting(store, 1, { ballot: { form: 'strike', names: 6 }, entries: 2 });
    expect(others).toEqual([]);
    expect(state).toMatchObject({ kind: 'agreed', stack: { bundle: 1, papers: ballots }, done: [{ closed: { papers: ballots } }, { closed: { papers: ballots } }] });
    if (state?.kind !== 'agreed') throw new Error('a confirmed count that does not agree');
    for (const { opened: counted, closed } of state.done) expect([counted, closed.with]).toEqual([undefined, undefined]);
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

  it('holds for the independent reader once it was opened', () => {
    opened().close();
    expect(verifyFile(path())?.events).toBeGreaterThan(30);
    expect(verifyFile(path())?.broken).toBeUndefined();
  });

  it('is read as a copy without a byte of it changing', () => {
    const copy = openCopy(path());
    expect(copy.ok && readElections(copy.value)).toHaveLength(elections.length);
    if (copy.ok) copy.value.close();
    expect(readFileSync(path())).toEqual(readFileSync(original));
  });
});
