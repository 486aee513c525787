import type { Step, StepKind } from '../../domain/life/step.ts';
import type { Nominee, Origin, Withdrawal } from '../../domain/list/nominee.ts';
import type { Answer, RoundRecord } from '../events.ts';
import type { Store } from '../store.ts';
import { present } from './row.ts';

type Db = Pick<Store, 'db'>;

/** An election of the plan: which meeting, and what stopped or ended it. */
export type StoredElection = {
  readonly id: number;
  readonly meeting: number;
  /** The round whose list this opinion ballot is about. */
  readonly opinionFor?: number;
  readonly paused?: { readonly reason: string; readonly at: string };
  readonly answer?: Answer & { readonly at: string };
  readonly overAt?: string;
  /** Its rounds in order, voided ones included. */
  readonly rounds: readonly number[];
};

type Row = { id: number; meeting: number; opinion_for: number | null; paused: string | null; paused_at: string | null; answer: string | null; answered_at: string | null; over_at: string | null };

/** In the order of the plan: the meetings as they follow, and in each its elections. */
export function readElections({ db }: Db): readonly StoredElection[] {
  const rounds = db.prepare<[], { id: number; election: number }>('SELECT id, election FROM round ORDER BY id').all();
  return db.prepare<[], Row>('SELECT * FROM election ORDER BY meeting, place, id').all().map(({ id, meeting, ...row }) => ({
    id,
    meeting,
    rounds: rounds.filter(({ election }) => election === id).map((one) => one.id),
    ...present({
      opinionFor: row.opinion_for,
      paused: row.paused === null || row.paused_at === null ? null : { reason: row.paused, at: row.paused_at },
      answer: row.answer === null || row.answered_at === null ? null : { ...(JSON.parse(row.answer) as Answer), at: row.answered_at },
      overAt: row.over_at,
    }),
  }));
}

export const meetingIdOf = ({ db }: Db, election: number): number | undefined =>
  db.prepare<[number], { meeting: number }>('SELECT meeting FROM election WHERE id = ?').get(election)?.meeting;

type NomineeRow = {
  name: string; birth_year: number | null; gender: 'female' | 'male' | null; ethnicity: string | null; incumbent: number | null; note: string | null;
  origin: Origin | null; support: number | null; attending: number | null; withdrawal: Withdrawal | null; opinion: 'admitted' | 'notAdmitted' | null;
};

/** What a round is about, with everybody named for its list. */
export function readRoundRecord({ db }: Db, round: number): RoundRecord | undefined {
  const row = db.prepare<[number], { details: string }>('SELECT details FROM round WHERE id = ?').get(round);
  if (row === undefined) return undefined;
  const candidates = db.prepare<[number], NomineeRow>('SELECT * FROM nominee WHERE round = ? ORDER BY place').all(round).map(({ name, birth_year, incumbent, ...one }): Nominee => ({
    name,
    ...present({
      birthYear: birth_year, gender: one.gender, ethnicity: one.ethnicity, incumbent: incumbent === null ? null : incumbent === 1, note: one.note,
      origin: one.origin, support: one.support, attending: one.attending, withdrawal: one.withdrawal, opinion: one.opinion,
    }),
  }));
  return { ...JSON.parse(row.details), candidates };
}

export type StoredStep = { readonly step: Step; readonly person: number; readonly at: string };

export const readSteps = ({ db }: Db, round: number): ReadonlyMap<StepKind, StoredStep> =>
  new Map(
    db.prepare<[number], { data: string; person: number; at: string }>('SELECT data, person, at FROM step WHERE round = ?').all(round).map(({ data, person, at }) => {
      const step = JSON.parse(data) as Step;
      return [step.kind, { step, person, at }];
    }),
  );
