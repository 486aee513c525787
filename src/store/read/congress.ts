import type { Announce } from '../../domain/announce/announced.ts';
import type { ToneOrder } from '../../domain/names.ts';
import type { Target } from '../../domain/structure/target.ts';
import type { CongressRecord, CountingRecord, PersonRole, RehearsalRecord } from '../events.ts';
import type { Store } from '../store.ts';
import { present } from './row.ts';

type CongressRow = { regulation: '190' | '244'; organisation: string; meeting: CongressRecord['meeting']; settings: string; branch: number | null; tone_order: ToneOrder | null; counting: string | null; announce: Announce | null; targets: string | null; rehearsal: string | null };

/** `targets`: absent until somebody chose them. */
export type StoredCongress = CongressRecord & { readonly targets?: readonly Target[]; readonly rehearsal?: RehearsalRecord };

export function readCongress({ db }: Pick<Store, 'db'>): StoredCongress {
  const row = db.prepare<[], CongressRow>('SELECT * FROM congress').get();
  if (row === undefined) throw new Error('a file without its congress');
  const { regulation, meeting } = row;
  return {
    regulation,
    meeting,
    organisation: JSON.parse(row.organisation),
    settings: JSON.parse(row.settings),
    ...present({
      branch: row.branch === null ? null : row.branch === 1,
      toneOrder: row.tone_order,
      counting: row.counting === null ? null : (JSON.parse(row.counting) as CountingRecord),
      announce: row.announce,
      targets: row.targets === null ? null : (JSON.parse(row.targets) as readonly Target[]),
      rehearsal: row.rehearsal === null ? null : (JSON.parse(row.rehearsal) as RehearsalRecord),
    }),
  };
}

export type StoredPerson = { readonly id: number; readonly name: string; readonly role: PersonRole; readonly salt: string; readonly hash: string; readonly removed: boolean; readonly refused: number; readonly refusedAt?: string };
type PersonRow = Omit<StoredPerson, 'removed' | 'refusedAt'> & { removed: number; refused_at: string | null };

export const readPeople = ({ db }: Pick<Store, 'db'>): readonly StoredPerson[] =>
  db
    .prepare<[], PersonRow>('SELECT * FROM person ORDER BY id')
    .all()
    .map(({ refused_at, removed, ...one }) => ({ ...one, removed: removed === 1, ...present({ refusedAt: refused_at }) }));

type ScriptRow = { key: string; text: string };

/** Texts of the script that this congress words in its own way. */
export const readScript = ({ db }: Pick<Store, 'db'>): Readonly<Record<string, string>> =>
  Object.fromEntries(db.prepare<[], ScriptRow>('SELECT key, text FROM script ORDER BY key').all().map(({ key, text }) => [key, text]));
