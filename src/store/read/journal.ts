import type { EntryNo } from '../../domain/counting/state.ts';
import type { LastPlace } from '../events.ts';
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

/** The last time that the file was opened without having been closed, unless the head has held it against the papers since. */
export function uncheckedOpening({ db }: Db): { readonly last?: LastPlace } | undefined {
  const row = db
    .prepare<[], { kind: string; payload: string }>(
      "SELECT kind, payload FROM journal WHERE kind = 'unclosedChecked' OR (kind = 'fileOpened' AND json_extract(payload, '$.unclosed')) ORDER BY seq DESC LIMIT 1",
    )
    .get();
  return row?.kind === 'fileOpened' ? (JSON.parse(row.payload) as { readonly last?: LastPlace }) : undefined;
}

export type LastPaper = { readonly round: number; readonly bundle: number; readonly entry: EntryNo; readonly place: number };

/** The last paper of the entry that was open last; where none was open, of the last one, or the first place of papers that wait. A closed count is not named. */
export function lastPaper({ db }: Db): LastPaper | undefined {
  const last = db
    .prepare<[], { round: number; bundle: number | null; entry: EntryNo | null; place: number | null }>(
      `SELECT o.id AS round, e.bundle, e.entry, max(r.place) AS place
       FROM round o LEFT JOIN entry e ON e.round = o.id LEFT JOIN reading r ON r.round = e.round AND r.bundle = e.bundle AND r.entry = e.entry
       WHERE o.collected IS NOT NULL AND o.closed_at IS NULL AND o.voided IS NULL
       GROUP BY o.id, e.bundle, e.entry ORDER BY e.entry IS NULL, e.counted IS NOT NULL, max(r.at) DESC LIMIT 1`,
    )
    .get();
  return last === undefined ? undefined : { round: last.round, bundle: last.bundle ?? 1, entry: last.entry ?? 1, place: last.place ?? 0 };
}

/** When what was explained of a round was taken back, and by which event; nothing where the board explained anew. The event stands right before. */
export function lastWithdrawal({ db }: Db, round: number): { readonly at: string; readonly cause: string } | undefined {
  return db
    .prepare<[number], { at: string; cause: string; kind: string }>(
      `SELECT w.at, w.kind, (SELECT c.kind FROM journal c WHERE c.seq = w.seq - 1) AS cause FROM journal w
       WHERE w.kind IN ('explained', 'explanationsWithdrawn') AND json_extract(w.payload, '$.round') = ? ORDER BY w.seq DESC LIMIT 1`,
    )
    .all(round)
    .filter(({ kind }) => kind === 'explanationsWithdrawn')
    .map(({ at, cause }) => ({ at, cause }))[0];
}
