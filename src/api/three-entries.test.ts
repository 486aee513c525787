import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alike, bundled } from './bundled.ts';
import { desk, entryPath } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

const three = { papers: 5, counting: { bundleSize: 10, entries: 3 } } as const;

describe('a round that is entered three times', () => {
  test('is compared after the third entry, which a third person makes', async () => {
    const { entered, start, bundle, code, id, stage } = await bundled(one, three);
    await entered('first', 1, 1, alike([3], 5));
    await entered('second', 1, 2, alike([3], 5));
    expect(await bundle(1)).toMatchObject({ state: 'entered', entries: [{ state: 'done' }, { state: 'done' }, { state: 'waiting' }] });
    expect([await stage(), await code('GET', `/rounds/${id}/comparison`)]).toEqual(['entering', 'NOT_COMPARING']);
    for (const by of ['first', 'second'] as const) expect(await start(by, 1, 3, 5)).toBe('SAME_PERSON');
    expect(await code('POST', `${entryPath(1)}/reopen`, undefined, 'first')).toBe('ENTRY_CLOSED');
    await entered('technician', 1, 3, alike([3], 5));
    expect([await stage(), (await bundle(1)).state]).toEqual(['agreed', 'agreed']);
  });

  test('two equal readings of three decide; where all differ the paper is read again', async () => {
    const { entered, ask, must, code, id, bundle } = await bundled(one, three);
    await entered('first', 1, 1, [[[3], 3], [[1], 1], [[1], 1]]);
    await entered('second', 1, 2, [[[3], 3], [[2], 1], [[2], 1]]);
    await entered('technician', 1, 3, [[[3], 3], [[2], 1], [[3], 1]]);
    const papers = async () => (await ask('GET', `/rounds/${id}/comparison`)).body.papers;
    expect((await papers()).map(({ state, final }: { state: string; final?: { struck: number[] } }) => [state, final?.struck])).toEqual([
      ['same', [3]], ['same', [3]], ['same', [3]], ['resolved', [2]], ['differs', undefined],
    ]);
    expect((await papers())[4].readings).toBeUndefined();
    expect((await papers())[3].readings).toHaveLength(3);
    expect(await bundle(1)).toMatchObject({ state: 'comparing', open: 1 });
    const reread = { reading: { marks: { struck: [1] }, aside: false } };
    expect(await code('POST', `/rounds/${id}/bundles/1/papers/4/reread`, reread)).toBe('PLACE_SETTLED');
    expect(await code('POST', `/rounds/${id}/bundles/1/papers/5/reread`, reread, 'technician')).toBe('READ_BY_TYPIST');
    await must('POST', `/rounds/${id}/bundles/1/papers/5/reread`, reread);
    expect((await papers())[4]).toMatchObject({ state: 'resolved', final: { struck: [1] } });
    expect((await must('GET', `/rounds/${id}/result`)).differences).toBe(2);
  });

  test('a paper that one entry skipped stands by the other two, and is not taken out', async () => {
    const { entered, ask, code, id, bundle } = await bundled(one, three);
    await entered('first', 1, 1, [[[3], 3], [[1], 1], [[2], 1]]);
    await entered('second', 1, 2, [[[3], 3], [[2], 1]]);
    await entered('technician', 1, 3, [[[3], 3], [[1], 1], [[2], 1]]);
    const { papers } = (await ask('GET', `/rounds/${id}/comparison`)).body;
    expect(papers.map(({ state, places }: { state: string; places: (number | null)[] }) => [state, places])).toEqual([
      ['same', [1, 1, 1]], ['same', [2, 2, 2]], ['same', [3, 3, 3]], ['resolved', [4, null, 4]], ['same', [5, 4, 5]],
    ]);
    expect((await bundle(1)).state).toBe('agreed');
    expect(await code('POST', `/rounds/${id}/bundles/1/papers/1/remove`, { note: 'x' })).toBe('NOT_A_GAP');
  });

  test('counts to confirmed minutes', async () => {
    const { entered, must, confirm, id, stage } = await bundled(one, three);
    for (const [entry, by] of [[1, 'first'], [2, 'second'], [3, 'technician']] as const) await entered(by, 1, entry, alike([3], 5));
    for (const act of ['conclude', 'close']) await must('POST', `/rounds/${id}/${act}`);
    await confirm(id);
    expect(await stage()).toBe('confirmed');
  });
});
