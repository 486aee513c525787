import { canonical } from '../canonical.ts';
import { never } from '../../domain/result.ts';
import type { By, RoundEvent } from '../events.ts';
import { bytesIn } from './paper.ts';
import { personOf, type Run } from './statements.ts';

export function projectRound(run: Run, event: RoundEvent, by: By, bytes: ReadonlyMap<string, Uint8Array>): void {
  const { round } = event;
  switch (event.kind) {
    case 'papersConcluded':
      return run('UPDATE round SET concluded_at = ? WHERE id = ?', by.at, round);
    case 'countClosed':
      return run('UPDATE round SET closed_at = ?, result = ? WHERE id = ?', by.at, event.result, round);
    case 'boardSigned':
      return run('UPDATE round SET signed_at = ? WHERE id = ?', by.at, round);
    case 'explained':
      return run('UPDATE round SET explanations = json_set(explanations, ?, ?) WHERE id = ?', `$.${event.code}`, event.text, round);
    case 'explanationsWithdrawn':
      return run("UPDATE round SET explanations = '{}' WHERE id = ?", round);
    case 'minutesDetailed':
      run('UPDATE round SET minutes = ? WHERE id = ?', canonical(event.minutes), round);
      return event.version === undefined ? undefined : nextVersion(run, round, event.version);
    case 'minutesPrinted':
      return printed(run, event, by, bytes);
    case 'resultConfirmed':
      run('UPDATE round SET confirmed_at = ? WHERE id = ?', by.at, round);
      run('UPDATE person SET refused = 0, refused_at = NULL WHERE id = ?', event.by);
      return run('UPDATE paper SET confirmed_by = ?, recorded_by = ?, confirmed_at = ? WHERE id = ?', event.by, personOf(by), by.at, event.paper);
    case 'countReopened':
      run('UPDATE round SET concluded_at = NULL, closed_at = NULL, result = NULL, confirmed_at = NULL WHERE id = ?', round);
      return nextVersion(run, round, event.version);
    default:
      return never(event);
  }
}

/** Earlier papers are kept, marked replaced; what was signed was the paper before. */
function nextVersion(run: Run, round: number, version: number): void {
  run('UPDATE round SET version = ?, signed_at = NULL WHERE id = ?', version, round);
  run("UPDATE paper SET replaced_by = ? WHERE kind = 'minutes' AND round = ? AND version < ? AND replaced_by IS NULL", version, round, version);
}

function printed(run: Run, event: Extract<RoundEvent, { readonly kind: 'minutesPrinted' }>, by: By, bytes: ReadonlyMap<string, Uint8Array>): void {
  nextVersion(run, event.round, event.version);
  run(
    'INSERT INTO paper (id, round, version, at, head, sha256, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)',
    event.paper, event.round, event.version, by.at, event.head, event.sha256, bytesIn(bytes, event.sha256),
  );
}
