import type { Status } from '../../domain/attendance.ts';
import type { Candidate } from '../../domain/count/input.ts';
import type { CongressRecord, ElectionRecord, PersonRole, RehearsalRecord, RosterRecord } from '../events.ts';
import type { Store } from '../store.ts';
import { present } from './row.ts';

type CongressRow = { regulation: '190' | '244'; organisation: string; meeting: CongressRecord['meeting']; settings: string; rehearsal: string | null };

export type StoredCongress = CongressRecord & { readonly rehearsal?: RehearsalRecord };

export function readCongress({ db }: Pick<Store, 'db'>): StoredCongress {
  const row = db.prepare<[], CongressRow>('SELECT * FROM congress').get();
  if (row === undefined) throw new Error('a file without its congress');
  const { regulation, meeting } = row;
  const congress = { regulation, meeting, organisation: JSON.parse(row.organisation), settings: JSON.parse(row.settings) };
  return row.rehearsal === null ? congress : { ...congress, rehearsal: JSON.parse(row.rehearsal) };
}

export type StoredPerson = { readonly id: number; readonly name: string; readonly role: PersonRole; readonly salt: string; readonly hash: string; readonly removed: boolean; readonly refused: number; readonly refusedAt?: string };
type PersonRow = Omit<StoredPerson, 'removed' | 'refusedAt'> & { removed: number; refused_at: string | null };

export const readPeople = ({ db }: Pick<Store, 'db'>): readonly StoredPerson[] =>
  db
    .prepare<[], PersonRow>('SELECT * FROM person ORDER BY id')
    .all()
    .map(({ refused_at, removed, ...one }) => ({ ...one, removed: removed === 1, ...present({ refusedAt: refused_at }) }));

type RosterRow = { id: number; name: string; birth_year: number | null; gender: 'female' | 'male' | null; unit: string | null; status: Status };

export const readRoster = ({ db }: Pick<Store, 'db'>): readonly RosterRecord[] =>
  db
    .prepare<[], RosterRow>('SELECT id, name, birth_year, gender, unit, status FROM roster ORDER BY place')
    .all()
    .map(({ id, name, status, birth_year, gender, unit }) => ({ id, name, status, ...present({ birthYear: birth_year, gender, unit }) }));

type CandidateRow = { no: number; name: string; birth_year: number | null; gender: 'female' | 'male' | null; ethnicity: string | null; incumbent: number | null; note: string | null };

export function readElection({ db }: Pick<Store, 'db'>, id: number): { readonly details: ElectionRecord; readonly candidates: readonly Candidate[] } | undefined {
  const row = db.prepare<[number], { details: string }>('SELECT details FROM election WHERE id = ?').get(id);
  if (row === undefined) return undefined;
  const rows = db.prepare<[number], CandidateRow>('SELECT * FROM candidate WHERE election = ? ORDER BY no').all(id);
  const candidates = rows.map(({ no, name, birth_year, gender, ethnicity, incumbent, note }): Candidate => ({
    no, name, ...present({ birthYear: birth_year, gender, ethnicity, incumbent: incumbent === null ? null : incumbent === 1, note }),
  }));
  return { details: { ...JSON.parse(row.details), candidates: candidates.map(({ no: _, ...one }) => one) }, candidates };
}

export const readElectionIds = ({ db }: Pick<Store, 'db'>): readonly number[] => db.prepare<[], { id: number }>('SELECT id FROM election ORDER BY id').all().map((row) => row.id);
