import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alike, bundled } from './bundled.ts';
import { desk, entryPath } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

/** More ballots given out than people present: the count closes with an explanation only. One entry has a paper too many. */
async function explained() {
  const all = await bundled(one, { papers: 15, issued: 16, presentAtVote: 15 });
  await all.entered('first', 1, 1, alike([3], 10));
  await all.entered('second', 1, 2, alike([3], 10));
  await all.entered('first', 2, 1, alike([3], 5));
  await all.entered('second', 2, 2, [[[3], 5], [[1], 1]]);
  const path = `/rounds/${all.id}/bundles/2/papers/6`;
  await all.must('POST', `${path}/remove`, { note: 'đếm lại không có' });
  const explain = () => all.must('POST', `/rounds/${all.id}/explanations`, { code: 'F203', text: 'một đại biểu ra ngoài' });
  await explain();
  const texts = async (): Promise<Readonly<Record<string, string>>> => (await all.must('GET', `/rounds/${all.id}/result`)).explanations;
  expect(await texts()).toEqual({ F203: 'một đại biểu ra ngoài' });
  return { ...all, path, explain, texts };
}
type Explained = Awaited<ReturnType<typeof explained>>;

const reading = { marks: { struck: [1] }, aside: false };
const ruling = { ruling: { kind: 'invalid', code: 'I7', note: 'hai màu mực' }, votesFor: 2 };
const at = (id: number, bundle: number, position: number): string => `/rounds/${id}/bundles/${bundle}/papers/${position}`;

const changes: readonly (readonly [string, (all: Explained) => Promise<unknown>])[] = [
  ['a ruling', ({ must, id }) => must('POST', `${at(id, 1, 1)}/ruling`, ruling)],
  ['a paper read again, and taken out once more', async ({ must, path }) => {
    await must('POST', `${path}/reread`, { reading }, 'technician');
    await must('POST', `${path}/remove`, { note: 'vẫn không có' });
  }],
  ['the papers collected counted again, to and fro', async ({ must, id }) => {
    for (const collected of [16, 15]) await must('POST', `/rounds/${id}/recount`, { collected, note: 'đếm lại' });
  }],
  ['a bundle counted again, to and fro', async ({ recount }) => {
    for (const papers of [4, 5]) expect(await recount('head', 2, papers)).toBe(200);
  }],
  ['an entry taken up again', async ({ recount, must, path, finish }) => {
    expect(await recount('head', 2, 4)).toBe(200);
    await must('POST', `${entryPath(2, 2)}/reopen`, undefined, 'head');
    expect(await recount('head', 2, 5)).toBe(200);
    expect(await finish('second', 2, 2, 5)).toBe(200);
    await must('POST', `${path}/remove`, { note: 'vẫn không có' });
  }],
];

describe('what was explained is withdrawn, and has to be said again before the count is closed, after', () => {
  test.each(changes)('%s', async (_, change) => {
    const all = await explained();
    await change(all);
    expect(await all.stage()).toBe('agreed');
    expect(await all.texts()).toEqual({});
    await all.must('POST', `/rounds/${all.id}/conclude`);
    expect(await all.code('POST', `/rounds/${all.id}/close`)).toBe('COUNT_BLOCKED');
    await all.explain();
    await all.must('POST', `/rounds/${all.id}/close`);
    expect(await all.stage()).toBe('closed');
  });

  test('a closed count taken up again', async () => {
    const all = await explained();
    for (const act of ['conclude', 'close']) await all.must('POST', `/rounds/${all.id}/${act}`);
    await all.must('POST', `/rounds/${all.id}/correct`, { reason: 'đọc nhầm một phiếu' });
    expect(await all.texts()).toEqual({});
    await all.must('POST', `/rounds/${all.id}/conclude`);
    expect(await all.code('POST', `/rounds/${all.id}/close`)).toBe('COUNT_BLOCKED');
    await all.explain();
    await all.must('POST', `/rounds/${all.id}/close`);
  });
});

test('an act that changes nothing withdraws nothing', async () => {
  const all = await explained();
  expect(await all.code('POST', `${at(all.id, 1, 1)}/reread`, { reading })).toBe('PLACE_SETTLED');
  expect(await all.code('POST', `${at(all.id, 1, 1)}/ruling`, ruling, 'first')).toBe('NOT_ALLOWED');
  await all.must('POST', `/rounds/${all.id}/recount`, { collected: 15, note: 'đếm lại vẫn đúng' });
  expect(await all.recount('head', 2, 5)).toBe(200);
  expect(await all.code('POST', `${entryPath(2, 2)}/reopen`, undefined, 'head')).toBe('ENTRY_CLOSED');
  for (const act of ['conclude', 'close']) await all.must('POST', `/rounds/${all.id}/${act}`);
  expect(await all.texts()).toEqual({ F203: 'một đại biểu ra ngoài' });
});
