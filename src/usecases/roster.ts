import { statusesOf, type Status } from '../domain/attendance.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { readCongress, readRoster } from '../store/read/congress.ts';
import { record, type Acting } from './acting.ts';
import { attendanceOf, baseView } from './base.ts';
import { roundsOf } from './congress.ts';
import { fault, type Fault } from './fault.ts';
import { allow } from './permissions.ts';
import { countedStages, stageOf } from './round.ts';
import type { RosterInput, RosterView } from './views.ts';
import type { OpenFile } from './workspace.ts';

/** The round keeps the attendance it was issued with; the list moves again when no count is under way. */
const isFrozen = (file: OpenFile): boolean =>
  roundsOf(file).some((round) => round.row.issued !== undefined && !countedStages.includes(stageOf(file, round)));

export function rosterView({ file }: Pick<Acting, 'file'>): Result<RosterView, Fault> {
  const people = readRoster(file.store);
  return ok({ people, base: baseView(readCongress(file.store), attendanceOf(people)), frozen: isFrozen(file) });
}

function changeable(who: Acting): Result<readonly Status[], Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  if (isFrozen(who.file)) return err(fault('ROSTER_FROZEN'));
  return ok(statusesOf[readCongress(who.file.store).meeting]);
}

/** The whole list, all or nothing. */
export function replaceRoster(who: Acting, people: readonly RosterInput[]): Result<RosterView, Fault> {
  const statuses = changeable(who);
  if (!statuses.ok) return statuses;
  const unfit = people.findIndex((one) => !statuses.value.includes(one.status));
  if (unfit >= 0) return err(fault('STATUS_UNFIT', { field: `people[${unfit}].status` }));
  record(who, [{ kind: 'rosterReplaced', people: people.map((one, at) => ({ ...one, id: at + 1 })) }]);
  return rosterView(who);
}

export function changeStatus(who: Acting, id: number, status: Status): Result<RosterView, Fault> {
  const statuses = changeable(who);
  if (!statuses.ok) return statuses;
  if (!statuses.value.includes(status)) return err(fault('STATUS_UNFIT', { field: 'status' }));
  if (!readRoster(who.file.store).some((one) => one.id === id)) return err(fault('NO_SUCH_PERSON'));
  record(who, [{ kind: 'statusChanged', id, status }]);
  return rosterView(who);
}
