import { err, ok, type Result } from '../../domain/result.ts';
import { keptUntil } from '../../minutes/destruction/kept-until.ts';
import { destructionModel } from '../../minutes/destruction/model.ts';
import { dateText } from '../../minutes/spell.ts';
import { fault, type Fault } from '../fault.ts';
import { vietnamTime } from '../../minutes/vietnam-time.ts';
import type { OpenFile } from '../workspace.ts';
import type { PaperDraft, Stamp } from './draft.ts';
import { ofMeeting } from './of-round.ts';
import { sealedMeeting, type SealedMeeting } from './sealed-rounds.ts';

/** The ballots of a meeting destroyed, once they have been kept six months. */
export function destructionDraft(file: OpenFile, id: number, stamp: Stamp): Result<PaperDraft, Fault> {
  const of = sealedMeeting(file, id);
  if (!of.ok) return of;
  const until = keptUntil(lastSealed(of.value));
  if (vietnamTime(stamp.printedAt).slice(0, 10) <= until) return err(fault('BALLOTS_KEPT', { date: dateText(until) }));
  const model = destructionModel({ ...ofMeeting(file, of.value.meeting, stamp), fileName: file.name, keptUntil: until, rounds: of.value.sealed });
  return ok({ kind: 'paper', model });
}

/** ISO date in Viet Nam: the day of the meeting, or of the last count where that was later. */
const lastSealed = ({ meeting, rounds }: SealedMeeting): string =>
  [meeting.date, ...rounds.flatMap(({ row: { closedAt } }) => (closedAt === undefined ? [] : [vietnamTime(closedAt).slice(0, 10)]))].toSorted().at(-1) ?? meeting.date;
