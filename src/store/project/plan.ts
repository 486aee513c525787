import { canonical } from '../canonical.ts';
import { never } from '../../domain/result.ts';
import type { By, MeetingEvent, MeetingRecord, PlanEvent, RosterEvent, RosterRecord } from '../events.ts';
import type { Bind, Run } from './statements.ts';

const meetingOf = ({ gathering, words, place, date }: MeetingRecord): readonly Bind[] => [gathering, words, place, date];

export function projectMeeting(run: Run, event: MeetingEvent | RosterEvent, by: By): void {
  switch (event.kind) {
    case 'meetingAdded':
      return run('INSERT INTO meeting (id, gathering, words, place, date) VALUES (?, ?, ?, ?, ?)', event.id, ...meetingOf(event.meeting));
    case 'meetingChanged':
      return run('UPDATE meeting SET gathering = ?, words = ?, place = ?, date = ? WHERE id = ?', ...meetingOf(event.meeting), event.id);
    case 'credentialsReported':
      return run('UPDATE meeting SET summoned = ?, present = ?, reported_at = ? WHERE id = ?', event.summoned, event.present, by.at, event.meeting);
    case 'credentialsTakenBack':
      return run('UPDATE meeting SET summoned = NULL, present = NULL, reported_at = NULL WHERE id = ?', event.meeting);
    case 'allocationSet':
      return run('UPDATE meeting SET allocation = ? WHERE id = ?', canonical(event.units), event.meeting);
    case 'rosterReplaced':
      return replaceRoster(run, event.meeting ?? 1, event.people);
    case 'statusChanged':
      return run('UPDATE roster SET status = ?, substitute = ? WHERE meeting = ? AND id = ?', event.status, event.substitute, event.meeting ?? 1, event.id);
    default:
      return never(event);
  }
}

function replaceRoster(run: Run, meeting: number, people: readonly RosterRecord[]): void {
  run('DELETE FROM roster WHERE meeting = ?', meeting);
  for (const [at, one] of people.entries())
    run(
      'INSERT INTO roster (meeting, id, place, name, birth_year, gender, unit, ethnicity, substitute, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      meeting, one.id, at + 1, one.name, one.birthYear, one.gender, one.unit, one.ethnicity, one.substitute, one.status,
    );
}

export function projectPlan(run: Run, event: PlanEvent, by: By): void {
  switch (event.kind) {
    case 'electionsOrdered':
      for (const [at, id] of event.order.entries()) run('UPDATE election SET place = ? WHERE id = ?', at + 1, id);
      return;
    case 'electionRemoved':
      for (const table of ['step', 'nominee']) run(`DELETE FROM ${table} WHERE round IN (SELECT id FROM round WHERE election = ?)`, event.id);
      run('DELETE FROM round WHERE election = ?', event.id);
      return run('DELETE FROM election WHERE id = ?', event.id);
    case 'electionPaused':
      return run('UPDATE election SET paused = ?, paused_at = ?, answer = NULL, answered_at = NULL WHERE id = ?', event.reason, by.at, event.id);
    case 'electionResumed':
      return run('UPDATE election SET answer = ?, answered_at = ? WHERE id = ?', canonical(event.answer), by.at, event.id);
    case 'meetingDecided':
      run("UPDATE round SET decisions = json_insert(decisions, '$[#]', json(?)) WHERE id = ?", canonical({ decision: event.decision, at: by.at }), event.round);
      return run('UPDATE election SET over_at = ? WHERE id = ?', event.over ? by.at : undefined, event.election);
    case 'targetsSet':
      return run('UPDATE congress SET targets = ?', canonical(event.targets));
    case 'scriptEdited':
      run('DELETE FROM script WHERE key = ?', event.key);
      return event.text === undefined ? undefined : run('INSERT INTO script (key, text) VALUES (?, ?)', event.key, event.text);
    default:
      return never(event);
  }
}
