import type { Attendance } from '../../domain/attendance.ts';
import type { MinutesDetails } from '../../domain/count/input.ts';
import type { Store } from '../store.ts';
import { present } from './row.ts';

export type StoredRound = {
  readonly id: number;
  readonly locked: boolean;
  readonly version: number;
  readonly minutes: MinutesDetails;
  readonly explanations: Readonly<Record<string, string>>;
  readonly issued?: number;
  readonly presentAtVote?: number;
  readonly spoiled?: number;
  readonly attendance?: Attendance;
  readonly collected?: number;
  readonly concludedAt?: string;
  readonly closedAt?: string;
  readonly signedAt?: string;
  readonly confirmedAt?: string;
};

type Row = {
  id: number; locked: number; version: number; minutes: string; explanations: string; issued: number | null; present_at_vote: number | null;
  spoiled: number | null; attendance: string | null; collected: number | null; concluded_at: string | null; closed_at: string | null;
  signed_at: string | null; confirmed_at: string | null;
};

export function readRound({ db }: Pick<Store, 'db'>, id: number): StoredRound | undefined {
  const row = db.prepare<[number], Row>('SELECT * FROM round WHERE id = ?').get(id);
  if (row === undefined) return undefined;
  return {
    id: row.id,
    locked: row.locked === 1,
    version: row.version,
    minutes: JSON.parse(row.minutes),
    explanations: JSON.parse(row.explanations),
    ...present({
      issued: row.issued,
      presentAtVote: row.present_at_vote,
      spoiled: row.spoiled,
      attendance: row.attendance === null ? null : (JSON.parse(row.attendance) as Attendance),
      collected: row.collected,
      concludedAt: row.concluded_at,
      closedAt: row.closed_at,
      signedAt: row.signed_at,
      confirmedAt: row.confirmed_at,
    }),
  };
}

export type StoredPaper = { readonly id: number; readonly version: number; readonly at: string; readonly head: string; readonly sha256: string; readonly replacedBy?: number; readonly confirmedBy?: number; readonly recordedBy?: number; readonly confirmedAt?: string };
type PaperRow = { id: number; version: number; at: string; head: string; sha256: string; replaced_by: number | null; confirmed_by: number | null; recorded_by: number | null; confirmed_at: string | null };

export const readPapers = ({ db }: Pick<Store, 'db'>, round: number): readonly StoredPaper[] =>
  db
    .prepare<[number], PaperRow>('SELECT id, version, at, head, sha256, replaced_by, confirmed_by, recorded_by, confirmed_at FROM paper WHERE round = ? ORDER BY id')
    .all(round)
    .map(({ id, version, at, head, sha256, ...row }) => ({
      id, version, at, head, sha256,
      ...present({ replacedBy: row.replaced_by, confirmedBy: row.confirmed_by, recordedBy: row.recorded_by, confirmedAt: row.confirmed_at }),
    }));

export const readPaperBytes = ({ db }: Pick<Store, 'db'>, id: number): Uint8Array | undefined =>
  db.prepare<[number], { bytes: Buffer }>('SELECT bytes FROM paper WHERE id = ?').get(id)?.bytes;

export const nextId = ({ db }: Pick<Store, 'db'>, table: 'person' | 'roster' | 'election' | 'paper'): number =>
  (db.prepare<[], { next: number }>(`SELECT coalesce(max(id), 0) + 1 AS next FROM ${table}`).get()?.next ?? 1);
