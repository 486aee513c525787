import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCopy } from './copy.ts';
import { readCongress, readPeople } from './read/congress.ts';
import { brokenLink, leftOpen } from './read/journal.ts';
import { createStore, openStore, type Store } from './store.ts';
import type { Result } from '../domain/result.ts';

const at = '2025-05-20T01:30:00.000Z';
const congress = {
  regulation: '190',
  organisation: { name: 'Đảng bộ phường Bắc Sơn', congress: 'Đại hội đại biểu', term: '2025 – 2030', place: 'Bắc Sơn', date: '2025-05-20' },
  meeting: 'delegate',
  settings: {},
} as const;

let dir = '';
const path = (): string => join(dir, 'a.kiemphieu');
const got = <T>(result: Result<T, { readonly code: string }>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
function founded(): Store {
  const store = got(createStore(path()));
  store.record({ at }, [{ kind: 'congressCreated', congress }, { kind: 'personAdded', id: 1, name: 'Trần Văn Bình', role: 'head', pin: { salt: 'aa', hash: 'bb' } }, { kind: 'fileOpened', unclosed: false }]);
  return store;
}

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kiemphieu-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('a congress file', () => {
  test('every commit is on the disk: synchronous is read back as FULL, under WAL, with foreign keys', () => {
    const store = founded();
    const pragma = (name: string): unknown => store.db.pragma(name, { simple: true });
    expect([pragma('synchronous'), pragma('journal_mode'), pragma('foreign_keys'), pragma('locking_mode')]).toEqual([2, 'wal', 1, 'exclusive']);
    store.close();
  });

  test('synchronous is FULL again after opening', () => {
    founded().close();
    const store = got(openStore(path()));
    expect(store.db.pragma('synchronous', { simple: true })).toBe(2);
    store.close();
  });

  test('closing leaves one file', () => {
    const store = founded();
    store.record({ at }, [{ kind: 'fileClosed' }]);
    store.checkpoint();
    store.close();
    expect(readdirSync(dir)).toEqual(['a.kiemphieu']);
  });

  test('what was recorded is there after the process was killed, and the file says that it was not closed', () => {
    const store = founded();
    const [copy, log] = [join(dir, 'killed.kiemphieu'), `${path()}-wal`];
    store.record({ person: 1, at }, [{ kind: 'rosterReplaced', people: [{ id: 1, name: 'An', status: 'present' }] }]);
    copyFileSync(path(), copy);
    copyFileSync(log, `${copy}-wal`);
    const reopened = got(openStore(copy));
    expect(leftOpen(reopened)).toBe(true);
    expect(reopened.head()).toEqual(store.head());
    expect(reopened.db.prepare('SELECT name FROM roster').all()).toEqual([{ name: 'An' }]);
    reopened.close();
    store.close();
  });

  test('the chain holds, and breaks where somebody changed an event', () => {
    const store = founded();
    expect(brokenLink(store)).toBeUndefined();
    store.db.prepare("UPDATE journal SET payload = replace(payload, 'head', 'member') WHERE seq = 2").run();
    expect(brokenLink(store)).toBe(2);
    store.close();
  });

  test('an event whose effect fails leaves neither event nor effect', () => {
    const store = founded();
    const before = store.head();
    expect(() => store.record({ person: 1, at }, [{ kind: 'rosterReplaced', people: [{ id: 1, name: 'An', status: 'present' }] }, { kind: 'listLocked', round: 1 }, { kind: 'entryStarted', round: 9, bundle: 1, entry: 1, typist: 'An' }])).toThrow();
    expect(store.head()).toEqual(before);
    expect(store.db.prepare('SELECT count(*) AS n FROM roster').get()).toEqual({ n: 0 });
    store.record({ at }, [{ kind: 'signedIn', id: 1 }]);
    expect(brokenLink(store)).toBeUndefined();
    store.close();
  });

  test('a copy that is only read leaves nothing beside the file', () => {
    founded().close();
    const copy = got(openCopy(path()));
    expect([readCongress(copy).meeting, readPeople(copy)[0]?.name]).toEqual(['delegate', 'Trần Văn Bình']);
    copy.close();
    expect(readdirSync(dir)).toEqual(['a.kiemphieu']);
  });
});

describe('a file that cannot be opened', () => {
  const codeOf = (file: string): string | undefined => {
    const opened = openStore(file);
    if (opened.ok) opened.value.close();
    return opened.ok ? undefined : opened.error.code;
  };

  test('is not there', () => expect(codeOf(join(dir, 'no.kiemphieu'))).toBe('NO_SUCH_FILE'));

  test('is something else', () => {
    writeFileSync(path(), 'không phải');
    expect(codeOf(path())).toBe('FILE_FOREIGN');
  });

  test('is the database of another program', () => {
    new Database(path()).exec('CREATE TABLE t (x)').close();
    expect(codeOf(path())).toBe('FILE_FOREIGN');
  });

  test('comes from a newer version', () => {
    const store = founded();
    store.db.pragma('user_version = 99');
    store.close();
    expect(codeOf(path())).toBe('FILE_NEWER');
  });

  test('is open in another process', () => {
    const store = founded();
    const script = `import { openStore } from './src/store/store.ts'; const o = openStore(process.argv[1]); console.log(o.ok ? 'opened' : o.error.code);`;
    const other = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script, path()], { encoding: 'utf8' });
    expect(other.stdout.trim()).toBe('FILE_LOCKED');
    store.close();
  });

  test('exists already where a new one should be made', () => {
    founded().close();
    const made = createStore(path());
    expect(made).toEqual({ ok: false, error: { code: 'FILE_EXISTS' } });
    expect(existsSync(path())).toBe(true);
  });
});
