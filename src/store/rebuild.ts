import { createHash } from 'node:crypto';
import type { Entry } from './chain.ts';
import type { Sqlite } from './database.ts';
import type { Event } from './events.ts';
import { project } from './project/event.ts';
import { runner } from './project/statements.ts';
import { projections } from './schema.ts';

type Papers = ReadonlyMap<string, Uint8Array>;

/** The printed bytes by the hash that they have now; the journal holds the hash that they had. */
export function papersOf(db: Sqlite): Papers {
  const signed = db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'signature'").get() !== undefined;
  const rows = db.prepare<[], { bytes: Uint8Array }>(signed ? 'SELECT bytes FROM paper UNION ALL SELECT bytes FROM signature' : 'SELECT bytes FROM paper').all();
  return new Map(rows.map(({ bytes }) => [createHash('sha256').update(bytes).digest('hex'), bytes]));
}

/** What the events of one file's journal make of the empty tables of another, or of itself. */
export function replay(from: Sqlite, into: Sqlite, papers: Papers): void {
  const run = runner(into);
  for (const { at, person, kind, payload } of from.prepare<[], Entry>('SELECT seq, at, person, kind, payload FROM journal ORDER BY seq').all())
    project(run, { kind, ...(JSON.parse(payload) as object) } as Event, person === null ? { at } : { at, person }, papers);
}

/** The tables of today from the journal of an earlier version; the journal and the printed bytes stay as they are. */
export function rebuild(db: Sqlite): void {
  const papers = papersOf(db);
  const old = db.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'journal' AND name NOT LIKE 'sqlite_%'").pluck().all();
  db.pragma('defer_foreign_keys = ON');
  for (const name of old) db.exec(`DROP TABLE "${name}"`);
  db.exec(projections);
  replay(db, db, papers);
}
