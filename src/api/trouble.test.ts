import Database from 'better-sqlite3';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { closeFile } from '../usecases/files.ts';
import { verifyFile } from '../usecases/verify.ts';
import { byHand, collected, desk, entryPath, reading } from './desk.ts';

const left: (() => void)[] = [];
afterEach(() => {
  for (const leave of left.splice(0).toReversed()) leave();
});

const folder = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'kiemphieu-'));
  left.push(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
};

/** A disk of its own, as small as it has to be; only root may mount one. */
function smallDisk(size: string): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const dir = mkdtempSync(join(tmpdir(), 'kiemphieu-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', dir]).status === 0;
  left.push(() => {
    if (mounted) spawnSync('umount', [dir]);
    rmSync(dir, { recursive: true, force: true });
  });
  return mounted ? dir : undefined;
}

/** A congress whose first entry has begun; the next paper, whatever comes of it. */
async function atWork(dir: string) {
  const one = desk({ dir });
  left.push(() => one.workspace.current()?.store.close());
  const sessions = await collected(one);
  await one.ask('POST', `${entryPath(1)}/start`, byHand(5), sessions.first);
  const save = (place: number) => one.ask('POST', `${entryPath(1)}/readings`, { place, reading: reading(1 + (place % 3)) }, sessions.first);
  const saved = async (): Promise<number> => (await one.ask('GET', entryPath(1), undefined, sessions.first)).body.readings.length;
  return { ...one, sessions, save, saved, name: one.workspace.current()?.name ?? '' };
}

describe('a full disk', () => {
  test('loses no paper that was saved, and the work goes on when there is room', async (context) => {
    const dir = smallDisk('2m');
    if (dir === undefined) return context.skip('only root can mount a disk of its own');
    const one = await atWork(dir);
    expect((await one.save(1)).status).toBe(200);
    const filler = join(dir, 'day');
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4k']);
    // A log that was written before has some room left in it.
    let refused: { status: number; body: { code?: string } } = { status: 200, body: {} };
    let turns = 0;
    for (; refused.status === 200 && turns < 2000; turns += 1) refused = await one.ask('PUT', '/script/opening', { text: `Kính thưa Đại hội! ${turns} ${'x'.repeat(900)}` }, one.sessions.head);
    expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'DISK_FULL' });
    const before = await one.saved();
    rmSync(filler);
    expect((await one.save(before + 1)).status).toBe(200);
    expect(await one.saved()).toBe(before + 1);
    closeFile(one.workspace);
    expect(verifyFile(join(dir, one.name))).toMatchObject({ closed: true });
    expect(verifyFile(join(dir, one.name))?.broken).toBeUndefined();
  });

  test('takes no backup, says so, and leaves nothing half done', async (context) => {
    const disk = smallDisk('64k');
    if (disk === undefined) return context.skip('only root can mount a disk of its own');
    const one = await atWork(folder());
    expect((await one.ask('POST', '/backup', { dir: disk }, one.sessions.head)).body.code).toBe('BACKUP_UNWRITTEN');
    expect(readdirSync(disk)).toEqual([]);
    expect((await one.save(1)).status).toBe(200);
  });
});

test('a folder that cannot be written: the file is refused, and can be looked at', async (context) => {
  const dir = smallDisk('8m');
  if (dir === undefined) return context.skip('only root can mount a disk of its own');
  const one = await atWork(dir);
  closeFile(one.workspace);
  spawnSync('mount', ['-o', 'remount,ro', dir]);
  expect((await one.ask('POST', '/files/open', { name: one.name })).body.code).toBe('FILE_READ_ONLY');
  expect((await one.ask('POST', '/files/open', { name: one.name, readOnly: true })).status).toBe(200);
  expect((await one.ask('GET', '/congress')).body.readOnly).toBe(true);
});

describe('the file removed under the program', () => {
  test('takes no further paper, is still copied, and is put back when it is closed', async () => {
    const one = await atWork(folder());
    expect((await one.save(1)).status).toBe(200);
    rmSync(join(one.dir, one.name));
    expect(await one.save(2)).toMatchObject({ status: 409, body: { code: 'FILE_GONE' } });
    const usb = folder();
    const { body } = await one.ask('POST', '/backup', { dir: usb }, one.sessions.head);
    expect(verifyFile(join(usb, body.name))?.broken).toBeUndefined();
    await one.ask('POST', '/files/close');
    expect((await one.ask('POST', '/files/open', { name: one.name })).status).toBe(200);
    expect((await one.ask('GET', '/congress')).body).toMatchObject({ unclosed: true, recovered: { election: 1, bundle: 1, entry: 1, lastPlace: 1 } });
  });

  test('another in its place is left alone', async () => {
    const one = await atWork(folder());
    renameSync(join(one.dir, one.name), join(one.dir, 'khac'));
    writeFileSync(join(one.dir, one.name), 'không phải');
    expect((await one.save(1)).body.code).toBe('FILE_GONE');
    await one.ask('POST', '/files/close');
    expect(statSync(join(one.dir, one.name)).size).toBeLessThan(100);
    const others = readdirSync(one.dir).filter((file) => file.endsWith('.kiemphieu') && file !== one.name);
    expect(others.map((file) => verifyFile(join(one.dir, file))?.broken)).toEqual([undefined]);
  });

  test('goes on when it is put back by hand', async () => {
    const one = await atWork(folder());
    renameSync(join(one.dir, one.name), join(one.dir, 'khac'));
    expect((await one.save(1)).body.code).toBe('FILE_GONE');
    renameSync(join(one.dir, 'khac'), join(one.dir, one.name));
    expect((await one.save(1)).status).toBe(200);
  });
});

