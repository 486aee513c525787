import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entryLogModel } from '../minutes/bundle/log.ts';
import { minutesModel } from '../minutes/model.ts';
import { entryLogSource } from '../usecases/entry-log.ts';
import { minutesSource } from '../usecases/minutes-source.ts';
import type { ComparedPaper, ComparisonView, ResultView } from '../usecases/views.ts';
import { bundled } from './bundled.ts';
import { desk } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

const openFile = () => {
  const file = one.workspace.current();
  if (file === undefined) throw new Error('no file');
  return file;
};
const ruling = { ruling: { kind: 'invalid', code: 'I7', note: 'hai màu mực' }, votesFor: 2 };

/** One bundle of ten. The second entry has its fourth paper twice; the last paper is invalid: nobody is struck. */
async function doubled() {
  const all = await bundled(one, { papers: 10 });
  await all.entered('first', 1, 1, [[[3], 9], [[], 1]]);
  await all.entered('second', 1, 2, [[[3], 3], [[1], 1], [[3], 6], [[], 1]]);
  const at = (position: number, act: string): string => `/rounds/${all.id}/bundles/1/papers/${position}/${act}`;
  const papers = async (): Promise<readonly ComparedPaper[]> => ((await all.must('GET', `/rounds/${all.id}/comparison`)) as ComparisonView).papers;
  const gap = (await papers()).find(({ places }) => places.includes(null))?.position ?? 0;
  const result = (): Promise<ResultView> => all.must('GET', `/rounds/${all.id}/result`);
  const minutes = (): string => {
    const source = minutesSource(openFile(), all.id, { version: 1, head: '', printedAt: '2025-05-20T02:15:00Z' });
    if (!source.ok) throw new Error(source.error.code);
    return JSON.stringify(minutesModel(source.value));
  };
  const rows = (): readonly (readonly string[])[] => {
    const source = entryLogSource({ file: openFile(), at: one.workspace.now() }, all.id, 1);
    if (!source.ok) throw new Error(source.error.code);
    return entryLogModel(source.value).parts.flatMap(({ sections }) => sections).flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table' ? [block.rows] : [])).at(-1) ?? [];
  };
  return { ...all, at, papers, gap, result, minutes, rows };
}

describe('where one entry has a paper twice', () => {
  test('the screen, the rulings, the minutes and the log call the last paper by its place in the stack', async () => {
    const { papers, gap, at, must, result, minutes, rows } = await doubled();
    expect([gap, (await papers()).length, (await papers()).at(-1)?.paper]).toEqual([4, 11, 10]);
    expect((await papers())[gap - 1]).toMatchObject({ after: 3 });
    expect((await papers())[gap - 1]).not.toHaveProperty('paper');
    expect(rows().map(([place]) => place)).toEqual(['1', '2', '3', 'sau 3', '4', '5', '6', '7', '8', '9', '10']);
    await must('POST', at(gap, 'remove'), { note: 'nhập lặp' });
    expect((await papers()).at(-1)?.paper).toBe(10);
    expect((await result()).rulings.map(({ position, paper }) => [position, paper])).toEqual([[11, 10]]);
    expect(minutes()).toContain('"tờ 10"');
    expect(minutes()).not.toContain('"tờ 11"');
    expect(rows().at(-1)?.[0]).toBe('10');
  });

  test('and it was read again and ruled on, it can still be taken out, and its ruling is said of nothing any more', async () => {
    const { papers, gap, at, must, code, stage, bundle, result, minutes, rows } = await doubled();
    await must('POST', at(gap, 'reread'), { reading: { marks: { struck: [2] }, aside: false } });
    expect((await papers())[gap - 1]?.state).toBe('awaitsRuling');
    await must('POST', at(gap, 'ruling'), ruling);
    expect([await stage(), await bundle(1)]).toMatchObject(['comparing', { state: 'comparing', open: 0 }]);
    expect((await papers()).at(-1)?.paper).toBe(10);
    expect(await code('POST', at(gap, 'remove'), { note: 'nhập lặp' }, 'first')).toBe('NOT_ALLOWED');
    await must('POST', at(gap, 'remove'), { note: 'nhập lặp' });
    expect(await stage()).toBe('agreed');
    const removed = (await papers())[gap - 1];
    expect([removed?.state, removed?.ruling, removed?.faults]).toEqual(['removed', undefined, []]);
    expect((await result()).rulings.map(({ paper }) => paper)).toEqual([10]);
    expect(minutes()).toMatch(/khác nhau ở 1 chỗ: 1 chỗ bỏ vì không có tờ phiếu\./);
    expect(minutes()).not.toContain('đã đọc lại');
    expect(rows()[gap - 1]?.at(-1)).toMatch(/^Thôi tính, vì không có tờ phiếu: Không hợp lệ: /);
  });
});

test('the result says by what the explanations were taken back, until the board explains anew', async () => {
  const { id, must, entered, result } = await bundled(one, { papers: 10, issued: 11, presentAtVote: 10 }).then((all) => ({ ...all, result: (): Promise<ResultView> => all.must('GET', `/rounds/${all.id}/result`) }));
  await entered('first', 1, 1, [[[3], 10]]);
  await entered('second', 1, 2, [[[3], 10]]);
  const explain = () => must('POST', `/rounds/${id}/explanations`, { code: 'F203', text: 'một đại biểu ra ngoài' });
  await explain();
  await must('POST', `/rounds/${id}/conclude`);
  expect(await result()).not.toHaveProperty('withdrawn');
  await must('POST', `/rounds/${id}/bundles/1/papers/2/ruling`, ruling);
  expect((await result()).withdrawn).toMatchObject({ by: 'ruled' });
  await explain();
  expect(await result()).not.toHaveProperty('withdrawn');
  await must('POST', `/rounds/${id}/recount`, { collected: 9, note: 'đếm lại' });
  await must('POST', `/rounds/${id}/recount`, { collected: 10, note: 'đếm lại' });
  expect((await result()).withdrawn).toMatchObject({ by: 'recounted' });
  await explain();
  for (const act of ['conclude', 'close']) await must('POST', `/rounds/${id}/${act}`);
  await must('POST', `/rounds/${id}/correct`, { reason: 'đọc nhầm một phiếu' });
  expect((await result()).withdrawn).toMatchObject({ by: 'reopened' });
});
