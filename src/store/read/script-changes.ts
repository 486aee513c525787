import type { Store } from '../store.ts';
import { present } from './row.ts';

export type ScriptChange = { readonly key: string; readonly at: string; readonly person?: number };
type Row = { key: string; at: string; person: number | null };

/** Texts that were changed after the first ballots of the file went out, the last change of each. */
export const changedAfterIssue = ({ db }: Pick<Store, 'db'>): readonly ScriptChange[] =>
  db
    .prepare<[], Row>(
      `SELECT json_extract(payload, '$.key') AS key, at, person, max(seq) FROM journal
       WHERE kind = 'scriptEdited' AND seq > (SELECT min(seq) FROM journal WHERE kind = 'ballotsIssued') GROUP BY 1`,
    )
    .all()
    .map(({ key, at, person }) => ({ key, at, ...present({ person }) }));
