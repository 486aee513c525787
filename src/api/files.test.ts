import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, linkSync, mkdirSync, readdirSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applicationId } from '../store/database.ts';
import { closeFile } from '../usecases/files.ts';
import { desk, newCongress } from './desk.ts';

let one: ReturnType<typeof desk>;
let session = '';
let name = '';
const path = (file: string): string => join(one.dir, file);
const open = (file: string) => one.ask('POST', '/files/open', { name: file });
const listed = async (): Promise<readonly string[]> => (await one.ask('GET', '/files')).body.map((entry: { name: string }) => entry.name);

beforeEach(async () => {
  one = desk();
  session = (await one.ask('POST', '/files', newCongress)).body.session;
  name = one.workspace.current()?.name ?? '';
});
afterEach(() => one.leave());

/** As another program finds the open file. */
function elsewhere(): string {
  const script = `import { openStore } from './src/store/store.ts'; const o = openStore(process.argv[1]); console.log(o.ok ? 'opened' : o.error.code);`;
  return spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script, path(name)], { encoding: 'utf8' }).stdout.trim();
}

/** The file that was open is open still, and who had signed in is signed in. */
async function undisturbed(): Promise<void> {
  expect(one.workspace.current()?.name).toBe(name);
  expect((await one.ask('GET', '/meetings/1/roster', undefined, session)).status).toBe(200);
}

describe('the open file stays locked', () => {
  test('whatever links, pipes and folders lie beside it', async () => {
    symlinkSync(path(name), path('a.kiemphieu'));
    linkSync(path(name), path('b.kiemphieu'));
    mkdirSync(path('c.kiemphieu'));
    spawnSync('mkfifo', [path('d.kiemphieu')]);
    expect(await listed()).toEqual([name]);
    for (const other of ['a', 'b', 'c', 'd']) expect((await open(`${other}.kiemphieu`)).status).toBe(409);
    expect(elsewhere()).toBe('FILE_LOCKED');
    await undisturbed();
  });
});

describe('a bad file', () => {
  const bad: Readonly<Record<string, (file: string) => void>> = {
    'without tables': (file) => void new Database(file).exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 1`).close(),
    'with its version and nothing else': (file) => void new Database(file).exec(`PRAGMA application_id = ${applicationId}; CREATE TABLE t (x)`).close(),
    'without a congress': (file) => changed(file, 'DELETE FROM congress'),
    'without a journal': (file) => changed(file, 'DROP TABLE journal'),
    'with another journal': (file) => changed(file, 'DROP TABLE journal; CREATE TABLE journal (x); INSERT INTO journal VALUES (1)'),
    'with a congress nobody can read': (file) => changed(file, "UPDATE congress SET organisation = '{'"),
  };
  const changed = (file: string, sql: string): void => {
    one.workspace.current()?.store.checkpoint();
    // Another copy, made by another process: reading it here would let go of the lock.
    spawnSync('cp', [path(name), file]);
    new Database(file).exec(sql).close();
  };

  for (const [how, make] of Object.entries(bad))
    test(`${how} spoils neither the list nor the file that is open`, async () => {
      make(path('bad.kiemphieu'));
      expect(await listed()).toContain(name);
      // A congress that the journal does not give was altered; the others cannot be read at all.
      const code = how.includes('nobody can read') ? 'FILE_ALTERED' : 'FILE_BROKEN';
      expect(await open('bad.kiemphieu')).toMatchObject({ status: 409, body: { code } });
      await undisturbed();
      // No handle is left over: it is refused for what it is, not for being open.
      expect((await open('bad.kiemphieu')).body.code).toBe(code);
    });

  test('whose journal was changed is refused, and says where', async () => {
    changed(path('bad.kiemphieu'), "UPDATE journal SET payload = replace(payload, 'head', 'member') WHERE seq = 2");
    const answer = await open('bad.kiemphieu');
    expect(answer).toMatchObject({ status: 409, body: { code: 'FILE_TAMPERED' } });
    expect(answer.body.message).toContain('sự kiện 2');
    await undisturbed();
  });
});

describe('opening and closing', () => {
  test('a file whose closing could not be written is closed all the same', async () => {
    one.workspace.current()?.store.db.exec("CREATE TEMP TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END");
    expect(() => closeFile(one.workspace)).toThrow('full');
    expect((await open(name)).status).toBe(200);
  });

  test('a file that is not to be written is refused as such', async () => {
    closeFile(one.workspace);
    chmodSync(path(name), 0o444);
    expect((await open(name)).body.code).toBe('FILE_READ_ONLY');
    chmodSync(path(name), 0o600);
    expect((await open(name)).status).toBe(200);
  });

  test('a file whose name another system decomposed is opened', async () => {
    closeFile(one.workspace);
    renameSync(path(name), path(name.normalize('NFD')));
    expect((await open(name)).status).toBe(200);
    expect(readdirSync(one.dir)).toContain(name.normalize('NFD'));
    expect(one.workspace.current()?.name).toBe(name.normalize('NFD'));
  });

  test('a new file is for its owner alone', () => expect(statSync(path(name)).mode & 0o777).toBe(0o600));

  test('a file that is something else is listed as unreadable', async () => {
    writeFileSync(path('x.kiemphieu'), 'không phải');
    const entry = (await one.ask('GET', '/files')).body.find((each: { name: string }) => each.name === 'x.kiemphieu');
    expect(entry.title).toBe('x (không đọc được)');
  });

  test('a good file takes the place of the open one', async () => {
    closeFile(one.workspace);
    copyFileSync(path(name), path('b.kiemphieu'));
    await open(name);
    expect((await open('b.kiemphieu')).status).toBe(200);
    expect(one.workspace.current()?.name).toBe('b.kiemphieu');
    expect(elsewhere()).toBe('opened');
  });
});
