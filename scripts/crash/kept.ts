import Database from 'better-sqlite3';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSize, type Entry } from './promised.ts';

type Paper = { readonly round: number; readonly bundle: number; readonly entry: number; readonly place: number; readonly marks: string };
type EntryRow = { readonly round: number; readonly bundle: number; readonly entry: number; readonly counted: number | null };
export type Kept = { readonly papers: readonly Paper[]; readonly entries: readonly EntryRow[] };

/** The tables as a stranger to the program reads them, in a copy. */
export function keptIn(path: string): Kept {
  const dir = mkdtempSync(join(tmpdir(), 'kiemphieu-crash-'));
  try {
    const copy = join(dir, 'copy');
    for (const end of ['', '-wal']) if (existsSync(`${path}${end}`)) copyFileSync(`${path}${end}`, `${copy}${end}`);
    const db = new Database(copy);
    const papers = db.prepare<[], Paper>('SELECT round, bundle, entry, place, marks FROM reading ORDER BY round, bundle, entry, place').all();
    const entries = db.prepare<[], EntryRow>('SELECT round, bundle, entry, counted FROM entry').all();
    db.close();
    return { papers, entries };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

export type Held = { readonly lost: number; readonly doubled: number };

/** Holds an entry against what was promised, allowing for the one request without an answer; then goes on from what is there. */
export function hold(one: Entry, { papers, entries }: Kept): Held {
  const isHere = ({ round, bundle, entry }: EntryRow | Paper): boolean => round === one.round && bundle === one.bundle && entry === one.entry;
  const there = papers.filter(isHere);
  const row = entries.find(isHere);
  const { asked } = one;
  const expected = asked?.kind === 'save' ? [...one.papers, ...asked.papers] : one.papers;
  const least = one.papers.length - (asked?.kind === 'takeBack' ? asked.papers : 0);
  const inPlace = there.filter(({ place, marks }, at) => place === at + 1 && marks === expected[at]).length;
  const inParts = inPlace > least && inPlace < expected.length ? 1 : 0;
  const unstarted = one.started && row === undefined ? 1 : 0;
  const unfinished = one.finished && row?.counted !== bundleSize ? 1 : 0;
  const early = !one.finished && asked?.kind !== 'finish' && typeof row?.counted === 'number' ? 1 : 0;
  const held = { lost: Math.max(0, least - inPlace) + inParts + unstarted + unfinished, doubled: there.length - inPlace + early };
  one.papers.splice(0, one.papers.length, ...there.map(({ marks }) => marks));
  one.started = row !== undefined;
  one.finished = typeof row?.counted === 'number';
  one.asked = undefined;
  return held;
}
