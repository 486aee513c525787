import { tellsResult, type Overtaken } from '../../domain/telling-papers.ts';
import type { Store } from '../store.ts';
import { present } from './row.ts';

type Db = Pick<Store, 'db'>;

/** About a round, a meeting, or with neither the whole congress. */
export type About = { readonly round?: number; readonly meeting?: number };
export type PrintedPaper = About & {
  readonly id: number;
  readonly kind: string;
  readonly version: number;
  readonly at: string;
  readonly head: string;
  readonly sha256: string;
  readonly content?: string;
  readonly replacedBy?: number;
};
type Row = { id: number; kind: string; round: number | null; meeting: number | null; version: number; at: string; head: string; sha256: string; content: string | null; replaced_by: number | null };

const columns = 'id, kind, round, meeting, version, at, head, sha256, content, replaced_by';
const paperOf = ({ id, kind, version, at, head, sha256, ...row }: Row): PrintedPaper => ({
  id, kind, version, at, head, sha256,
  ...present({ round: row.round, meeting: row.meeting, content: row.content, replacedBy: row.replaced_by }),
});

/** Every version of the papers about this, the earliest first. */
export const readPapersAbout = ({ db }: Db, { round, meeting }: About): readonly PrintedPaper[] =>
  db.prepare<[number | null, number | null], Row>(`SELECT ${columns} FROM paper WHERE round IS ? AND meeting IS ? ORDER BY id`).all(round ?? null, meeting ?? null).map(paperOf);

export const readPaper = ({ db }: Db, id: number): PrintedPaper | undefined => {
  const row = db.prepare<[number], Row>(`SELECT ${columns} FROM paper WHERE id = ?`).get(id);
  return row === undefined ? undefined : paperOf(row);
};

export type StoredSignature = { readonly no: number; readonly place: string; readonly signer: string; readonly serial: string; readonly person: number; readonly at: string; readonly sha256: string };

export const readSignatures = ({ db }: Db, paper: number): readonly StoredSignature[] =>
  db.prepare<[number], StoredSignature>('SELECT no, place, signer, serial, person, at, sha256 FROM signature WHERE paper = ? ORDER BY no').all(paper);

/** The paper as it stands now: with the signatures that came after it was printed. */
export const readLatestBytes = ({ db }: Db, paper: number): Uint8Array | undefined =>
  db
    .prepare<[number, number], { bytes: Buffer }>(
      'SELECT bytes FROM (SELECT bytes, no FROM signature WHERE paper = ? UNION ALL SELECT bytes, 0 AS no FROM paper WHERE id = ?) ORDER BY no DESC LIMIT 1',
    )
    .get(paper, paper)?.bytes;

type Taking = { kind: 'countReopened' | 'roundVoided'; sentBack: number | null };

/** What first happened to a result that this paper tells, after it was printed. */
export function readOvertaken({ db }: Db, { id, kind, round, meeting }: PrintedPaper): Overtaken | undefined {
  if (!tellsResult(kind)) return undefined;
  const found = db
    .prepare<[number, number | null, number | null], Taking>(
      `SELECT kind, json_extract(payload, '$.sentBackBy') AS sentBack FROM journal
       WHERE seq > (SELECT seq FROM journal WHERE kind IN ('minutesPrinted', 'paperPrinted') AND json_extract(payload, '$.paper') = ?)
         AND kind IN ('countReopened', 'roundVoided')
         AND json_extract(payload, '$.round') IN (SELECT round.id FROM round JOIN election ON election.id = round.election WHERE round.id = ? OR election.meeting = ?)
       ORDER BY seq LIMIT 1`,
    )
    .get(id, round ?? null, meeting ?? null);
  if (found === undefined) return undefined;
  return found.kind === 'roundVoided' ? 'voided' : found.sentBack === null ? 'corrected' : 'sentBack';
}
