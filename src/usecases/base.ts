import { presentAtMeeting, summoned, type Attendance } from '../domain/attendance.ts';
import { baseOf, thresholdOf } from '../domain/count/base.ts';
import { defaultSettings } from '../domain/count/input.ts';
import { regulations } from '../exchange/regulations.ts';
import type { CongressRecord, RosterRecord } from '../store/events.ts';
import type { MeetingKind } from '../domain/attendance.ts';
import type { BaseView } from './views.ts';

export function attendanceOf(people: readonly RosterRecord[]): Attendance {
  const attendance: Record<string, number> = {};
  for (const { status } of people) attendance[status] = (attendance[status] ?? 0) + 1;
  return attendance;
}

export function baseView({ settings, regulation }: CongressRecord, meeting: MeetingKind, attendance: Attendance): BaseView {
  const base = baseOf(meeting, attendance, settings.conferenceBase ?? defaultSettings.conferenceBase, regulations[regulation]);
  const called = summoned(meeting, attendance);
  const present = presentAtMeeting(meeting, attendance);
  return { attendance, summoned: called, present, base: base.value, threshold: thresholdOf(base.value), deductions: base.deductions, quorumMet: 3 * present >= 2 * called };
}
