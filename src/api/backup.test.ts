import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeFile } from '../usecases/files.ts';
import { verifyFile } from '../usecases/verify.ts';
import { asideReading, byHand, collected, desk, enter, entryPath, reading } from './desk.ts';

let one: ReturnType<typeof desk>;
let sessions: Awaited<ReturnType<typeof collected>>;
let name = '';
let usb = '';
const papers = [reading(1), reading(2), reading(3), reading(1), reading(1)];
const head = (): string => one.workspace.current()?.store.head().head ?? '';
const backUp = (dir = usb, session = sessions.head) => one.ask('POST', '/backup', { dir }, session);

beforeEach(async () => {
  one = desk();
  usb = mkdtempSync(join(tmpdir(), 'kiemphieu-usb-'));
  sessions = await collected(one);
  name = one.workspace.current()?.name ?? '';
});
afterEach(() => {
  rmSync(usb, { recursive: true, force: true });
  one.leave();
});

describe('a backup', () => {
  test('is a whole file, named by congress, time and head', async () => {
    const { status, body } = await backUp();
    expect(status).toBe(200);
    expect(readdirSync(usb)).toEqual([body.name]);
    expect(body.name).toMatch(new RegExp(`^Đại hội đại biểu Đảng bộ phường Bắc Sơn.* 2025-05-20 08\\.\\d\\d ${body.head.slice(0, 16)}\\.kiemphieu$`));
    expect(verifyFile(join(usb, body.name), head())).toMatchObject({ head: head(), events: body.events });
    expect(verifyFile(join(usb, body.name))?.broken).toBeUndefined();
  });

  test('is made while papers are saved, and holds one moment', async () => {
    await one.ask('POST', `${entryPath(1)}/start`, byHand(5), sessions.first);
    const [made, again, ...saved] = await Promise.all([backUp(), backUp(), ...papers.slice(0, 3).map((paper, at) => one.ask('POST', `${entryPath(1)}/readings`, { place: at + 1, reading: paper }, sessions.first))]);
    expect([made, again, ...saved].map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    for (const file of readdirSync(usb)) expect(verifyFile(join(usb, file))?.broken).toBeUndefined();
  });

  test('is not for a member of the board, and only into a folder that is there', async () => {
    expect((await backUp(usb, sessions.first)).status).toBe(403);
    for (const dir of [join(usb, 'khong-co'), '.', '']) expect((await backUp(dir)).status).toBeGreaterThanOrEqual(400);
    expect((await backUp(join(usb, 'khong-co'))).body.code).toBe('BACKUP_NO_FOLDER');
    for (const session of [sessions.presidium, sessions.technician]) expect((await backUp(usb, session)).status).toBe(200);
  });
});

describe('the second place', () => {
  const close = async () => {
    await enter(one, sessions.first, 1, papers);
    await enter(one, sessions.second, 2, papers);
    await one.ask('POST', '/rounds/1/conclude', undefined, sessions.head);
    return one.ask('POST', '/rounds/1/close', undefined, sessions.head);
  };

  test('gets a backup by itself when a count is closed', async () => {
    expect((await one.ask('PUT', '/backup/place', { backupDir: usb }, sessions.head)).status).toBe(200);
    expect((await one.ask('GET', '/backup/place', undefined, sessions.head)).body).toEqual({ backupDir: usb });
    const { body } = await close();
    expect(readdirSync(usb)).toEqual([body.backup.name]);
    expect(verifyFile(join(usb, body.backup.name))?.head).toBe(head());
  });

  test('that is gone stops no count: it is told', async () => {
    await one.ask('PUT', '/backup/place', { backupDir: usb }, sessions.head);
    rmSync(usb, { recursive: true });
    const { status, body } = await close();
    expect({ status, done: body.done, code: body.backupFault.code }).toEqual({ status: 200, done: true, code: 'BACKUP_NO_FOLDER' });
    expect((await one.ask('GET', '/rounds/1', undefined, sessions.head)).body.stage).toBe('closed');
  });

  test('is of the machine: not in the file, and not needed', async () => {
    const before = head();
    await one.ask('PUT', '/backup/place', { backupDir: usb }, sessions.head);
    expect(head()).toBe(before);
    expect((await one.ask('PUT', '/backup/place', {}, sessions.head)).body).toEqual({});
    expect((await close()).body).toEqual({ done: true });
  });
});

describe('restoring', () => {
  let from = '';
  const body = () => ({ from, name });
  /** The head of the file that is replaced agrees to it. */
  const byHead = () => ({ ...body(), person: 1, pin: '1234' });
  beforeEach(async () => {
    from = join(usb, (await backUp()).body.name);
    await one.ask('POST', `${entryPath(1)}/start`, byHand(5), sessions.first);
    await one.ask('POST', `${entryPath(1)}/readings`, { place: 1, reading: asideReading }, sessions.first);
  });

  test('waits until no file is open', async () => {
    for (const [path, asked] of [['/restore/check', body()], ['/restore', byHead()]] as const) expect((await one.ask('POST', path, asked)).body.code).toBe('FILE_OPEN');
  });

  test('shows first what would be replaced, and changes nothing', async () => {
    closeFile(one.workspace);
    const before = readFileSync(join(one.dir, name));
    const { body: view } = await one.ask('POST', '/restore/check', body());
    expect(view).toMatchObject({ relation: 'older', backup: { closed: false }, replaced: { closed: true } });
    expect(view.replaced.events).toBeGreaterThan(view.backup.events);
    expect(readdirSync(one.dir).filter((file) => file.includes('kiemphieu'))).toEqual([name]);
    expect(readFileSync(join(one.dir, name)).equals(before)).toBe(true);
  });

  test('puts the backup in place and keeps what was replaced', async () => {
    closeFile(one.workspace);
    const replaced = verifyFile(join(one.dir, name))?.head;
    const { body: view } = await one.ask('POST', '/restore', byHead());
    expect(verifyFile(join(one.dir, name))?.head).toBe(view.backup.head);
    expect(verifyFile(join(one.dir, view.keptAs))?.head).toBe(replaced);
    expect((await one.ask('POST', '/files/open', { name })).status).toBe(200);
    expect((await one.ask('GET', '/congress')).body.unclosed).toBe(true);
  });

  test('wants the PIN of the head or of the presidium of the file that is replaced', async () => {
    closeFile(one.workspace);
    const before = readFileSync(join(one.dir, name));
    const { body: view } = await one.ask('POST', '/restore/check', body());
    expect(view.mayReplace).toEqual([{ id: 1, name: 'Trần Văn Bình', role: 'head' }, { id: 4, name: 'Hoàng Minh Khôi', role: 'presidium' }]);
    const code = async (own: object): Promise<string> => (await one.ask('POST', '/restore', { ...body(), ...own })).body.code;
    expect(await code({})).toBe('REPLACE_BY');
    for (const person of [2, 5, 99]) expect(await code({ person, pin: '1234' })).toBe('REPLACE_BY');
    for (let wrong = 0; wrong < 3; wrong += 1) expect(await code({ person: 4, pin: '9999' })).toBe('PIN_WRONG');
    expect(await code({ person: 4, pin: '1234' })).toBe('PIN_WAIT');
    expect(readFileSync(join(one.dir, name)).equals(before)).toBe(true);
    one.later(10);
    expect(await code({ person: 4, pin: '1234' })).toBeUndefined();
  });

  test('wants no PIN where no file is replaced, or one that cannot be read', async () => {
    closeFile(one.workspace);
    const other = { from, name: 'Tệp mới.kiemphieu' };
    expect((await one.ask('POST', '/restore/check', other)).body.mayReplace).toBeUndefined();
    expect((await one.ask('POST', '/restore', other)).status).toBe(200);
    writeFileSync(join(one.dir, name), 'hỏng');
    expect((await one.ask('POST', '/restore/check', body())).body).toMatchObject({ relation: 'unreadable' });
    expect((await one.ask('POST', '/restore', body())).status).toBe(200);
  });

  test('a file of an earlier format has its people, and they are asked', async () => {
    closeFile(one.workspace);
    copyFileSync(join(import.meta.dirname, '../store/earlier/version-2.sqlite'), join(one.dir, 'cu.kiemphieu'));
    const { body: view } = await one.ask('POST', '/restore/check', { from, name: 'cu.kiemphieu' });
    expect(view.mayReplace.length).toBeGreaterThan(0);
    expect((await one.ask('POST', '/restore', { from, name: 'cu.kiemphieu' })).body.code).toBe('REPLACE_BY');
  });

  test('a backup of an earlier format is told as such, not as unsound; it opens where it is copied to', async () => {
    closeFile(one.workspace);
    from = join(usb, 'earlier.kiemphieu');
    copyFileSync(join(import.meta.dirname, '../store/earlier/version-2.sqlite'), from);
    for (const [path, asked] of [['/restore/check', body()], ['/restore', byHead()]] as const) expect((await one.ask('POST', path, asked)).body).toMatchObject({ code: 'BACKUP_EARLIER', field: 'from' });
    copyFileSync(from, join(one.dir, 'earlier.kiemphieu'));
    expect((await one.ask('POST', '/files/open', { name: 'earlier.kiemphieu' })).status).toBe(200);
  });

  test('says how the backup stands to the file', async () => {
    const relation = async (): Promise<string> => (await one.ask('POST', '/restore/check', body())).body.relation;
    closeFile(one.workspace);
    const later = join(usb, 'later.kiemphieu');
    copyFileSync(join(one.dir, name), later);
    copyFileSync(from, join(one.dir, name));
    expect(await relation()).toBe('same');
    from = later;
    expect(await relation()).toBe('newer');
    await one.ask('POST', '/files/open', { name });
    closeFile(one.workspace);
    expect(await relation()).toBe('apart');
    writeFileSync(join(one.dir, name), 'hỏng');
    expect(await relation()).toBe('unreadable');
    rmSync(join(one.dir, name));
    expect(await relation()).toBeUndefined();
  });

  test('refuses a backup that was changed, is none, or is not there', async () => {
    closeFile(one.workspace);
    const code = async (): Promise<string> => (await one.ask('POST', '/restore', byHead())).body.code;
    const bytes = readFileSync(from);
    bytes[bytes.indexOf('congressCreated')] = 88;
    writeFileSync(from, bytes);
    expect(await code()).toBe('BACKUP_UNSOUND');
    writeFileSync(from, 'không phải');
    expect(await code()).toBe('FILE_FOREIGN');
    rmSync(from);
    expect(await code()).toBe('BACKUP_NO_FILE');
    mkdirSync(from);
    for (const other of [from, '/\0', `/${'a'.repeat(400)}`, 'usb.kiemphieu', '../x']) {
      from = other;
      expect([other, await code()]).toEqual([other, 'BACKUP_NO_FILE']);
    }
    expect(verifyFile(join(one.dir, name))?.closed).toBe(true);
  });
});

/** Runs again and again in another process, which is killed at a moment that nobody chose. */
async function killedWhile(script: string, args: readonly string[], milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((begun) => child.stdout.once('data', begun));
  await new Promise((over) => setTimeout(over, milliseconds));
  await new Promise((gone) => {
    child.once('exit', gone);
    child.kill('SIGKILL');
  });
}

const workspaceOf = `import { createWorkspace } from './src/usecases/workspace.ts'; import { openFile } from './src/usecases/files.ts';
  const workspace = createWorkspace(process.argv[1]); console.log('begun');`;

describe('killed in the middle', () => {
  test('a backup leaves whole backups and no other file of ours', async () => {
    closeFile(one.workspace);
    const script = `${workspaceOf} import { backUpTo } from './src/usecases/backup.ts'; openFile(workspace, process.argv[2]); const file = workspace.current();
      for (;;) { file.store.record({ at: workspace.now() }, [{ kind: 'pinRefused', id: 5, purpose: 'signIn' }]); await backUpTo({ file, at: workspace.now(), actor: { id: 1, name: 'x', role: 'head' } }, { dir: process.argv[3] }); }`;
    for (const time of [5, 40, 77, 130]) {
      await killedWhile(script, [one.dir, name, usb], time);
      for (const file of readdirSync(usb).filter((each) => !each.startsWith('.'))) expect([file, verifyFile(join(usb, file))?.broken]).toEqual([file, undefined]);
    }
    await one.ask('POST', '/files/open', { name });
    expect((await backUp(usb, await one.signIn(1))).status).toBe(200);
    expect(readdirSync(usb).filter((file) => file.startsWith('.'))).toEqual([]);
  });

  test('a restore leaves the file before or the backup, and what was replaced', async () => {
    const from = join(usb, (await backUp()).body.name);
    await one.ask('POST', `${entryPath(1)}/start`, byHand(5), sessions.first);
    closeFile(one.workspace);
    const heads = [verifyFile(from)?.head, verifyFile(join(one.dir, name))?.head];
    const later = join(usb, 'later.kiemphieu');
    copyFileSync(join(one.dir, name), later);
    const script = `${workspaceOf} import { restore } from './src/usecases/restore.ts';
      for (;;) for (const from of process.argv.slice(3)) restore(workspace, { from, name: process.argv[2], person: 1, pin: '1234' });`;
    for (const time of [5, 40, 77, 130, 180, 500, 1500]) {
      await killedWhile(script, [one.dir, name, from, later], time);
      for (const file of readdirSync(one.dir).filter((each) => each.endsWith('.kiemphieu'))) expect(heads).toContain(verifyFile(join(one.dir, file))?.head);
    }
    expect(readdirSync(one.dir).filter((each) => each.endsWith('.kiemphieu')).length).toBeGreaterThan(1);
  });
});
