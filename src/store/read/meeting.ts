import type { MeetingKind, Status } from '../../domain/attendance.ts';
import type { Gathering } from '../../domain/plan/election.ts';
import type { RosterRecord, Unit } from '../events.ts';
import type { Store } from '../store.ts';
import { readCongress } from './congress.ts';
import { present } from './row.ts';

type Db = Pick<Store, 'db'>;

/** A gathering that elects: the congress (1), the first conference, the inspection committee's own. */
export type StoredMeeting = {
  readonly id: number;
  readonly gathering: Gathering;
  readonly kind: MeetingKind;
  /** As the papers head it. */
  readonly words: string;
  readonly place: string;
  /** ISO date. */
  readonly date: string;
  readonly allocation: readonly Unit[];
  /** The credentials report, which fixes these. */
  readonly credentials?: { readonly summoned: number; readonly present: number; readonly at: string };
};

type Row = { id: number; gathering: Gathering; words: string | null; place: string | null; date: string | null; allocation: string; summoned: number | null; present: number | null; reported_at: string | null };

export function readMeetings(store: Db): readonly StoredMeeting[] {
  const { organisation, meeting } = readCongress(store);
  return store.db.prepare<[], Row>('SELECT * FROM meeting ORDER BY id').all().map(({ id, gathering, words, place, date, allocation, ...report }) => ({
    id,
    gathering,
    kind: gathering === 'congress' ? meeting : 'conference',
    words: words ?? organisation.congress,
    place: place ?? organisation.place,
    date: date ?? organisation.date,
    allocation: JSON.parse(allocation),
    ...(report.summoned === null || report.present === null || report.reported_at === null ? {} : { credentials: { summoned: report.summoned, present: report.present, at: report.reported_at } }),
  }));
}

export const readMeeting = (store: Db, id: number): StoredMeeting | undefined => readMeetings(store).find((one) => one.id === id);

type RosterRow = { id: number; name: string; birth_year: number | null; gender: 'female' | 'male' | null; unit: string | null; ethnicity: string | null; substitute: string | null; status: Status };

export const readRoster = ({ db }: Db, meeting: number): readonly RosterRecord[] =>
  db
    .prepare<[number], RosterRow>('SELECT id, name, birth_year, gender, unit, ethnicity, substitute, status FROM roster WHERE meeting = ? ORDER BY place')
    .all(meeting)
    .map(({ id, name, status, birth_year, gender, unit, ethnicity, substitute }) => ({ id, name, status, ...present({ birthYear: birth_year, gender, unit, ethnicity, substitute }) }));
