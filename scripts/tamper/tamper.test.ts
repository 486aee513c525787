import Database from 'better-sqlite3';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { verifyFile } from '../../src/usecases/verify.ts';
import { columns } from '../../src/verify/format.ts';
import { finishedFile } from './file.ts';
import { tamper } from './tamper.ts';

let dir = '';
const path = (name: string): string => join(dir, `${name}.kiemphieu`);
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'kiemphieu-verify-'));
  await finishedFile(path('whole'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('the file that is tampered with', () => {
  it('has a row in every table and something in every column, so that each of them is changed', () => {
    const db = new Database(path('whole'), { readonly: true });
    const empty = Object.entries(columns).flatMap(([table, names]) =>
      names.filter((name) => db.prepare(`SELECT 1 FROM "${table}" WHERE "${name}" IS NOT NULL`).get() === undefined).map((name) => `${table}.${name}`));
    db.close();
    expect(empty).toEqual([]);
  });
});

describe('the independent reader', () => {
  it('finds every single change: each column of each table, a row taken out, a row laid in', async () => {
    const { made, missed } = await tamper(1);
    expect(missed).toEqual([]);
    expect(made).toBeGreaterThan(120);
  }, 60_000);

  it('holds a file that nobody has changed, and says where a head printed on paper stands', () => {
    const { head, events } = verifyFile(path('whole')) ?? { head: '', events: 0 };
    expect(verifyFile(path('whole'), head.slice(0, 16))).toMatchObject({ headAt: events, closed: true });
    expect(verifyFile(path('whole'))?.broken).toBeUndefined();
  });

  it('takes an earlier copy for whole by itself, and finds it with the head of the later paper', () => {
    copyFileSync(path('whole'), path('earlier'));
    const later = openStore(path('whole'));
    if (!later.ok) throw new Error(later.error.code);
    later.value.record({ at: '2025-05-20T04:00:00.000Z' }, [{ kind: 'fileOpened', unclosed: false }, { kind: 'fileClosed' }]);
    const { head } = later.value.head();
    later.value.checkpoint();
    later.value.close();
    expect(verifyFile(path('earlier'))?.broken).toBeUndefined();
    expect(verifyFile(path('earlier'), head)?.broken).toEqual({ kind: 'headUnknown' });
  });

  it('finds a chain written anew from the first event with the head of the paper', async () => {
    const { head = '' } = verifyFile(path('whole')) ?? {};
    await finishedFile(path('other'));
    const other = openStore(path('other'));
    if (!other.ok) throw new Error(other.error.code);
    other.value.record({ person: 1, at: '2025-05-20T05:00:00.000Z' }, [{ kind: 'statusChanged', id: 2, status: 'partial' }]);
    other.value.close();
    expect(verifyFile(path('other'))?.broken).toBeUndefined();
    expect(verifyFile(path('other'), head)?.broken).toEqual({ kind: 'headUnknown' });
  });

  it('says that a text file is not such a file', () => {
    expect(verifyFile(join(import.meta.dirname, 'tamper.ts'))).toBeUndefined();
  });
});
