import type { BallotKind } from '../../domain/counting/ballot.ts';
import { emptyStack } from '../../domain/counting/machine.ts';
import { pileOf } from '../../domain/counting/pile.ts';
import { compare, judged } from '../../domain/counting/settle.ts';
import type { CountingState, DoneEntry, EntryNo, Place, Read, Stack, Team } from '../../domain/counting/state.ts';
import type { Store } from '../store.ts';
import { present } from './row.ts';

type Db = Pick<Store, 'db'>;
type EntryRow = { person: number; typist: string; reader: string | null; counted: number | null };
type ReadingRow = { marks: string; aside: number; at: string; person: number };

/** The count of one bundle as the tables have it. */
export function readCounting(store: Db, round: number, bundle: number, collected: number, ballot: BallotKind): CountingState {
  const stack: Stack = { bundle, collected, ballot };
  const first = readEntry(store, round, bundle, 1);
  if (first === undefined) return emptyStack(stack);
  if (first.counted === undefined) return { kind: 'firstEntry', stack, open: openOf(first) };
  const one: DoneEntry = { team: first.team, readings: first.reads, counted: first.counted };
  const second = readEntry(store, round, bundle, 2);
  if (second === undefined) return { kind: 'firstDone', stack, first: one };
  if (second.counted === undefined) return { kind: 'secondEntry', stack, first: one, open: openOf(second) };
  const compared = compare(stack, one, { team: second.team, readings: second.reads, counted: second.counted });
  const settled = readSettled(store, round, bundle);
  return judged({ ...compared, places: compared.places.map((place, at) => ({ ...place, ...settled.get(at + 1) })) });
}

type StoredEntry = { readonly team: Team; readonly reads: readonly Read[]; readonly counted: number | undefined };

const openOf = ({ team, reads }: StoredEntry) => ({ team, ...present({ top: pileOf(reads) ?? null }) });

function readEntry({ db }: Db, round: number, bundle: number, entry: EntryNo): StoredEntry | undefined {
  const row = db.prepare<[number, number, number], EntryRow>('SELECT person, typist, reader, counted FROM entry WHERE round = ? AND bundle = ? AND entry = ?').get(round, bundle, entry);
  if (row === undefined) return undefined;
  const rows = db.prepare<[number, number, number], ReadingRow>('SELECT marks, aside, at, person FROM reading WHERE round = ? AND bundle = ? AND entry = ? ORDER BY place').all(round, bundle, entry);
  return { team: { person: row.person, typist: row.typist, ...present({ reader: row.reader }) }, reads: rows.map(readOf), counted: row.counted ?? undefined };
}

const readOf = ({ marks, aside, at }: ReadingRow): Read => ({ reading: { marks: JSON.parse(marks), aside: aside === 1 }, at });

type Settled = Pick<Place, 'third' | 'removed' | 'ruling'>;
type RereadRow = ReadingRow & { position: number };
type RemovalRow = { position: number; note: string; person: number; at: string };
type RulingRow = { position: number; ruling: string; votes_for: number; person: number; at: string };

function readSettled({ db }: Db, round: number, bundle: number): ReadonlyMap<number, Settled> {
  const settled = new Map<number, Settled>();
  const add = (position: number, part: Settled): unknown => settled.set(position, { ...settled.get(position), ...part });
  const rows = <T>(table: string): readonly T[] => db.prepare<[number, number], T>(`SELECT * FROM ${table} WHERE round = ? AND bundle = ?`).all(round, bundle);
  for (const row of rows<RereadRow>('reread')) add(row.position, { third: { ...readOf(row), person: row.person } });
  for (const { position, note, person, at } of rows<RemovalRow>('removal')) add(position, { removed: { note, person, at } });
  for (const { position, ruling, votes_for: votesFor, person, at } of rows<RulingRow>('ruling')) add(position, { ruling: { ruling: JSON.parse(ruling), votesFor, person, at } });
  return settled;
}
