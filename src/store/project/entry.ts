import { canonical } from '../canonical.ts';
import { never } from '../../domain/result.ts';
import type { By, EntryEvent } from '../events.ts';
import { personOf, type Run } from './statements.ts';

export function projectEntry(run: Run, event: EntryEvent, by: By): void {
  const key = [event.round, event.bundle, event.entry] as const;
  const where = 'WHERE round = ? AND bundle = ? AND entry = ?';
  switch (event.kind) {
    case 'entryStarted':
      // Another person in the middle of a bundle begins its entry again.
      run(`DELETE FROM reading ${where}`, ...key);
      run(`DELETE FROM entry ${where}`, ...key);
      return run('INSERT INTO entry (round, bundle, entry, person, typist, reader) VALUES (?, ?, ?, ?, ?, ?)', ...key, personOf(by), event.typist, event.reader);
    case 'paperSaved':
      return run(
        'INSERT INTO reading (round, bundle, entry, place, marks, aside, person, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        ...key, event.place, canonical(event.marks), event.aside, personOf(by), by.at,
      );
    case 'paperTakenBack':
      return run(`DELETE FROM reading ${where} AND place = ?`, ...key, event.place);
    case 'entryFinished':
      return run(`UPDATE entry SET counted = ? ${where}`, event.counted, ...key);
    case 'entryReopened':
      run(`UPDATE entry SET counted = NULL ${where}`, ...key);
      for (const table of ['reread', 'removal', 'ruling']) run(`DELETE FROM ${table} WHERE round = ? AND bundle = ?`, event.round, event.bundle);
      return;
    default:
      return never(event);
  }
}
