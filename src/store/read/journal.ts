import { genesis, hashOf, type Entry } from '../chain.ts';
import type { Store } from '../store.ts';

type Db = Pick<Store, 'db'>;
type Row = Entry & { readonly hash: string };

/** The first event whose hash does not follow from the one before, if any. */
export function brokenLink({ db }: Db): number | undefined {
  let previous = genesis;
  let seq = 0;
  for (const { hash, ...entry } of db.prepare<[], Row>('SELECT seq, at, person, kind, payload, hash FROM journal ORDER BY seq').iterate()) {
    seq += 1;
    if (entry.seq !== seq || hash !== hashOf(previous, entry)) return seq;
    previous = hash;
  }
  return undefined;
}

/** Opened and not closed again: the program or the machine stopped in between. */
export const leftOpen = ({ db }: Db): boolean =>
  db.prepare<[], { kind: string }>("SELECT kind FROM journal WHERE kind IN ('fileOpened', 'fileClosed') ORDER BY seq DESC LIMIT 1").get()?.kind === 'fileOpened';

export type LastPaper = { readonly round: number; readonly entry: 1 | 2; readonly place: number };

/** The last paper of the entry that was open last. */
export function lastPaper({ db }: Db): LastPaper | undefined {
  const open = db
    .prepare<[], { round: number; entry: 1 | 2; place: number | null }>(
      `SELECT e.round, e.entry, max(r.place) AS place FROM entry e LEFT JOIN reading r USING (round, bundle, entry)
       WHERE e.counted IS NULL GROUP BY e.round, e.bundle, e.entry ORDER BY max(r.at) DESC LIMIT 1`,
    )
    .get();
  return open === undefined ? undefined : { ...open, place: open.place ?? 0 };
}
