import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collected, desk } from './desk.ts';

let one: ReturnType<typeof desk>;
let all: Awaited<ReturnType<typeof collected>>;
let dir = '';
let started = 0;

beforeEach(async () => {
  one = desk();
  dir = mkdtempSync(join(tmpdir(), 'kiemphieu-library-'));
  started = 0;
  Object.assign(one.workspace, {
    tokenHelper: () => {
      started += 1;
      throw new Error('a library would be run');
    },
  });
  all = await collected(one);
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
  one.leave();
});

const library = (): string => {
  const path = join(dir, 'may-ky.so');
  writeFileSync(path, 'thư viện');
  return path;
};
const look = async (path: string, session: string): Promise<string> => (await one.ask('POST', '/tokens', { library: path }, session)).body.code;
const sign = async (path: string, session: string): Promise<string> =>
  (await one.ask('POST', '/papers/1/sign', { place: 'ky:truong-ban', by: { kind: 'token', library: path, pin: '1' } }, session)).body.code;

async function printed(): Promise<void> {
  expect((await one.ask('POST', '/papers', { of: 'booklet' }, all.head)).status).toBe(200);
}

test('a library of a vendor is run for the head and the presidium alone', async () => {
  const path = library();
  await printed();
  for (const session of [all.first, all.technician]) for (const ask of [look, sign]) expect(await ask(path, session)).toBe('NOT_ALLOWED');
  expect(started).toBe(0);
  for (const session of [all.head, all.presidium]) await look(path, session);
  expect(started).toBe(2);
});

test('only a file with its whole path, outside the data folder, is run', async () => {
  await printed();
  const inside = join(one.dir, 'may-ky.so');
  writeFileSync(inside, 'thư viện');
  symlinkSync(inside, join(dir, 'lien-ket.so'));
  mkdirSync(join(dir, 'thu-muc.so'));
  for (const [path, code] of [
    ['may-ky.so', 'TOKEN_LIBRARY_PATH'],
    ['../../may-ky.so', 'TOKEN_LIBRARY_PATH'],
    ['//may/chung/may-ky.so', 'TOKEN_LIBRARY_PATH'],
    [join(dir, 'khong-co.so'), 'TOKEN_LIBRARY_MISSING'],
    [join(dir, 'thu-muc.so'), 'TOKEN_LIBRARY_UNFIT'],
    ['/dev/null', 'TOKEN_LIBRARY_UNFIT'],
    [inside, 'TOKEN_LIBRARY_PLACE'],
    [join(dir, '..', one.dir.split('/').at(-1) ?? '', 'may-ky.so'), 'TOKEN_LIBRARY_PLACE'],
    [join(dir, 'lien-ket.so'), 'TOKEN_LIBRARY_PLACE'],
  ] as const)
    for (const ask of [look, sign]) expect([path, await ask(path, all.head)]).toEqual([path, code]);
  expect(started).toBe(0);
});
