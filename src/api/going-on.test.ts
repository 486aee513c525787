import { afterEach, beforeEach, expect, test } from 'vitest';
import { byHand, collected, desk, enter, entryPath, reading } from './desk.ts';

let one: ReturnType<typeof desk>;
let sessions: Awaited<ReturnType<typeof collected>>;
const papers = [reading(1), reading(2), reading(3), reading(1), reading(1)];
const save = (place: number, session: string) => one.ask('POST', `${entryPath(1)}/readings`, { place, reading: reading(1) }, session);

beforeEach(async () => {
  one = desk();
  sessions = await collected(one);
});
afterEach(() => one.leave());

/** The power goes, and the file is opened again. */
async function powerCut(): Promise<void> {
  const open = one.workspace.current();
  open?.store.close();
  one.workspace.use(undefined);
  await one.ask('POST', '/files/open', { name: open?.name });
}
const recovered = async () => (await one.ask('GET', '/congress')).body.recovered;

test('an entry in hand goes on after its last paper, and one that nobody began with the first', async () => {
  await powerCut();
  expect(await recovered()).toEqual({ election: 1, bundle: 1, entry: 1, lastPlace: 0, next: 1 });
  const first = await one.signIn(2);
  await one.ask('POST', `${entryPath(1)}/start`, byHand(5), first);
  for (const place of [1, 2]) await save(place, first);
  await powerCut();
  expect(await recovered()).toEqual({ election: 1, bundle: 1, entry: 1, lastPlace: 2, next: 3 });
});

test('somebody who went on after that is not sent back to the paper of that moment', async () => {
  await one.ask('POST', `${entryPath(1)}/start`, byHand(5), sessions.first);
  await save(1, sessions.first);
  await powerCut();
  await save(2, await one.signIn(2));
  expect(await recovered()).toMatchObject({ lastPlace: 1, next: 3 });
});

test('an entry that is done, a bundle that is compared and a count that is concluded have no next paper', async () => {
  await enter(one, sessions.first, 1, papers);
  await powerCut();
  expect(await recovered()).toEqual({ election: 1, bundle: 1, entry: 1, lastPlace: 5 });
  await enter(one, await one.signIn(3), 2, papers);
  await powerCut();
  expect(await recovered()).not.toHaveProperty('next');
  expect((await one.ask('POST', '/rounds/1/conclude', undefined, await one.signIn(1))).status).toBe(200);
  await powerCut();
  expect(await recovered()).toMatchObject({ bundle: 1, lastPlace: 5 });
  expect(await recovered()).not.toHaveProperty('next');
});
