import { organisationsMet } from '../../domain/plan/quorum.ts';
import { allocationOf } from '../../domain/allocation.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { RosterRecord } from '../../store/events.ts';
import { readCongress } from '../../store/read/congress.ts';
import { readMeeting, readMeetings, readRoster, type StoredMeeting } from '../../store/read/meeting.ts';
import { nextId } from '../../store/read/round.ts';
import { done, record, type Acting, type Done } from '../acting.ts';
import { attendanceOf, baseView } from '../base.ts';
import { fault, type Fault } from '../fault.ts';
import { allow } from '../permissions.ts';
import { roundsIn } from '../rounds.ts';
import type { MeetingInput, MeetingView, Unit } from '../views.ts';
import type { OpenFile } from '../workspace.ts';

export const meetingViews = (file: OpenFile): readonly MeetingView[] => readMeetings(file.store).map((one) => meetingView(file, one));

export function meetingView(file: OpenFile, meeting: StoredMeeting): MeetingView {
  const { id, gathering, kind, words, place, date, credentials } = meeting;
  const people = readRoster(file.store, meeting.id);
  const base = baseView(readCongress(file.store), meeting.kind, attendanceOf(people));
  return { id, gathering, kind, words, place, date, base, ...organisationsOf(meeting, people), ...(credentials === undefined ? {} : { credentials }) };
}

/** Delegates of at least two thirds of the organisations below are asked for at a delegate congress only (Điều lệ Đảng Điều 11). */
function organisationsOf({ kind, allocation }: StoredMeeting, people: readonly RosterRecord[]): Pick<MeetingView, 'organisations'> {
  if (kind !== 'delegate') return {};
  const { organisations: total, organisationsRepresented: represented } = allocationOf(allocation, people);
  return total === 0 ? {} : { organisations: { represented, total, met: organisationsMet(represented, total) } };
}

export function meetingIn(file: OpenFile, id: number): Result<StoredMeeting, Fault> {
  const meeting = readMeeting(file.store, id);
  return meeting === undefined ? err(fault('NO_SUCH_MEETING')) : ok(meeting);
}

export function addMeeting(who: Acting, meeting: MeetingInput): Result<{ readonly id: number }, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  if (readMeetings(who.file.store).some((one) => one.gathering === meeting.gathering)) return err(fault('MEETING_EXISTS', { field: 'gathering' }));
  const id = nextId(who.file.store, 'meeting');
  record(who, [{ kind: 'meetingAdded', id, meeting }]);
  return ok({ id });
}

/** Place, date and heading, until its first result is confirmed. */
export function changeMeeting(who: Acting, id: number, meeting: MeetingInput): Result<Done, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const before = meetingIn(who.file, id);
  if (!before.ok) return before;
  if (before.value.gathering !== meeting.gathering) return err(fault('MEETING_EXISTS', { field: 'gathering' }));
  if (roundsIn(who.file, id).some(({ row }) => row.confirmedAt !== undefined)) return err(fault('CONGRESS_FROZEN'));
  record(who, [{ kind: 'meetingChanged', id, meeting }]);
  return done;
}

const isIssued = (file: OpenFile, meeting: number): boolean => roundsIn(file, meeting).some(({ row }) => row.issued !== undefined);

/** The credentials report: from here on nobody joins or leaves the roster; statuses still change. */
export function reportCredentials(who: Acting, id: number): Result<Done, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const meeting = meetingIn(who.file, id);
  if (!meeting.ok) return meeting;
  if (meeting.value.credentials !== undefined && isIssued(who.file, id)) return err(fault('BALLOTS_ISSUED'));
  const { base } = meetingView(who.file, meeting.value);
  if (base.summoned === 0) return err(fault('ROSTER_EMPTY'));
  record(who, [{ kind: 'credentialsReported', meeting: id, summoned: base.summoned, present: base.present }]);
  return done;
}

export function takeBackCredentials(who: Acting, id: number): Result<Done, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const meeting = meetingIn(who.file, id);
  if (!meeting.ok) return meeting;
  if (isIssued(who.file, id)) return err(fault('BALLOTS_ISSUED'));
  record(who, [{ kind: 'credentialsTakenBack', meeting: id }]);
  return done;
}

/** Delegates allocated to each unit from above. */
export function setAllocation(who: Acting, id: number, units: readonly Unit[]): Result<Done, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const meeting = meetingIn(who.file, id);
  if (!meeting.ok) return meeting;
  if (isIssued(who.file, id)) return err(fault('BALLOTS_ISSUED'));
  record(who, [{ kind: 'allocationSet', meeting: id, units }]);
  return done;
}
