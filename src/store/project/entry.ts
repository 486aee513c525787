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
      return run(
        'INSERT INTO entry (round, bundle, entry, person, typist, reader, opened, opened_with) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        ...key, personOf(by), event.typist, event.reader, event.counted, event.with,
      );
    case 'entryReleased':
      run(`DELETE FROM reading ${where}`, ...key);
      return run(`DELETE FROM entry ${where}`, ...key);
    case 'paperSaved':
      return saved(run, event, by);
    case 'paperTakenBack':
      return run(`DELETE FROM reading ${where} AND (place = ? OR batch = (SELECT batch FROM reading ${where} AND place = ?))`, ...key, event.place, ...key, event.place);
    case 'entryFinished':
      return run(`UPDATE entry SET counted = ?, counted_with = ? ${where}`, event.counted, event.with, ...key);
    case 'entryReopened':
      run(`UPDATE entry SET counted = NULL, counted_with = NULL ${where}`, ...key);
      for (const table of ['reread', 'removal', 'ruling']) run(`DELETE FROM ${table} WHERE round = ? AND bundle = ?`, event.round, event.bundle);
      return;
    default:
      return never(event);
  }
}

/** A row for each paper; papers alike that were entered once bear the place of the first. */
function saved(run: Run, { round, bundle, entry, place, marks, aside, times }: Extract<EntryEvent, { readonly kind: 'paperSaved' }>, by: By): void {
  for (let at = 0; at < (times ?? 1); at += 1)
    run(
      'INSERT INTO reading (round, bundle, entry, place, marks, aside, batch, person, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      round, bundle, entry, place + at, canonical(marks), aside, times === undefined ? undefined : place, personOf(by), by.at,
    );
}
