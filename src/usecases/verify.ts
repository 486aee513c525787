import type { Store } from '../store/store.ts';
import type { JournalRow } from '../verify/format.ts';
import { replayed } from '../verify/replay/replay.ts';

/** The independent reader; it takes nothing from what writes the file. */
export { formatOf, version as formatVersion } from '../verify/stored.ts';
export { undone } from '../verify/later.ts';
export { verifyFile, type Broken, type Later, type Verdict } from '../verify/verify.ts';

/** The first event that the program could not have written where it stands, by the rules of the independent reader. */
export function impossibleIn({ db }: Pick<Store, 'db'>): number | undefined {
  const { stuck, impossible } = replayed(db.prepare<[], JournalRow>('SELECT seq, at, person, kind, payload, hash FROM journal ORDER BY seq').all());
  return stuck ?? impossible;
}
