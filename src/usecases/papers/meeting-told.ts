import { presentAtMeeting, statusesOf } from '../../domain/attendance.ts';
import { ok, type Result } from '../../domain/result.ts';
import { regulations } from '../../exchange/regulations.ts';
import type { AttendanceTold, ElectionTold, MeetingSource } from '../../minutes/election-minutes/source.ts';
import type { RosterRecord } from '../../store/events.ts';
import { readCongress } from '../../store/read/congress.ts';
import { readRoster } from '../../store/read/meeting.ts';
import type { Fault } from '../fault.ts';
import { meetingIn, meetingView } from '../plan/meetings.ts';
import { standingsOf, type Standing } from '../plan/standing.ts';
import { structureOf } from '../structure.ts';
import { titleOf } from '../titles.ts';
import { vietnamTime } from '../../minutes/vietnam-time.ts';
import type { BaseView } from '../views.ts';
import { ownWording } from '../wording/own.ts';
import type { OpenFile } from '../workspace.ts';
import type { Stamp } from './draft.ts';
import { roundTold } from './round-told.ts';

/** A meeting with everything that its elections came to, as the file stands. */
export function meetingTold(file: OpenFile, id: number, stamp: Stamp): Result<MeetingSource, Fault> {
  const meeting = meetingIn(file, id);
  if (!meeting.ok) return meeting;
  const { kind, gathering, words, place, date } = meeting.value;
  const { organisation, regulation, rehearsal, branch } = readCongress(file.store);
  const { base, organisations, credentials } = meetingView(file, meeting.value);
  const standings = standingsOf(file).filter(({ stored }) => stored.meeting === id);
  const roster = readRoster(file.store, id);
  return ok({
    ...stamp,
    organisation: { ...organisation, congress: words, place, date },
    kind,
    gathering,
    branch: branch === true,
    regulation: regulations[regulation],
    rehearsal: rehearsal !== undefined,
    wording: ownWording(file),
    ...(roster.length === 0 ? {} : { attendance: attendanceTold(base, kind, roster) }),
    ...(credentials === undefined ? {} : { credentials: { ...credentials, at: vietnamTime(credentials.at) } }),
    ...(organisations === undefined ? {} : { organisations }),
    presidium: [...new Set(standings.flatMap(({ rounds }) => rounds.flatMap(({ details }) => details.presidium)))],
    elections: standings.map((standing) => electionTold(file, standing)),
  });
}

function attendanceTold({ summoned, attendance, quorumMet }: BaseView, kind: MeetingSource['kind'], roster: readonly RosterRecord[]): AttendanceTold {
  const others = statusesOf[kind].flatMap((status) => {
    const people = roster.filter((one) => one.status === status).map(({ name, substitute }) => ({ name, ...(substitute === undefined ? {} : { substitute }) }));
    return status === 'present' || people.length === 0 ? [] : [{ status, people }];
  });
  return { summoned, present: presentAtMeeting(kind, attendance), quorumMet, others };
}

function electionTold(file: OpenFile, { stored, rounds, round, outcome, dependence, state }: Standing): ElectionTold {
  const { paused, answer } = stored;
  const { post } = round.details;
  const { elected, alternates, missing } = outcome;
  return {
    title: titleOf(round.details),
    post,
    state,
    rounds: rounds.map((one) => roundTold(file, one)),
    ...(paused === undefined ? {} : { paused: { reason: paused.reason, date: vietnamTime(paused.at) } }),
    ...(dependence.kind === 'failed' ? { outside: dependence.names } : {}),
    ...(answer === undefined ? {} : { answer }),
    elected,
    alternates,
    missing,
    structure: post === 'opinion' || elected.length === 0 ? [] : structureOf(file, { post, people: elected, date: round.meeting.date }).filter(({ of, unknown }) => unknown < of),
  };
}