test('a count closed before its log was lost is never shown as if nothing had happened', async () => {
  const one = await atWork(folder());
  for (let place = 1; place <= 5; place += 1) await one.save(place);
  await one.ask('POST', `${entryPath(1)}/finish`, byHand(5), one.sessions.first);
  await one.ask('POST', `${entryPath(2)}/start`, byHand(5), one.sessions.second);
  for (let place = 1; place <= 5; place += 1) await one.ask('POST', `${entryPath(2)}/readings`, { place, reading: reading(1 + (place % 3)) }, one.sessions.second);
  await one.ask('POST', `${entryPath(2)}/finish`, byHand(5), one.sessions.second);
  for (const act of ['conclude', 'close']) await one.ask('POST', `/rounds/1/${act}`, undefined, one.sessions.head);
  expect((await one.ask('GET', '/congress')).body.elections[0].stage).toBe('closed');
  const late = folder();
  // What the disk has of the file, without its log; and the same after a checkpoint in the middle.
  spawnSync('cp', [join(one.dir, one.name), join(late, 'a.kiemphieu')]);
  one.workspace.current()?.store.checkpoint();
  spawnSync('cp', [join(one.dir, one.name), join(late, 'b.kiemphieu')]);
  const other = desk({ dir: late });
  left.push(() => other.workspace.current()?.store.close());
  for (const name of ['a.kiemphieu', 'b.kiemphieu']) {
    expect((await other.ask('POST', '/files/open', { name })).status).toBe(200);
    expect((await other.ask('GET', '/congress')).body.unclosed).toBe(true);
  }
});

describe('a file that is not for this program', () => {
  test('of a newer version says so, and stays as it is', async () => {
    const one = await atWork(folder());
    closeFile(one.workspace);
    const path = join(one.dir, one.name);
    new Database(path).exec('PRAGMA user_version = 99').close();
    for (const readOnly of [false, true]) expect((await one.ask('POST', '/files/open', { name: one.name, readOnly })).body.code).toBe('FILE_NEWER');
    expect(new Database(path, { readonly: true }).pragma('user_version', { simple: true })).toBe(99);
  });

  test('of something else says so, and stays as it is', async () => {
    const one = await atWork(folder());
    writeFileSync(join(one.dir, 'x.kiemphieu'), 'không phải');
    for (const readOnly of [false, true]) expect((await one.ask('POST', '/files/open', { name: 'x.kiemphieu', readOnly })).body.code).toBe('FILE_FOREIGN');
    expect(statSync(join(one.dir, 'x.kiemphieu')).size).toBe(Buffer.byteLength('không phải'));
  });
});

describe('two programs on one file', () => {
  const holding = `import { openStore } from './src/store/store.ts'; const opened = openStore(process.argv[1]); let turn = 0;
    setInterval(() => opened.value.record({ person: 1, at: '2025-05-20T01:00:00.000Z' }, [{ kind: 'scriptEdited', key: 'opening', text: String(turn += 1) }]), 1); console.log('holds');`;

  test('the second is told, and looks at it as it stands while the first writes', async () => {
    const one = await atWork(folder());
    closeFile(one.workspace);
    const path = join(one.dir, one.name);
    const first = spawn(process.execPath, ['--input-type=module-typescript', '-e', holding, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    left.push(() => first.kill('SIGKILL'));
    await new Promise((begun) => first.stdout.once('data', begun));
    expect((await one.ask('POST', '/files/open', { name: one.name })).body.code).toBe('FILE_LOCKED');
    const seen: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      expect((await one.ask('POST', '/files/open', { name: one.name, readOnly: true })).status).toBe(200);
      seen.push((await one.ask('GET', '/congress')).body.journal.events);
      await one.ask('POST', '/files/close');
    }
    expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
    expect(seen.at(-1)).toBeGreaterThan(seen[0] ?? 0);
  });

  test('a backup is not put over a file that another program has open', async () => {
    const one = await atWork(folder());
    const usb = folder();
    const { body } = await one.ask('POST', '/backup', { dir: usb }, one.sessions.head);
    closeFile(one.workspace);
    const first = spawn(process.execPath, ['--input-type=module-typescript', '-e', holding, join(one.dir, one.name)], { stdio: ['ignore', 'pipe', 'inherit'] });
    left.push(() => first.kill('SIGKILL'));
    await new Promise((begun) => first.stdout.once('data', begun));
    expect((await one.ask('POST', '/restore', { from: join(usb, body.name), name: one.name, person: 1, pin: '1234' })).body.code).toBe('FILE_LOCKED');
    expect(readdirSync(one.dir).filter((file) => file.startsWith('.'))).toEqual([]);
  });
});
