import { copyFileSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeFile } from '../usecases/files.ts';
import { collected, desk, enter, entryPath, byHand, reading } from './desk.ts';

let one: ReturnType<typeof desk>;
let sessions: Awaited<ReturnType<typeof collected>>;
let usb = '';
let name = '';
const papers = [reading(1), reading(2), reading(3), reading(1), reading(1)];

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

const backUp = async (): Promise<string> => join(usb, (await one.ask('POST', '/backup', { dir: usb }, sessions.head)).body.name);
async function count(): Promise<void> {
  await enter(one, sessions.first, 1, papers);
  await enter(one, sessions.second, 2, papers);
  for (const act of ['conclude', 'close']) expect((await one.ask('POST', `/rounds/1/${act}`, undefined, sessions.head)).status).toBe(200);
}
const check = async (from: string, of = name) => (await one.ask('POST', '/restore/check', { from, name: of })).body;

describe('the preview of a restore names what the file in use would lose', () => {
  test('the papers saved and the acts after the backup, each with its election', async () => {
    const before = await backUp();
    await count();
    closeFile(one.workspace);
    const { relation, givenUp } = await check(before);
    expect([relation, givenUp.papers]).toEqual(['older', 10]);
    expect(givenUp.acts.map(({ kind, number }: { kind: string; number: number }) => [kind, number])).toEqual([['papersConcluded', 1], ['countClosed', 1]]);
    expect(givenUp.acts[0].title).toMatch(/^Bầu /);
  });

  test('papers alike that were entered once are told as so many papers', async () => {
    const before = await backUp();
    await one.ask('POST', `${entryPath(1)}/start`, byHand(5), sessions.first);
    expect((await one.ask('POST', `${entryPath(1)}/readings`, { place: 1, times: 4, reading: reading(1) }, sessions.first)).status).toBe(200);
    closeFile(one.workspace);
    expect((await check(before)).givenUp).toEqual({ papers: 4, acts: [] });
  });

  test('nothing, where the backup has all of it', async () => {
    await count();
    const whole = await backUp();
    closeFile(one.workspace);
    expect(await check(whole)).not.toHaveProperty('givenUp');
    expect(await check(whole, 'mới.kiemphieu')).not.toHaveProperty('givenUp');
  });
});

describe('the list of files', () => {
  const listed = async () => (await one.ask('GET', '/files')).body as readonly { name: string; changedAt: string; kept?: true }[];

  test('says when the last work was done, not when the file was copied or closed by the system', async () => {
    const last = one.workspace.current()?.store.head().at ?? '';
    expect((await listed())[0]?.changedAt).toBe(last);
    closeFile(one.workspace);
    utimesSync(join(one.dir, name), new Date(0), new Date(0));
    expect(((await listed())[0]?.changedAt ?? '') >= last).toBe(true);
  });

  test('marks a file that a restore has put aside', async () => {
    closeFile(one.workspace);
    copyFileSync(join(one.dir, name), join(one.dir, `Trước phục hồi 2025-05-20 14.05 ${name}`));
    expect((await listed()).map((file) => file.kept === true)).toEqual(expect.arrayContaining([false, true]));
  });
});
