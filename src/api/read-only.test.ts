import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeFile } from '../usecases/files.ts';
import { createWorkspace } from '../usecases/workspace.ts';
import { createApp } from './app.ts';
import { byHand, collected, desk, entryPath, reading } from './desk.ts';

let one: ReturnType<typeof desk>;
let sessions: Awaited<ReturnType<typeof collected>>;
let name = '';

beforeEach(async () => {
  one = desk();
  sessions = await collected(one);
  name = one.workspace.current()?.name ?? '';
  await one.ask('POST', `${entryPath(1)}/start`, byHand(5), sessions.first);
  await one.ask('POST', `${entryPath(1)}/readings`, { place: 1, reading: reading(1) }, sessions.first);
});
afterEach(() => one.leave());

/** A second program in the same folder; its own file is closed first, as one process has one lock. */
const look = (): Promise<number> => one.ask('POST', '/files/open', { name, readOnly: true }).then(({ status }) => status);

describe('a file opened to be looked at', () => {
  beforeEach(async () => {
    closeFile(one.workspace);
    expect(await look()).toBe(200);
  });

  test('says so, and shows what is in it', async () => {
    const { body } = await one.ask('GET', '/congress');
    expect(body.readOnly).toBe(true);
    const session = await one.signIn(2);
    expect((await one.ask('GET', '/rounds/1', undefined, session)).body.stage).toBe('entering');
    expect((await one.ask('GET', entryPath(1), undefined, session)).body.readings).toHaveLength(1);
  });

  test('refuses every act, whoever asks, and stays as it is', async () => {
    const before = (await one.ask('GET', '/congress')).body.journal;
    const [head, member] = [await one.signIn(1), await one.signIn(2)];
    const acts: readonly (readonly [string, string, unknown, string])[] = [
      ['POST', `${entryPath(1)}/readings`, { place: 2, reading: reading(2) }, member],
      ['POST', `${entryPath(1)}/undo`, { place: 1 }, member],
      ['POST', '/people', { name: 'Vũ Văn Nam', role: 'member', pin: '1234' }, head],
      ['PUT', '/script/opening', { text: 'Kính thưa Đại hội!' }, head],
      ['POST', '/backup', { dir: one.dir }, head],
    ];
    for (const [method, path, body, who] of acts) expect([path, (await one.ask(method, path, body, who)).body.code]).toEqual([path, 'FILE_READ_ONLY']);
    expect((await one.ask('GET', '/congress')).body.journal).toEqual(before);
    expect((await one.ask('GET', entryPath(1), undefined, member)).body.readings).toHaveLength(1);
  });

  test('slows down who guesses a PIN', async () => {
    for (let guess = 0; guess < 3; guess += 1) expect((await one.ask('POST', '/sessions', { person: 1, pin: '9999' })).status).toBe(401);
    expect((await one.ask('POST', '/sessions', { person: 1, pin: '1234' })).status).toBe(429);
  });

  test('is opened for work when it is asked for so', async () => {
    expect((await one.ask('POST', '/files/open', { name })).status).toBe(200);
    expect((await one.ask('GET', '/congress')).body.readOnly).toBe(false);
  });

  test('closes without a trace', async () => {
    const { head } = (await one.ask('GET', '/congress')).body.journal;
    await one.ask('POST', '/files/close');
    await look();
    expect((await one.ask('GET', '/congress')).body.journal.head).toBe(head);
  });
});

test('a file that is not to be written is refused, and can be looked at', async () => {
  closeFile(one.workspace);
  chmodSync(join(one.dir, name), 0o444);
  expect((await one.ask('POST', '/files/open', { name })).body.code).toBe('FILE_READ_ONLY');
  expect(await look()).toBe(200);
});

test('the very file that this program has open is shown as it is, and can still be written', async () => {
  expect(await look()).toBe(200);
  expect((await one.ask('GET', '/congress')).body.readOnly).toBe(false);
});

test('a program without a file opens none that another in this process holds', async () => {
  const other = createApp({ workspace: createWorkspace(one.dir), assets: { dir: one.dir } });
  const answer = await other.request('http://127.0.0.1/api/files/open', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name }) });
  expect(((await answer.json()) as { code: string }).code).toBe('FILE_LOCKED');
});
