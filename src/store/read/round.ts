import type { Attendance } from '../../domain/attendance.ts';
import type { MinutesDetails } from '../../domain/count/input.ts';
import type { HandVote } from '../../domain/hand-vote.ts';
import type { Decision } from '../../domain/rounds/past.ts';
import type { Delegation } from '../events.ts';
import type { Store } from '../store.ts';
import { present } from './row.ts';

export type StoredRound = {
  readonly id: number;
  readonly election: number;
  /** A re-vote among the tied: nobody joins or leaves its list. */
  readonly fixed: boolean;
  readonly version: number;
  readonly minutes: MinutesDetails;
  readonly explanations: Readonly<Record<string, string>>;
  readonly lockedAt?: string;
  readonly listVote?: HandVote;
  readonly issued?: number;
  readonly presentAtVote?: number;
  readonly spoiled?: number;
  /** Printed ballots that were left over, as they were counted. */
  readonly unused?: number;
  readonly attendance?: Attendance;
  readonly delegations?: readonly Delegation[];
  readonly issuedAt?: string;
  readonly collected?: number;
  /** How often each bundle is entered; fixed when the papers were collected. */
  readonly entries?: 2 | 3;
  readonly concludedAt?: string;
  readonly closedAt?: string;
  readonly signedAt?: string;
  readonly confirmedAt?: string;
  readonly voided?: { readonly reason: string; readonly at: string; readonly vote?: HandVote };
  /** What the meeting decided after the result, in order. */
  readonly decisions: readonly { readonly decision: Decision; readonly at: string }[];
};

type Row = {
  id: number; election: number; fixed: number; version: number; minutes: string; explanations: string; locked_at: string | null; list_vote: string | null;
  issued: number | null; present_at_vote: number | null; spoiled: number | null; unused: number | null; attendance: string | null; delegations: string | null; issued_at: string | null;
  collected: number | null; entries: 2 | 3 | null; concluded_at: string | null; closed_at: string | null; signed_at: string | null; confirmed_at: string | null;
  voided: string | null; voided_vote: string | null; voided_at: string | null; decisions: string;
};

/** The JSON of a cell, of the type that its events gave it. */
const cell = <T>(text: string | null): T | null => (text === null ? null : (JSON.parse(text) as T));

export function readRound({ db }: Pick<Store, 'db'>, id: number): StoredRound | undefined {
  const row = db.prepare<[number], Row>('SELECT * FROM round WHERE id = ?').get(id);
  if (row === undefined) return undefined;
  return {
    id: row.id,
    election: row.election,
    fixed: row.fixed === 1,
    version: row.version,
    minutes: JSON.parse(row.minutes),
    explanations: JSON.parse(row.explanations),
    decisions: JSON.parse(row.decisions),
    ...present({
      lockedAt: row.locked_at,
      listVote: cell<HandVote>(row.list_vote),
      issued: row.issued,
      presentAtVote: row.present_at_vote,
      spoiled: row.spoiled,
      unused: row.unused,
      attendance: cell<Attendance>(row.attendance),
      delegations: cell<readonly Delegation[]>(row.delegations),
      issuedAt: row.issued_at,
      collected: row.collected,
      entries: row.entries,
      concludedAt: row.concluded_at,
      closedAt: row.closed_at,
      signedAt: row.signed_at,
      confirmedAt: row.confirmed_at,
      voided: row.voided === null || row.voided_at === null ? null : { reason: row.voided, at: row.voided_at, ...present({ vote: cell<HandVote>(row.voided_vote) }) },
    }),
  };
}

export type StoredPaper = { readonly id: number; readonly version: number; readonly at: string; readonly head: string; readonly sha256: string; readonly replacedBy?: number; readonly confirmedBy?: number; readonly recordedBy?: number; readonly confirmedAt?: string };
type PaperRow = { id: number; version: number; at: string; head: string; sha256: string; replaced_by: number | null; confirmed_by: number | null; recorded_by: number | null; confirmed_at: string | null };

export const readPapers = ({ db }: Pick<Store, 'db'>, round: number): readonly StoredPaper[] =>
  db
    .prepare<[number], PaperRow>("SELECT id, version, at, head, sha256, replaced_by, confirmed_by, recorded_by, confirmed_at FROM paper WHERE kind = 'minutes' AND round = ? ORDER BY id")
    .all(round)
    .map(({ id, version, at, head, sha256, ...row }) => ({
      id, version, at, head, sha256,
      ...present({ replacedBy: row.replaced_by, confirmedBy: row.confirmed_by, recordedBy: row.recorded_by, confirmedAt: row.confirmed_at }),
    }));

export const readPaperBytes = ({ db }: Pick<Store, 'db'>, id: number): Uint8Array | undefined =>
  db.prepare<[number], { bytes: Buffer }>('SELECT bytes FROM paper WHERE id = ?').get(id)?.bytes;

export const nextId = ({ db }: Pick<Store, 'db'>, table: 'person' | 'meeting' | 'paper'): number =>
  db.prepare<[], { next: number }>(`SELECT coalesce(max(id), 0) + 1 AS next FROM ${table}`).get()?.next ?? 1;

/** Elections and rounds share their numbers; a number once given, in the journal, is never given again. */
export const nextRoundId = ({ db }: Pick<Store, 'db'>): number =>
  (db
    .prepare<[], { last: number | null }>("SELECT max(json_extract(payload, '$.id')) AS last FROM journal WHERE kind IN ('electionAdded', 'roundAdded')")
    .get()?.last ?? 0) + 1;
