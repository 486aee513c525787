import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyFile } from '../usecases/verify.ts';
import { byHand, collected, desk, entryPath, reading } from './desk.ts';

let one: ReturnType<typeof desk>;
let name = '';
const recovered = { election: 1, bundle: 1, entry: 1, lastPlace: 2 };

/** The program died with an entry open. */
beforeEach(async () => {
  one = desk();
  const { first } = await collected(one);
  name = one.workspace.current()?.name ?? '';
  await one.ask('POST', `${entryPath(1)}/start`, byHand(5), first);
  for (const place of [1, 2]) await one.ask('POST', `${entryPath(1)}/readings`, { place, reading: reading(1) }, first);
  one.workspace.current()?.store.close();
  one.workspace.use(undefined);
  await one.ask('POST', '/files/open', { name });
});
afterEach(() => one.leave());

const view = async () => (await one.ask('GET', '/congress')).body;
const again = async (readOnly = false): Promise<void> => {
  await one.ask('POST', '/files/close');
  expect((await one.ask('POST', '/files/open', { name, readOnly })).status).toBe(200);
};
const check = async (person: number, body: unknown = {}) => one.ask('POST', '/unclosed/checked', body, await one.signIn(person));

describe('a file that was not closed', () => {
  test('says so until the head has held it against the papers, however often it is closed properly', async () => {
    expect(await view()).toMatchObject({ unclosed: true, recovered });
    // Somebody goes on; the place to check stays where the power went.
    await one.ask('POST', `${entryPath(1)}/readings`, { place: 3, reading: reading(2) }, await one.signIn(2));
    for (let times = 0; times < 2; times += 1) {
      await again();
      expect(await view()).toMatchObject({ unclosed: true, recovered });
    }
    await again(true);
    expect(await view()).toMatchObject({ unclosed: true, recovered, readOnly: true });
  });

  test('is signed off by the head alone, in the journal, and then says nothing any more', async () => {
    for (const person of [2, 4, 5]) expect((await check(person)).body.code).toBe('NOT_ALLOWED');
    expect((await check(1, { note: 'Đủ 2 phiếu, khớp với tập 1' })).status).toBe(200);
    expect((await view()).unclosed).toBeUndefined();
    await again();
    expect(await view()).not.toHaveProperty('recovered');
    expect((await check(1)).body.code).toBe('NOTHING_TO_CHECK');
    const event = one.workspace.current()?.store.db.prepare<[], { person: number; payload: string }>("SELECT person, payload FROM journal WHERE kind = 'unclosedChecked'").all();
    expect(event?.map(({ person, payload }) => [person, JSON.parse(payload)])).toEqual([[1, { note: 'Đủ 2 phiếu, khớp với tập 1' }]]);
    await one.ask('POST', '/files/close');
    expect(verifyFile(one.workspace.dir.concat('/', name))?.broken).toBeUndefined();
  });

  test('says so anew when it happens again', async () => {
    await check(1);
    one.workspace.current()?.store.close();
    one.workspace.use(undefined);
    await one.ask('POST', '/files/open', { name });
    expect(await view()).toMatchObject({ unclosed: true, recovered });
  });

  test('cannot be signed off where it is only looked at', async () => {
    await again(true);
    expect((await check(1)).body.code).toBe('FILE_READ_ONLY');
  });
});
