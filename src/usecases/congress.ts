import { ok, err, type Result } from '../domain/result.ts';
import { readCongress, readElectionIds, readRoster } from '../store/read/congress.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { attendanceOf, baseView } from './base.ts';
import { fault, type Fault } from './fault.ts';
import { peopleOf } from './people.ts';
import { allow, roleNames } from './permissions.ts';
import { roundOf, stageOf, type Round } from './round.ts';
import { titleOf } from './titles.ts';
import type { CongressDetails, CongressView } from './views.ts';
import type { OpenFile } from './workspace.ts';

export const roundsOf = (file: OpenFile): readonly Round[] =>
  readElectionIds(file.store).flatMap((id) => {
    const round = roundOf(file, id);
    return round.ok ? [round.value] : [];
  });

export function congressView(file: OpenFile): Result<CongressView, Fault> {
  const { rehearsal, ...details } = readCongress(file.store);
  const { head, events, at } = file.store.head();
  const view: CongressView = {
    file: file.name,
    rehearsal: rehearsal !== undefined,
    readOnly: false,
    details,
    people: peopleOf(file),
    base: baseView(details, attendanceOf(readRoster(file.store))),
    elections: roundsOf(file).map((round) => ({
      id: round.id,
      title: titleOf(round.details),
      seats: round.details.seats,
      names: round.candidates.length,
      stage: stageOf(file, round),
    })),
    journal: { head, events },
    savedAt: at,
    ...(file.recovered === undefined ? {} : { recovered: file.recovered }),
    ...(rehearsal === undefined ? {} : { rehearsalPin: rehearsal.pin }),
  };
  return ok(view);
}

export function changeCongress(who: Acting, details: CongressDetails): Result<Done, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const before = readCongress(who.file.store);
  const rounds = roundsOf(who.file);
  const issued = rounds.some(({ row }) => row.issued !== undefined);
  if (rounds.some(({ row }) => row.confirmedAt !== undefined)) return err(fault('CONGRESS_FROZEN'));
  if (issued && who.actor.role !== 'head') return err(fault('NOT_ALLOWED', { roles: roleNames.head }));
  const meetingHeld = before.meeting !== details.meeting && (issued || readRoster(who.file.store).length > 0);
  if (meetingHeld) return err(fault('MEETING_HELD', { field: 'meeting' }));
  const sameRules = before.regulation === details.regulation && JSON.stringify(sorted(before.settings)) === JSON.stringify(sorted(details.settings));
  if (issued && !sameRules) return err(fault('SETTINGS_FROZEN', { field: 'settings' }));
  record(who, [{ kind: 'congressChanged', congress: details }]);
  return done;
}

const sorted = (settings: CongressDetails['settings']): readonly (readonly [string, unknown])[] => Object.entries(settings).sort(([a], [b]) => a.localeCompare(b));
