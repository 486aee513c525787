import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundled, alike } from './bundled.ts';
import { byHand, desk, entryPath } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

describe('the papers collected', () => {
  test.each([
    [{ bundleSize: 10, entries: 2 }, 25, [10, 10, 5]],
    [{ bundleSize: 10, entries: 2 }, 20, [10, 10]],
    [{ bundleSize: 50, entries: 2 }, 120, [50, 50, 20]],
    [{ bundleSize: 100, entries: 3 }, 101, [100, 1]],
    [{ bundleSize: 100, entries: 2 }, 7, [7]],
    [{ entries: 2 }, 120, [120]],
  ] as const)('as %j lie in bundles: %i in %j', async (counting, papers, sizes) => {
    const { bundles, stage } = await bundled(one, { papers, counting });
    const laid = await bundles();
    expect(laid.map((each) => each.papers)).toEqual(sizes);
    expect(laid.map(({ state, entries }) => [state, entries.length])).toEqual(sizes.map(() => ['empty', counting.entries]));
    expect(await stage()).toBe('collected');
  });

  test('stay in the bundles that they were laid into, whatever is set later; collected anew they are laid anew', async () => {
    const { bundles, must, id, ask } = await bundled(one);
    const { details } = (await ask('GET', '/congress')).body;
    await must('PUT', '/congress', { ...details, counting: { entries: 3 } });
    expect((await bundles()).map(({ papers, entries }) => [papers, entries.length])).toEqual([[10, 2], [10, 2], [5, 2]]);
    await must('POST', `/rounds/${id}/collect`, { collected: 24, spoiled: 0 });
    expect((await bundles()).map(({ papers, entries }) => [papers, entries.length])).toEqual([[24, 3]]);
  });

  test('are not collected anew once a bundle is in hand or miscounted', async () => {
    const { start, code, id, stage } = await bundled(one);
    await start('first', 1, 1, 9);
    expect(await stage()).toBe('entering');
    expect(await code('POST', `/rounds/${id}/collect`, { collected: 24, spoiled: 0 })).toBe('ENTRY_BEGUN');
  });

  test('of which a bundle is asked for that is not there', async () => {
    const { start, code, id, entered } = await bundled(one);
    expect(await start('first', 4, 1, 5)).toBe('NO_SUCH_BUNDLE');
    expect(await code('POST', `/rounds/${id}/bundles/0/recount`, { papers: 1, note: 'x' })).toBe('NO_SUCH_BUNDLE');
    expect(await start('first', 1, 3, 10)).toBe('ENTRY_NOT_STARTED');
    await entered('first', 1, 1, alike([3], 10));
    await entered('second', 1, 2, alike([3], 10));
    expect(await start('technician', 1, 3, 10)).not.toBe(200);
    expect(await start('first', 1, 4, 10)).toBe('NO_SUCH_ROUTE');
  });
});

