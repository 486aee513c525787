import { afterEach, beforeEach, expect, test } from 'vitest';
import { alike, bundled } from './bundled.ts';
import { desk, entryPath } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

/** A round whose seven bundles stand in every state that there is. */
async function everyState() {
  const all = await bundled(one, { papers: 70 });
  const { start, save, finish, entered, must, code, id } = all;
  // 2: in hand, with papers alike and a reader. 3, 4: miscounted at the opening of an entry, and at its closing.
  await start('first', 2, 1, 10, { reader: 'Vũ Đọc' });
  await save('first', 2, 1, 1, [1], 3);
  await save('first', 2, 1, 4, [2]);
  await entered('first', 3, 1, alike([3], 10));
  await start('second', 3, 2, 11);
  await start('second', 4, 1, 10);
  await save('second', 4, 1, 1, [3], 10);
  await finish('second', 4, 1, 9);
  // 5: entered once. 6: compared, with a paper read again, one taken out, one ruled on and one open. 7: agreed.
  await entered('first', 5, 1, alike([3], 10));
  await entered('first', 6, 1, [[[3], 7], [[1], 2], [[3], 1]]);
  await entered('second', 6, 2, [[[3], 7], [[2], 2], [[3], 1], [[1], 1]]);
  await must('POST', `/rounds/${id}/bundles/6/papers/8/reread`, { reading: { marks: { struck: [1] }, aside: false } }, 'technician');
  await must('POST', `/rounds/${id}/bundles/6/papers/11/remove`, { note: 'đếm lại không có' });
  await must('POST', `/rounds/${id}/bundles/6/papers/1/ruling`, { ruling: { kind: 'invalid', code: 'I7', note: 'mực' }, votesFor: 2 });
  await entered('first', 7, 1, alike([3], 10));
  await entered('second', 7, 2, alike([3], 10));
  expect(await code('GET', `/rounds/${id}/comparison`)).toBe(200);
  return all;
}

/** All that is told of the round, to each of those who count. */
async function told(): Promise<readonly unknown[]> {
  const sessions = [await one.signIn(1), await one.signIn(2), await one.signIn(3)];
  const desks = [1, 2, 3, 4, 5, 6, 7].flatMap((bundle) => [entryPath(1, bundle), entryPath(2, bundle)]);
  return Promise.all(sessions.flatMap((session) => ['/rounds/1', '/rounds/1/comparison', ...desks].map(async (path) => (await one.ask('GET', path, undefined, session)).body)));
}

test.each([['closed', true], ['not closed, as after a power cut', false]])('a file with bundles in every state, %s and opened again, tells the same', async (_, properly) => {
  const { bundles } = await everyState();
  expect((await bundles()).map(({ state }) => state)).toEqual(['empty', 'entering', 'miscounted', 'miscounted', 'entered', 'comparing', 'agreed']);
  expect((await bundles()).map(({ miscount }) => miscount?.moment)).toEqual([undefined, undefined, 'opening', 'closing', undefined, undefined, undefined]);
  const before = await told();
  const open = one.workspace.current();
  if (properly) await one.ask('POST', '/files/close');
  else {
    open?.store.close();
    one.workspace.use(undefined);
  }
  expect((await one.ask('POST', '/files/open', { name: open?.name })).status).toBe(200);
  expect(await told()).toEqual(before);
});

test('opened again, each bundle goes on from its state', async () => {
  const { id } = await everyState();
  const name = one.workspace.current()?.name;
  await one.ask('POST', '/files/close');
  await one.ask('POST', '/files/open', { name });
  const [head, first, second] = [await one.signIn(1), await one.signIn(2), await one.signIn(3)];
  const status = async (path: string, body: unknown, session: string): Promise<number> => (await one.ask('POST', `/rounds/${id}/bundles/${path}`, body, session)).status;
  const count = { counted: 10, with: 'Ngô Thị Sáu' };
  const reading = { marks: { struck: [3] }, aside: false };
  expect([
    await status('1/entries/1/start', count, first),
    await status('2/entries/1/readings', { place: 5, reading, times: 6 }, first),
    await status('2/entries/1/finish', count, first),
    await status('3/count', count, second),
    await status('3/entries/2/start', count, second),
    await status('4/count', count, first),
    await status('4/entries/1/finish', count, second),
    await status('5/entries/2/start', count, second),
    await status('6/papers/9/reread', { reading: { marks: { struck: [2] }, aside: false } }, head),
  ]).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 200]);
  const { bundles } = (await one.ask('GET', `/rounds/${id}`, undefined, head)).body;
  expect(bundles.map(({ state }: { state: string }) => state)).toEqual(['entering', 'entered', 'entering', 'entered', 'entering', 'agreed', 'agreed']);
});
