import { openCopy } from '../store/copy.ts';
import { readRoundRecord } from '../store/read/plan.ts';
import type { Store } from '../store/store.ts';
import { titleOf } from './titles.ts';
import type { GivenUp, GreatAct } from './views.ts';

/** Acts of which people remember when they were done; a number of events says nothing of them. */
const great: readonly GreatAct[] = ['ballotsIssued', 'ballotsCollected', 'papersConcluded', 'countClosed', 'countReopened', 'minutesPrinted', 'boardSigned', 'resultConfirmed', 'roundVoided'];

/** What the replaced file has and the backup has not: everything after the last event that both have. */
export function givenUp(backup: string, replaced: string): { readonly givenUp?: GivenUp } {
  const hashes = within(backup, hashesOf) ?? [];
  const found = within(replaced, (store) => after(store, shared(hashes, hashesOf(store))));
  return found === undefined || (found.papers === 0 && found.acts.length === 0) ? {} : { givenUp: found };
}

function within<T>(path: string, read: (store: Store) => T): T | undefined {
  const copy = openCopy(path);
  if (!copy.ok) return undefined;
  try {
    return read(copy.value);
  } finally {
    copy.value.close();
  }
}

const hashesOf = ({ db }: Store): readonly string[] => db.prepare<[], string>('SELECT hash FROM journal ORDER BY seq').pluck().all();

/** So many events from the first on are the same in both. */
function shared(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((hash, at) => hash !== other[at]);
  return differs === -1 ? one.length : differs;
}

type Row = { readonly kind: GreatAct; readonly at: string; readonly round: number };

function after(store: Store, seq: number): GivenUp {
  const papers = store.db.prepare<[number], number>("SELECT coalesce(sum(coalesce(json_extract(payload, '$.times'), 1)), 0) FROM journal WHERE seq > ? AND kind = 'paperSaved'").pluck().get(seq) ?? 0;
  const acts = store.db
    .prepare<[number, string], Row>("SELECT kind, at, json_extract(payload, '$.round') AS round FROM journal WHERE seq > ? AND kind IN (SELECT value FROM json_each(?)) ORDER BY seq")
    .all(seq, JSON.stringify(great));
  return { papers, acts: acts.map((act) => ({ ...act, ...named(store, act.round) })) };
}

function named(store: Store, id: number): { readonly title: string; readonly number: number } {
  const details = readRoundRecord(store, id);
  return { title: details === undefined ? '' : titleOf(details), number: details?.round ?? 1 };
}
