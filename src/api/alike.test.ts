import { afterEach, beforeEach, expect, test } from 'vitest';
import { alike, bundled } from './bundled.ts';
import { desk, entryPath } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

const rows = () => one.workspace.current()?.store.db.prepare<[], readonly [number, number | null, string]>('SELECT place, batch, marks FROM reading ORDER BY place').raw().all();

test('papers alike are saved once with their number, and stand one by one', async () => {
  const { start, save, ask, bundle } = await bundled(one);
  await start('first', 1, 1, 10);
  await save('first', 1, 1, 1, [1]);
  const { body } = await save('first', 1, 1, 2, [2, 3], 4);
  expect(body.saved).toBe(5);
  expect((await bundle(1)).entries[0]?.saved).toBe(5);
  const { readings } = (await ask('GET', entryPath(1), undefined, 'first')).body;
  expect(readings.map(({ place, times, marks }: { place: number; times?: number; marks: { struck: number[] } }) => [place, times, marks.struck])).toEqual([
    [1, undefined, [1]], [2, 4, [2, 3]], [3, undefined, [2, 3]], [4, undefined, [2, 3]], [5, undefined, [2, 3]],
  ]);
  expect(rows()).toEqual([[1, null, '{"struck":[1]}'], ...[2, 3, 4, 5].map((place) => [place, 2, '{"struck":[2,3]}'])]);
});

test('saved twice they are saved once; other marks or another number of them are refused', async () => {
  const { start, save } = await bundled(one);
  await start('first', 1, 1, 10);
  const { body } = await save('first', 1, 1, 1, [3], 3);
  expect((await save('first', 1, 1, 1, [3], 3)).body).toEqual(body);
  for (const [struck, times] of [[[2], 3], [[3], 4], [[3], undefined]] as const) expect((await save('first', 1, 1, 1, struck, times)).body.code).toBe('PLACE_TAKEN');
  expect((await save('first', 1, 1, 2, [3], 2)).body.code).toBe('PLACE_TAKEN');
  expect((await save('first', 1, 1, 5, [3], 2)).body.code).toBe('PLACE_SKIPPED');
  expect(rows()).toHaveLength(3);
});

test('they are taken back together, by their last place, and told with their number', async () => {
  const { start, save, code, ask, bundle } = await bundled(one);
  await start('first', 1, 1, 10);
  await save('first', 1, 1, 1, [1]);
  await save('first', 1, 1, 2, [3], 3);
  for (const place of [2, 3]) expect(await code('POST', `${entryPath(1)}/undo`, { place }, 'first')).toBe('PLACE_NOT_LAST');
  expect((await ask('POST', `${entryPath(1)}/undo`, { place: 4 }, 'first')).body.reading).toMatchObject({ place: 2, times: 3, marks: { struck: [3] } });
  expect((await bundle(1)).entries[0]?.saved).toBe(1);
  expect(rows()).toEqual([[1, null, '{"struck":[1]}']]);
  expect((await ask('POST', `${entryPath(1)}/undo`, { place: 1 }, 'first')).body.reading.times).toBeUndefined();
});

test('more than the bundle has left are refused, with how many that are', async () => {
  const { start, save } = await bundled(one);
  await start('first', 3, 1, 5);
  await save('first', 3, 1, 1, [1], 3);
  expect(await save('first', 3, 1, 4, [2], 3)).toMatchObject({ status: 409, body: { code: 'TIMES_OVER', message: expect.stringContaining('2 phiếu') } });
  expect((await save('first', 3, 1, 4, [2], 2)).status).toBe(200);
  expect((await save('first', 3, 1, 6, [2], 2)).body.code).toBe('TIMES_OVER');
  for (const times of [0, -1, 1.5, 1001]) expect((await save('first', 3, 1, 6, [2], times)).body.code).toBe('BODY_INVALID');
});

test('entered one by one by the other, they compare as the same', async () => {
  const { entered, ask, bundle, id } = await bundled(one);
  await entered('first', 3, 1, [[[1], 2], [[3], 3]]);
  await entered('second', 3, 2, [...alike([1], 1), ...alike([1], 1), ...Array.from({ length: 3 }, () => [[3], 1] as const)]);
  expect(await bundle(3)).toMatchObject({ state: 'agreed', open: 0 });
  const { papers } = (await ask('GET', `/rounds/${id}/comparison`)).body;
  expect(papers.map(({ state, final }: { state: string; final: { struck: number[] } }) => [state, final.struck])).toEqual([[1], [1], [3], [3], [3]].map((struck) => ['same', struck]));
});

test('taken up again, papers alike are still taken back together', async () => {
  const { entered } = await bundled(one);
  await entered('first', 3, 1, [[[1], 2], [[3], 3]]);
  const name = one.workspace.current()?.name;
  await one.ask('POST', '/files/close');
  await one.ask('POST', '/files/open', { name });
  const session = await one.signIn(2);
  await one.ask('POST', `${entryPath(1, 3)}/reopen`, undefined, session);
  expect((await one.ask('POST', `${entryPath(1, 3)}/undo`, { place: 5 }, session)).body.reading).toMatchObject({ place: 3, times: 3 });
  expect((await one.ask('GET', entryPath(1, 3), undefined, session)).body.readings).toHaveLength(2);
});