describe('who enters which bundle', () => {
  test('of two people who ask at once one has it, and the other is told who', async () => {
    const { start, ask } = await bundled(one);
    expect((await Promise.all([start('first', 1, 1, 10), start('second', 1, 1, 10)])).map(String).toSorted((a, b) => a.localeCompare(b))).toEqual(['200', 'ENTRY_HELD']);
    const loser = await ask('POST', `${entryPath(1)}/start`, byHand(10), 'technician');
    expect(loser.body).toMatchObject({ code: 'ENTRY_HELD', message: expect.stringContaining('Lê Thu Cúc') });
  });

  test('two people enter different bundles at once, and neither waits', async () => {
    const { start, save, bundles } = await bundled(one);
    expect(await Promise.all([start('first', 1, 1, 10), start('second', 3, 1, 5)])).toEqual([200, 200]);
    const saved = await Promise.all([save('first', 1, 1, 1, [1]), save('second', 3, 1, 1, [2]), save('first', 1, 1, 2, [3])]);
    expect(saved.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await bundles()).map(({ state, entries }) => [state, entries[0]?.saved, entries[0]?.typist?.name])).toEqual([['entering', 2, 'Lê Thu Cúc'], ['empty', 0, undefined], ['entering', 1, 'Phạm Đức Dũng']]);
  });

  test('the same person enters a bundle once, and may make the second entry of another', async () => {
    const { entered, start, bundle } = await bundled(one);
    await entered('first', 1, 1, alike([3], 10));
    expect((await bundle(1)).state).toBe('entered');
    expect(await start('first', 1, 2, 10)).toBe('SAME_PERSON');
    expect(await start('second', 1, 2, 10, { reader: 'Lê Thu Cúc' })).toBe('SAME_PERSON');
    await entered('second', 2, 1, alike([3], 10));
    await entered('first', 2, 2, alike([3], 10));
    expect((await bundle(2)).state).toBe('agreed');
    expect(await start('second', 1, 2, 10)).toBe(200);
  });

  test('its typist goes on after leaving, without counting it again', async () => {
    const { start, save, code, ask } = await bundled(one);
    await start('first', 2, 1, 10);
    await save('first', 2, 1, 1, [1]);
    expect(await code('POST', `${entryPath(1, 2)}/start`, {}, 'first')).toBe(200);
    expect((await ask('GET', entryPath(1, 2), undefined, 'first')).body).toMatchObject({ bundle: { bundle: 2, papers: 10 }, summary: { opened: { papers: 10, with: 'Ngô Thị Sáu' }, saved: 1 }, readings: [{ place: 1 }] });
  });

  test('an entry is given up by its typist or the head, who know how many papers are lost', async () => {
    const { start, save, release, bundle, ask } = await bundled(one);
    for (const [by, giver] of [['first', 'first'], ['first', 'head']] as const) {
      await start(by, 1, 1, 10);
      for (const place of [1, 2]) await save(by, 1, 1, place, [1]);
      expect(await release('second', 1, 1, 2)).toBe('RELEASE_BY_HEAD');
      expect(await release(giver, 1, 1, 1)).toBe('SAVED_CHANGED');
      expect(await release(giver, 1, 1, 2)).toBe(200);
      expect(await bundle(1)).toMatchObject({ state: 'empty', entries: [{ state: 'waiting', saved: 0 }, {}] });
      expect(await release(giver, 1, 1, 0)).toBe('ENTRY_NOT_STARTED');
    }
    expect(await start('second', 1, 1, 10)).toBe(200);
    expect((await ask('GET', entryPath(1), undefined, 'second')).body.readings).toEqual([]);
    const kinds = one.workspace.current()?.store.db.prepare<[], number>("SELECT count(*) FROM journal WHERE kind = 'entryReleased'").pluck().get();
    expect(kinds).toBe(2);
  });

  test('an entry that is ended is not given up', async () => {
    const { entered, release } = await bundled(one);
    await entered('first', 1, 1, alike([3], 10));
    for (const by of ['first', 'head'] as const) expect(await release(by, 1, 1, 10)).toBe('ENTRY_CLOSED');
  });

  test('what is compared of one bundle says nothing of the others', async () => {
    const { entered, ask, code, id, start, stage } = await bundled(one);
    await entered('first', 1, 1, alike([3], 10));
    expect(await code('GET', `/rounds/${id}/comparison`)).toBe('NOT_COMPARING');
    await entered('second', 1, 2, [[[3], 9], [[2], 1]]);
    await start('second', 2, 1, 10);
    const { papers, open, same, agreedPapers, election } = (await ask('GET', `/rounds/${id}/comparison`)).body;
    expect(papers).toHaveLength(10);
    expect(papers.every(({ bundle }: { bundle: number }) => bundle === 1)).toBe(true);
    expect([open, same, agreedPapers]).toEqual([1, 9, 9]);
    expect(election.bundles.map(({ state, open: left }: { state: string; open?: number }) => [state, left])).toEqual([['comparing', 1], ['entering', undefined], ['empty', undefined]]);
    expect(await stage()).toBe('entering');
  });

  test('a reading that differs is covered until the paper is read again, then both are shown', async () => {
    const { entered, ask, must, id } = await bundled(one);
    await entered('first', 3, 1, alike([3], 5));
    await entered('second', 3, 2, [[[3], 4], [[2], 1]]);
    const paper = async () => (await ask('GET', `/rounds/${id}/comparison`)).body.papers[4];
    const covered = await paper();
    expect([covered.state, covered.position, covered.places, covered.readings, covered.final]).toEqual(['differs', 5, [5, 5], undefined, undefined]);
    await must('POST', `/rounds/${id}/bundles/3/papers/5/reread`, { reading: { marks: { struck: [2] }, aside: false } }, 'technician');
    expect(await paper()).toMatchObject({ state: 'resolved', readings: [{ marks: { struck: [3] } }, { marks: { struck: [2] } }], again: { marks: { struck: [2] } }, againBy: 'Đỗ Quang Tú', final: { struck: [2] } });
  });
});

test('a file that was not closed names the bundle in which the last paper was saved', async () => {
  const { start, save } = await bundled(one);
  await start('first', 1, 1, 10);
  await start('second', 2, 1, 10);
  await save('first', 1, 1, 1, [1]);
  await save('second', 2, 1, 1, [1], 3);
  const open = one.workspace.current();
  open?.store.close();
  one.workspace.use(undefined);
  await one.ask('POST', '/files/open', { name: open?.name });
  expect((await one.ask('GET', '/congress')).body).toMatchObject({ unclosed: true, recovered: { election: 1, bundle: 2, entry: 1, lastPlace: 3 } });
});
