import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSample } from '../usecases/sample.ts';
import { strayTable } from './read/replay.ts';

const dir = mkdtempSync(join(tmpdir(), 'kiemphieu-replay-'));
const path = join(dir, 'sample.kiemphieu');
beforeAll(async () => {
  expect((await writeSample(path, { ballots: 12, names: 6, seats: 5, seed: 3 })).ok).toBe(true);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** What the replay says of a copy after this change. */
function after(change: string): string | undefined {
  copyFileSync(path, join(dir, 'copy.kiemphieu'));
  const copy = new Database(join(dir, 'copy.kiemphieu'));
  copy.pragma('foreign_keys = OFF');
  copy.exec(change);
  try {
    return strayTable({ db: copy });
  } finally {
    copy.close();
  }
}

describe('the tables replayed from the journal', () => {
  it('are what is stored, where nobody has changed anything', () => expect(after('SELECT 1')).toBeUndefined());

  it.each([
    ['reading', `UPDATE reading SET marks = '{"struck":[1]}' WHERE place = 3 AND entry = 1`],
    ['reading', 'DELETE FROM reading WHERE place = 12 AND entry = 2'],
    ['person', `UPDATE person SET role = 'presidium' WHERE id = 2`],
    ['round', 'UPDATE round SET collected = 11'],
    ['nominee', `UPDATE nominee SET birth_year = 1950 WHERE place = 1`],
    ['roster', 'DELETE FROM roster WHERE id = 1'],
    ['schema', 'CREATE TRIGGER other AFTER INSERT ON reading BEGIN DELETE FROM ruling; END'],
  ])('name %s when it was changed from outside: %s', (table, change) => expect(after(change)).toBe(table));
});
