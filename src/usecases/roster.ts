import { statusesOf, type Status } from '../domain/attendance.ts';
import { nameKey } from '../domain/names.ts';
import { allocationOf } from '../domain/allocation.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { readRoster, type StoredMeeting } from '../store/read/meeting.ts';
import { record, type Acting } from './acting.ts';
import { fault, type Fault } from './fault.ts';
import { allow } from './permissions.ts';
import { outsideBody } from './plan/body-members.ts';
import { meetingIn, meetingView } from './plan/meetings.ts';
import { countedStages, stageOf } from './round.ts';
import { roundsIn } from './rounds.ts';
import type { RosterInput, RosterView } from './views.ts';
import type { OpenFile } from './workspace.ts';

/** A round keeps the attendance it was issued with; the list moves again when no count of its meeting is under way. */
const isFrozen = (file: OpenFile, meeting: number): boolean =>
  roundsIn(file, meeting).some((round) => round.row.issued !== undefined && ![...countedStages, 'voided'].includes(stageOf(file, round)));

export function rosterView({ file }: Pick<Acting, 'file'>, id: number): Result<RosterView, Fault> {
  const found = meetingIn(file, id);
  if (!found.ok) return found;
  const people = readRoster(file.store, id);
  const meeting = meetingView(file, found.value);
  return ok({ meeting, people, base: meeting.base, frozen: isFrozen(file, id), allocation: allocationOf(found.value.allocation, people).units });
}

function changeable(who: Acting, id: number): Result<StoredMeeting, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const meeting = meetingIn(who.file, id);
  if (!meeting.ok) return meeting;
  return isFrozen(who.file, id) ? err(fault('ROSTER_FROZEN')) : meeting;
}

/** The whole list, all or nothing, until the credentials report fixes who is summoned. */
export function replaceRoster(who: Acting, id: number, people: readonly RosterInput[]): Result<RosterView, Fault> {
  const meeting = changeable(who, id);
  if (!meeting.ok) return meeting;
  if (meeting.value.credentials !== undefined) return err(fault('CREDENTIALS_REPORTED'));
  // Whoever is on the list decides D of the next round: once ballots were out, it is no longer anybody's to write.
  const voted = roundsIn(who.file, id).some(({ row }) => row.issued !== undefined);
  const deciding = allow(who, voted ? 'decide' : 'setup');
  if (!deciding.ok) return deciding;
  const outside = outsideBody(who.file, meeting.value, people);
  if (outside !== undefined) return err(outside);
  const unfit = people.findIndex((one) => !statusesOf[meeting.value.kind].includes(one.status));
  if (unfit >= 0) return err(fault('STATUS_UNFIT', { field: `people[${unfit}].status` }));
  const replaced = people.findIndex((one) => one.substitute !== undefined && one.status !== 'absentReplaced');
  if (replaced >= 0) return err(fault('SUBSTITUTE_UNFIT', { field: `people[${replaced}].substitute` }));
  record(who, [{ kind: 'rosterReplaced', meeting: id, people: people.map((one, at) => ({ ...one, id: at + 1 })) }]);
  return rosterView(who, id);
}

export function changeStatus(who: Acting, id: number, person: number, { status, substitute }: { readonly status: Status; readonly substitute?: string }): Result<RosterView, Fault> {
  const meeting = changeable(who, id);
  if (!meeting.ok) return meeting;
  if (!statusesOf[meeting.value.kind].includes(status)) return err(fault('STATUS_UNFIT', { field: 'status' }));
  if (substitute !== undefined && status !== 'absentReplaced') return err(fault('SUBSTITUTE_UNFIT', { field: 'substitute' }));
  const roster = readRoster(who.file.store, id);
  if (!roster.some((one) => one.id === person)) return err(fault('NO_SUCH_PERSON'));
  const taken = (name: string): boolean => roster.some((one) => one.id !== person && [one.name, one.substitute ?? ''].some((other) => nameKey(other) === nameKey(name)));
  if (substitute !== undefined && taken(substitute)) return err(fault('SUBSTITUTE_TAKEN', { field: 'substitute', name: substitute }));
  record(who, [{ kind: 'statusChanged', meeting: id, id: person, status, ...(substitute === undefined ? {} : { substitute }) }]);
  return rosterView(who, id);
}
