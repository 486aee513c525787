import { formOf, type Marks } from '../domain/count/input.ts';
import type { BallotKind } from '../domain/counting/ballot.ts';
import { pileOf } from '../domain/counting/pile.ts';
import { compare, judged } from '../domain/counting/settle.ts';
import type { CountingState, DoneEntry, Entering, Miscount, Place, Read, Ruling, Stack, Waiting } from '../domain/counting/state.ts';
import type { Post } from '../domain/posts.ts';
import type { RegulationId } from '../domain/regulation.ts';
import type { Row } from './format.ts';
import { nomineesOf } from './nominees.ts';

type Tables = Readonly<Record<string, readonly Row[]>>;
type Rows = (table: string) => readonly Row[];

const readOf = ({ marks, aside, at, batch }: Row): Read => ({
  reading: { marks: JSON.parse(String(marks)) as Marks, aside: aside === 1 },
  at: String(at),
  ...(typeof batch === 'number' ? { batch } : {}),
});

/** What a paper of this round can bear. */
export function ballotOf(tables: Tables, round: Row): BallotKind {
  const { post, seats } = JSON.parse(String(round['details'])) as { readonly post: Post; readonly seats: number };
  const names = nomineesOf(tables['nominee'] ?? [], round['id'], String(tables['congress']?.[0]?.['regulation']) as RegulationId).length;
  return { form: formOf(post, names, seats), names };
}

/** The count of each bundle of a round as its rows have it. */
export function countingIn(tables: Tables, round: Row): readonly CountingState[] {
  const ballot = ballotOf(tables, round);
  const entries = round['entries'] === 3 ? 3 : 2;
  const [bundles, ...kept] = ['bundle', 'entry', 'reading', 'reread', 'removal', 'ruling'].map((table) => (tables[table] ?? []).filter((row) => row['round'] === round['id']));
  const byBundle = new Map(['entry', 'reading', 'reread', 'removal', 'ruling'].map((table, at) => [table, Map.groupBy(kept[at] ?? [], ({ bundle }) => Number(bundle))]));
  return (bundles ?? []).toSorted((a, b) => Number(a['bundle']) - Number(b['bundle'])).map(({ bundle, papers, miscount }) => {
    const before = bundleOf({ bundle: Number(bundle), papers: Number(papers), ballot, entries }, (table) => byBundle.get(table)?.get(Number(bundle)) ?? []);
    if (typeof miscount !== 'string' || (before.kind !== 'waiting' && before.kind !== 'entering')) return before;
    return { kind: 'miscounted', stack: before.stack, miscount: JSON.parse(miscount) as Miscount, before };
  });
}

function bundleOf(stack: Stack, rows: Rows): Exclude<CountingState, { readonly kind: 'miscounted' }> {
  const done: DoneEntry[] = [];
  for (let entry = 1; entry <= stack.entries; entry += 1) {
    const row = rows('entry').find((one) => one['entry'] === entry);
    if (row === undefined) return { kind: 'waiting', stack, done } satisfies Waiting;
    const begun = begunBy(row);
    const reads = rows('reading').filter((one) => one['entry'] === entry).toSorted((a, b) => Number(a['place']) - Number(b['place'])).map(readOf);
    const top = pileOf(reads);
    if (row['counted'] === null) return { kind: 'entering', stack, done, open: { ...begun, ...(top === undefined ? {} : { top }) } } satisfies Entering;
    done.push({ ...begun, readings: reads, closed: { papers: Number(row['counted']), ...(typeof row['counted_with'] === 'string' ? { with: row['counted_with'] } : {}) } });
  }
  const compared = compare(stack, done);
  return judged({ ...compared, places: compared.places.map((place, at) => settled(place, at + 1, rows)) });
}

const begunBy = ({ person, typist, reader, opened, opened_with: second }: Row): Pick<DoneEntry, 'team' | 'opened'> => ({
  team: { person: Number(person), typist: String(typist), ...(typeof reader === 'string' ? { reader } : {}) },
  ...(typeof opened === 'number' && typeof second === 'string' ? { opened: { papers: opened, with: second } } : {}),
});

function settled(place: Place, position: number, rows: Rows): Place {
  const at = (table: string): Row | undefined => rows(table).find((row) => row['position'] === position);
  const [reread, removal, ruling] = [at('reread'), at('removal'), at('ruling')];
  const by = (row: Row): { readonly person: number; readonly at: string } => ({ person: Number(row['person']), at: String(row['at']) });
  return {
    ...place,
    ...(reread === undefined ? {} : { again: { ...readOf(reread), ...by(reread) } }),
    ...(removal === undefined ? {} : { removed: { note: String(removal['note']), ...by(removal) } }),
    ...(ruling === undefined ? {} : { ruling: { ruling: JSON.parse(String(ruling['ruling'])) as Ruling, votesFor: Number(ruling['votes_for']), ...by(ruling) } }),
  };
}
