import { ok, err, type Result } from '../domain/result.ts';
import { canonical } from '../store/canonical.ts';
import { readCongress, type StoredCongress } from '../store/read/congress.ts';
import { readRoster } from '../store/read/meeting.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { fault, type Fault } from './fault.ts';
import { goingOn } from './going-on.ts';
import { peopleOf } from './people.ts';
import { allow, roleNames } from './permissions.ts';
import { orderFaults, summariesOf } from './plan/election-view.ts';
import { sizeNotes } from './plan/sizes.ts';
import { standingsOf } from './plan/standing.ts';
import { meetingViews } from './plan/meetings.ts';
import { roundsOf } from './rounds.ts';
import type { CongressDetails, CongressView } from './views.ts';
import type { OpenFile } from './workspace.ts';

export function congressView(file: OpenFile): Result<CongressView, Fault> {
  const { rehearsal, targets, ...details } = readCongress(file.store);
  const { head, events, at } = file.store.head();
  // Every confirmed round is counted for it, so it is asked once.
  const standings = standingsOf(file);
  const view: CongressView = {
    file: file.name,
    rehearsal: rehearsal !== undefined,
    readOnly: file.readOnly === true,
    details,
    people: peopleOf(file),
    meetings: meetingViews(file),
    elections: summariesOf(file, standings),
    planFaults: orderFaults(standings),
    sizeNotes: sizeNotes(file, standings),
    ...(targets === undefined ? {} : { targets }),
    journal: { head, events },
    savedAt: at,
    ...(file.unclosed === undefined ? {} : { unclosed: file.unclosed }),
    ...(file.recovered === undefined ? {} : { recovered: goingOn(file, file.recovered) }),
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
  if (rounds.some(({ row }) => row.confirmedAt !== undefined) && !sameButForHall(before, details)) return err(fault('CONGRESS_FROZEN'));
  if (issued && who.actor.role !== 'head') return err(fault('NOT_ALLOWED', { roles: roleNames.head }));
  const meetingHeld = before.meeting !== details.meeting && (issued || readRoster(who.file.store, 1).length > 0);
  if (meetingHeld) return err(fault('MEETING_HELD', { field: 'meeting' }));
  const sameRules = before.regulation === details.regulation && JSON.stringify(sorted(before.settings)) === JSON.stringify(sorted(details.settings));
  if (issued && !sameRules) return err(fault('SETTINGS_FROZEN', { field: 'settings' }));
  const { counting = before.counting, announce = before.announce } = details;
  record(who, [{ kind: 'congressChanged', congress: { ...details, ...(counting === undefined ? {} : { counting }), ...(announce === undefined ? {} : { announce }) } }]);
  return done;
}

/** Who is told to the hall can be chosen from result to result. */
function sameButForHall({ targets: _t, rehearsal: _r, announce: _a, ...before }: StoredCongress, { announce: _b, ...details }: CongressDetails): boolean {
  return canonical(before) === canonical({ counting: before.counting, ...details });
}

const sorted = (settings: CongressDetails['settings']): readonly (readonly [string, unknown])[] => Object.entries(settings).sort(([a], [b]) => a.localeCompare(b));
