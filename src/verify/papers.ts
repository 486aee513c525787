import type { Marks, Paper } from '../domain/count/input.ts';
import type { BallotKind } from '../domain/counting/ballot.ts';
import { finalPapers } from '../domain/counting/place.ts';
import { compare, judged } from '../domain/counting/settle.ts';
import type { DoneEntry, Place, Read, Ruling } from '../domain/counting/state.ts';
import type { Row } from './format.ts';

type Tables = Readonly<Record<string, readonly Row[]>>;

const readOf = (row: Row): Read => ({ reading: { marks: JSON.parse(String(row['marks'])) as Marks, aside: row['aside'] === 1 }, at: String(row['at']) });

/** The papers of a round as the entries of each bundle, what was read again and the rulings leave them. */
export function papersOf(tables: Tables, round: Row, ballot: BallotKind): readonly Paper[] {
  const of = (table: string): readonly Row[] => (tables[table] ?? []).filter((row) => row['round'] === round['id']);
  return of('bundle').toSorted((a, b) => Number(a['bundle']) - Number(b['bundle'])).flatMap(({ bundle, papers }) => {
    const inBundle = (table: string): readonly Row[] => of(table).filter((row) => row['bundle'] === bundle);
    const entries = round['entries'] === 3 ? 3 : 2;
    const stack = { bundle: Number(bundle), papers: Number(papers), ballot, entries } as const;
    const compared = compare(stack, Array.from({ length: entries }, (_, at) => entryOf(inBundle, at + 1)));
    const state = judged({ ...compared, places: compared.places.map((place, at) => settled(place, at + 1, inBundle)) });
    return finalPapers(state).map(({ marks, ruling }): Paper => (ruling === undefined ? marks : { ...marks, ruling }));
  });
}

function entryOf(inBundle: (table: string) => readonly Row[], entry: number): DoneEntry {
  const row = inBundle('entry').find((one) => one['entry'] === entry);
  const readings = inBundle('reading').filter((one) => one['entry'] === entry).toSorted((a, b) => Number(a['place']) - Number(b['place'])).map(readOf);
  return { team: { person: Number(row?.['person']), typist: String(row?.['typist']) }, readings, closed: { papers: Number(row?.['counted']) } };
}

function settled(place: Place, position: number, inBundle: (table: string) => readonly Row[]): Place {
  const at = (table: string): Row | undefined => inBundle(table).find((row) => row['position'] === position);
  const [reread, removal, ruling] = [at('reread'), at('removal'), at('ruling')];
  const by = (row: Row): { readonly person: number; readonly at: string } => ({ person: Number(row['person']), at: String(row['at']) });
  return {
    ...place,
    ...(reread === undefined ? {} : { again: { ...readOf(reread), ...by(reread) } }),
    ...(removal === undefined ? {} : { removed: { note: String(removal['note']), ...by(removal) } }),
    ...(ruling === undefined ? {} : { ruling: { ruling: JSON.parse(String(ruling['ruling'])) as Ruling, votesFor: Number(ruling['votes_for']), ...by(ruling) } }),
  };
}
