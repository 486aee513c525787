import { canonical } from '../canonical.ts';
import { never } from '../../domain/result.ts';
import type { ElectionEvent, ElectionRecord, RosterEvent, RosterRecord } from '../events.ts';
import type { Run } from './statements.ts';

export function projectElection(run: Run, event: RosterEvent | ElectionEvent): void {
  switch (event.kind) {
    case 'rosterReplaced':
      return replaceRoster(run, event.people);
    case 'statusChanged':
      return run('UPDATE roster SET status = ? WHERE id = ?', event.status, event.id);
    case 'electionAdded':
      run('INSERT INTO election (id, details) VALUES (?, ?)', event.id, recordOf(event.details));
      run('INSERT INTO round (id, election) VALUES (?, ?)', event.id, event.id);
      return candidates(run, event.id, event.details);
    case 'electionChanged':
      run('UPDATE election SET details = ? WHERE id = ?', recordOf(event.details), event.id);
      run('DELETE FROM candidate WHERE election = ?', event.id);
      return candidates(run, event.id, event.details);
    case 'listLocked':
    case 'listUnlocked':
      return run('UPDATE round SET locked = ? WHERE id = ?', event.kind === 'listLocked', event.round);
    case 'ballotsIssued':
      return run('UPDATE round SET issued = ?, present_at_vote = ?, spoiled = ?, attendance = ? WHERE id = ?', event.issued, event.presentAtVote, event.spoiled, canonical(event.attendance), event.round);
    case 'ballotsCollected':
      return run('UPDATE round SET collected = ?, spoiled = ? WHERE id = ?', event.collected, event.spoiled, event.round);
    case 'ballotsRecounted':
      return run('UPDATE round SET collected = ?, concluded_at = NULL WHERE id = ?', event.collected, event.round);
    default:
      return never(event);
  }
}

/** The candidates stand in their own table. */
const recordOf = ({ candidates: _, ...details }: ElectionRecord): string => canonical(details);

function candidates(run: Run, election: number, { candidates: listed }: ElectionRecord): void {
  for (const [at, one] of listed.entries())
    run(
      'INSERT INTO candidate (election, no, name, birth_year, gender, ethnicity, incumbent, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      election, at + 1, one.name, one.birthYear, one.gender, one.ethnicity, one.incumbent, one.note,
    );
}

function replaceRoster(run: Run, people: readonly RosterRecord[]): void {
  run('DELETE FROM roster');
  for (const [at, one] of people.entries())
    run('INSERT INTO roster (id, place, name, birth_year, gender, unit, status) VALUES (?, ?, ?, ?, ?, ?, ?)', one.id, at + 1, one.name, one.birthYear, one.gender, one.unit, one.status);
}
