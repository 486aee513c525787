import { canonical } from '../canonical.ts';
import { never } from '../../domain/result.ts';
import { afterLock } from '../../domain/life/step.ts';
import type { By, ElectionEvent, RoundRecord } from '../events.ts';
import { layBundles } from './bundle.ts';
import { jsonOf, personOf, type Run } from './statements.ts';

export function projectElection(run: Run, event: ElectionEvent, by: By): void {
  switch (event.kind) {
    case 'electionAdded':
      run('INSERT INTO election (id, meeting, place, opinion_for) VALUES (?, ?, ?, ?)', event.id, event.meeting ?? 1, event.id, event.opinionFor);
      return addRound(run, { id: event.id, election: event.id, fixed: false, details: event.details });
    case 'electionChanged':
      run('UPDATE round SET details = ? WHERE id = ?', recordOf(event.details), event.id);
      run('DELETE FROM nominee WHERE round = ?', event.id);
      return nominees(run, event.id, event.details);
    case 'roundAdded':
      return addRound(run, event);
    case 'roundVoided':
      return run('UPDATE round SET voided = ?, voided_vote = ?, voided_at = ? WHERE id = ?', event.reason, jsonOf(event.vote), by.at, event.round);
    case 'stepTaken':
      return run('INSERT INTO step (round, kind, data, person, at) VALUES (?, ?, ?, ?, ?)', event.round, event.step.kind, canonical(event.step), personOf(by), by.at);
    case 'stepTakenBack':
      return run('DELETE FROM step WHERE round = ? AND kind = ?', event.round, event.step);
    case 'boardChanged':
      return run("UPDATE round SET details = json_set(details, '$.board', json(?)) WHERE id = ?", canonical(event.board), event.round);
    case 'listLocked':
      return run('UPDATE round SET locked_at = ?, list_vote = ? WHERE id = ?', by.at, jsonOf(event.vote), event.round);
    case 'listUnlocked':
      for (const step of afterLock) run('DELETE FROM step WHERE round = ? AND kind = ?', event.round, step);
      return run('UPDATE round SET locked_at = NULL, list_vote = NULL WHERE id = ?', event.round);
    case 'ballotsIssued':
      return run(
        'UPDATE round SET issued = ?, present_at_vote = ?, spoiled = ?, attendance = ?, delegations = ?, issued_at = coalesce(issued_at, ?) WHERE id = ?',
        event.issued, event.presentAtVote, event.spoiled, canonical(event.attendance), jsonOf(event.delegations), by.at, event.round,
      );
    case 'ballotsCollected':
      run('UPDATE round SET collected = ?, spoiled = ?, unused = ?, entries = ? WHERE id = ?', event.collected, event.spoiled, event.unused, event.entries ?? 2, event.round);
      return layBundles(run, event.round, event.collected, event.bundleSize);
    case 'unusedCounted':
      return run('UPDATE round SET unused = ? WHERE id = ?', event.unused, event.round);
    case 'ballotsRecounted':
      run('UPDATE round SET collected = ?, concluded_at = NULL WHERE id = ?', event.collected, event.round);
      return run('UPDATE bundle SET papers = ?, miscount = NULL WHERE round = ? AND (SELECT count(*) FROM bundle WHERE round = ?) = 1', event.collected, event.round, event.round);
    default:
      return never(event);
  }
}

/** Those on the list stand in their own table. */
const recordOf = ({ candidates: _, ...details }: RoundRecord): string => canonical(details);

type Added = { readonly id: number; readonly election: number; readonly fixed: boolean; readonly details: RoundRecord };

function addRound(run: Run, { id, election, fixed, details }: Added): void {
  run('INSERT INTO round (id, election, fixed, details) VALUES (?, ?, ?, ?)', id, election, fixed, recordOf(details));
  nominees(run, id, details);
}

function nominees(run: Run, round: number, { candidates: listed }: RoundRecord): void {
  for (const [at, one] of listed.entries())
    run(
      `INSERT INTO nominee (round, place, name, birth_year, gender, ethnicity, incumbent, note, origin, support, attending, withdrawal, opinion)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      round, at + 1, one.name, one.birthYear, one.gender, one.ethnicity, one.incumbent, one.note, one.origin, one.support, one.attending, one.withdrawal, one.opinion,
    );
}
