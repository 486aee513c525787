import { canonical } from '../canonical.ts';
import { never } from '../../domain/result.ts';
import type { By, PlaceEvent } from '../events.ts';
import { personOf, type Run } from './statements.ts';

export function projectPlace(run: Run, event: PlaceEvent, by: By): void {
  const key = [event.round, event.bundle, event.position] as const;
  // Whatever changes a paper withdraws the board's conclusion.
  run('UPDATE round SET concluded_at = NULL WHERE id = ?', event.round);
  switch (event.kind) {
    case 'paperReread':
      // A paper read again is there.
      run('DELETE FROM removal WHERE round = ? AND bundle = ? AND position = ?', ...key);
      return run(
        'INSERT OR REPLACE INTO reread (round, bundle, position, marks, aside, person, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...key, canonical(event.marks), event.aside, personOf(by), by.at,
      );
    case 'paperRemoved':
      return run('INSERT INTO removal (round, bundle, position, note, person, at) VALUES (?, ?, ?, ?, ?, ?)', ...key, event.note, personOf(by), by.at);
    case 'paperRuled':
      return run(
        'INSERT OR REPLACE INTO ruling (round, bundle, position, ruling, votes_for, person, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...key, canonical(event.ruling), event.votesFor, personOf(by), by.at,
      );
    default:
      return never(event);
  }
}
