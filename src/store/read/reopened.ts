import type { Store } from '../store.ts';
import { present } from './row.ts';

/** Why a closed count was taken up again. `sentBackBy`: of the presidium; `person`: who sat at the desk. */
export type StoredReopening = { readonly reason: string; readonly at: string; readonly person?: number; readonly sentBackBy?: number };
type Row = { reason: string; at: string; person: number | null; sent_back_by: number | null };

/** The last time, as the journal tells it. */
export function readReopening({ db }: Pick<Store, 'db'>, round: number): StoredReopening | undefined {
  const row = db
    .prepare<[number], Row>(
      "SELECT json_extract(payload, '$.reason') AS reason, at, person, json_extract(payload, '$.sentBackBy') AS sent_back_by FROM journal WHERE kind = 'countReopened' AND json_extract(payload, '$.round') = ? ORDER BY seq DESC LIMIT 1",
    )
    .get(round);
  return row === undefined ? undefined : { reason: row.reason, at: row.at, ...present({ person: row.person, sentBackBy: row.sent_back_by }) };
}
