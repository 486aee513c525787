import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collected, desk } from './desk.ts';

let one: ReturnType<typeof desk>;
let name = '';
let usb = '';
let backup = '';
const presidium = 4;

beforeEach(async () => {
  one = desk();
  usb = mkdtempSync(join(tmpdir(), 'kiemphieu-usb-'));
  const { head } = await collected(one);
  name = one.workspace.current()?.name ?? '';
  backup = join(usb, (await one.ask('POST', '/backup', { dir: usb }, head)).body.name);
  await one.ask('POST', '/files/close');
});
afterEach(() => {
  rmSync(usb, { recursive: true, force: true });
  one.leave();
});

const look = (): Promise<number> => one.ask('POST', '/files/open', { name, readOnly: true }).then(({ status }) => status);
const guess = async (pin: string, person = presidium): Promise<number> => (await one.ask('POST', '/sessions', { person, pin })).status;

/** One wrong PIN, and the file is closed again. */
async function guessedAnew(pin: string): Promise<number> {
  expect(await look()).toBe(200);
  const status = await guess(pin);
  await one.ask('POST', '/files/close');
  return status;
}

describe('a PIN guessed in a file that is looked at only', () => {
  test('makes wait, however often the file is closed and opened again', async () => {
    for (const pin of ['0001', '0002', '0003']) expect(await guessedAnew(pin)).toBe(401);
    expect(await guessedAnew('1234')).toBe(429);
    await one.ask('POST', '/files/open', { name });
    expect(await guess('1234')).toBe(429);
  });

  test('is known to a program that is started later, and to one that has the file open beside it', async () => {
    for (const pin of ['0001', '0002', '0003']) await guessedAnew(pin);
    const script = `import { createWorkspace } from './src/usecases/workspace.ts'; import { openFile } from './src/usecases/files.ts'; import { signIn } from './src/usecases/sign-in.ts';
      const [dir, name, at] = process.argv.slice(1); const workspace = createWorkspace(dir, () => at);
      openFile(workspace, name, true); console.log(signIn(workspace.current(), ${presidium}, '1234', at).error?.code);`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script, one.dir, name, one.workspace.now()], { encoding: 'utf8' });
    expect(stdout.trim()).toBe('PIN_WAIT');
  });

  test('is of that person alone, and ends with the right PIN after the wait', async () => {
    for (const pin of ['0001', '0002', '0003']) await guessedAnew(pin);
    await look();
    expect(await guess('1234', 1)).toBe(200);
    one.later(10);
    expect([await guess('1234'), await guess('0004'), await guess('1234')]).toEqual([200, 401, 200]);
  });

  test('is not forgotten by another copy of the file, restored under a name of its own', async () => {
    for (const [at, pin] of ['0001', '0002', '0003'].entries()) {
      const copy = `Bản ${at}.kiemphieu`;
      expect((await one.ask('POST', '/restore', { from: backup, name: copy })).status).toBe(200);
      await one.ask('POST', '/files/open', { name: copy });
      expect(await guess(pin)).toBe(401);
      await one.ask('POST', '/files/close');
    }
    expect((await one.ask('POST', '/restore', { from: backup, name: 'Bản 9.kiemphieu' })).status).toBe(200);
    await one.ask('POST', '/files/open', { name: 'Bản 9.kiemphieu' });
    expect(await guess('1234')).toBe(429);
  });

  test('is kept beside the data without the PIN, what it is made of, or a name', async () => {
    await guessedAnew('7391');
    const kept = readFileSync(join(one.dir, 'ma-sai.json'), 'utf8');
    await one.ask('POST', '/files/open', { name });
    const people = one.workspace.current()?.store.db.prepare('SELECT name, salt, hash FROM person').all() as { name: string; salt: string; hash: string }[];
    for (const told of ['7391', ...people.flatMap((person) => Object.values(person))]) expect(kept).not.toContain(told);
  });

  test('a damaged list of refusals does not open the way in this process, and is written anew', async () => {
    for (const pin of ['0001', '0002', '0003']) await guessedAnew(pin);
    const path = join(one.dir, 'ma-sai.json');
    rmSync(path);
    expect(await guessedAnew('1234')).toBe(429);
    one.later(10);
    expect(await guessedAnew('0004')).toBe(401);
    expect(Object.values(JSON.parse(readFileSync(path, 'utf8')))).toMatchObject([{ refused: 4 }]);
  });
});

test('a wrong PIN of a file that is written is in its journal as well', async () => {
  await one.ask('POST', '/files/open', { name });
  expect(await guess('0001')).toBe(401);
  expect(one.workspace.current()?.store.db.prepare("SELECT count(*) FROM journal WHERE kind = 'pinRefused'").pluck().get()).toBe(1);
});
