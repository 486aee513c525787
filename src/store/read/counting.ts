import type { BallotKind } from '../../domain/counting/ballot.ts';
import { pileOf } from '../../domain/counting/pile.ts';
import { compare, judged } from '../../domain/counting/settle.ts';
import type { CountingState, DoneEntry, Entering, Miscount, Place, Read, Stack, Waiting } from '../../domain/counting/state.ts';
import type { Store } from '../store.ts';
import { present } from './row.ts';

type Db = Pick<Store, 'db'>;
type BundleRow = { bundle: number; papers: number; miscount: string | null };
type EntryRow = { person: number; typist: string; reader: string | null; opened: number | null; opened_with: string | null; counted: number | null; counted_with: string | null };
type ReadingRow = { marks: string; aside: number; batch: number | null; at: string; person: number };

/** The count of every bundle of a round as the tables have it. */
export const readCounting = (store: Db, round: number, about: { readonly ballot: BallotKind; readonly entries: 2 | 3 }): readonly CountingState[] =>
  store.db
    .prepare<[number], BundleRow>('SELECT bundle, papers, miscount FROM bundle WHERE round = ? ORDER BY bundle')
    .all(round)
    .map(({ bundle, papers, miscount }) => {
      const before = readBundle(store, round, { bundle, papers, ...about });
      if (miscount === null || (before.kind !== 'waiting' && before.kind !== 'entering')) return before;
      return { kind: 'miscounted', stack: before.stack, miscount: JSON.parse(miscount) as Miscount, before };
    });

function readBundle(store: Db, round: number, stack: Stack): Exclude<CountingState, { readonly kind: 'miscounted' }> {
  const done: DoneEntry[] = [];
  for (let entry = 1; entry <= stack.entries; entry += 1) {
    const row = readEntry(store, round, stack.bundle, entry);
    if (row === undefined) return { kind: 'waiting', stack, done } satisfies Waiting;
    const { counted, counted_with: second } = row;
    const begun = { team: { person: row.person, typist: row.typist, ...present({ reader: row.reader }) }, ...openedOf(row) };
    const reads = readReadings(store, round, stack.bundle, entry);
    if (counted === null) return { kind: 'entering', stack, done, open: { ...begun, ...present({ top: pileOf(reads) ?? null }) } } satisfies Entering;
    done.push({ ...begun, readings: reads, closed: { papers: counted, ...present({ with: second }) } });
  }
  const compared = compare(stack, done);
  const settled = readSettled(store, round, stack.bundle);
  return judged({ ...compared, places: compared.places.map((place, at) => ({ ...place, ...settled.get(at + 1) })) });
}

const openedOf = ({ opened, opened_with: second }: EntryRow): Pick<DoneEntry, 'opened'> => (opened === null || second === null ? {} : { opened: { papers: opened, with: second } });

const readEntry = ({ db }: Db, round: number, bundle: number, entry: number): EntryRow | undefined =>
  db
    .prepare<[number, number, number], EntryRow>('SELECT person, typist, reader, opened, opened_with, counted, counted_with FROM entry WHERE round = ? AND bundle = ? AND entry = ?')
    .get(round, bundle, entry);

const readReadings = ({ db }: Db, round: number, bundle: number, entry: number): readonly Read[] =>
  db
    .prepare<[number, number, number], ReadingRow>('SELECT marks, aside, batch, at, person FROM reading WHERE round = ? AND bundle = ? AND entry = ? ORDER BY place')
    .all(round, bundle, entry)
    .map(({ batch, ...row }) => ({ ...readOf(row), ...present({ batch }) }));

const readOf = ({ marks, aside, at }: Pick<ReadingRow, 'marks' | 'aside' | 'at'>): Read => ({ reading: { marks: JSON.parse(marks), aside: aside === 1 }, at });

type Settled = Pick<Place, 'again' | 'removed' | 'ruling'>;
type RereadRow = ReadingRow & { position: number };
type RemovalRow = { position: number; note: string; person: number; at: string };
type RulingRow = { position: number; ruling: string; votes_for: number; person: number; at: string };

function readSettled({ db }: Db, round: number, bundle: number): ReadonlyMap<number, Settled> {
  const settled = new Map<number, Settled>();
  const add = (position: number, part: Settled): unknown => settled.set(position, { ...settled.get(position), ...part });
  const rows = <T>(table: string): readonly T[] => db.prepare<[number, number], T>(`SELECT * FROM ${table} WHERE round = ? AND bundle = ?`).all(round, bundle);
  for (const row of rows<RereadRow>('reread')) add(row.position, { again: { ...readOf(row), person: row.person } });
  for (const { position, note, person, at } of rows<RemovalRow>('removal')) add(position, { removed: { note, person, at } });
  for (const { position, ruling, votes_for: votesFor, person, at } of rows<RulingRow>('ruling')) add(position, { ruling: { ruling: JSON.parse(ruling), votesFor, person, at } });
  return settled;
}
