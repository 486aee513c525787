import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alike, bundled } from './bundled.ts';
import { byHand, desk, entryPath } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

describe('a bundle is counted by hand by two people', () => {
  test('before its entry: without a number, without a second name or with the typist as second it does not begin', async () => {
    const { code, bundle } = await bundled(one);
    const path = `${entryPath(1)}/start`;
    expect(await code('POST', path, {}, 'first')).toBe('HAND_COUNT_MISSING');
    expect(await code('POST', path, { counted: 10 }, 'first')).toBe('COUNTER_MISSING');
    expect(await code('POST', path, { counted: 10, with: '  ' }, 'first')).toBe('COUNTER_MISSING');
    expect(await code('POST', path, { counted: 10, with: 'lê  thu cúc' }, 'first')).toBe('COUNTER_IS_TYPIST');
    expect((await bundle(1)).state).toBe('empty');
  });

  test('the reader counts as the second, where nobody else is named', async () => {
    const { start, save, code, bundle, id } = await bundled(one, { papers: 2 });
    expect(await code('POST', `${entryPath(1)}/start`, { counted: 2, reader: 'Ngô Thị Sáu' }, 'first')).toBe(200);
    await save('first', 1, 1, 1, [3], 2);
    expect(await code('POST', `${entryPath(1)}/finish`, { counted: 2 }, 'first')).toBe(200);
    expect(await bundle(1)).toMatchObject({ entries: [{ reader: 'Ngô Thị Sáu', opened: { papers: 2, with: 'Ngô Thị Sáu' }, closed: { papers: 2, with: 'Ngô Thị Sáu' } }, {}] });
    await start('second', 1, 2, 2);
    await save('second', 1, 2, 1, [3], 2);
    expect(await code('POST', `${entryPath(2)}/finish`, { counted: 2 }, 'second')).toBe('COUNTER_MISSING');
    expect(await code('POST', `/rounds/${id}/bundles/1/entries/2/finish`, { counted: 2, with: 'Phạm Đức Dũng' }, 'second')).toBe('COUNTER_IS_TYPIST');
  });
});

describe('a bundle counted as another number than it is to hold', () => {
  test('at its opening: its entry does not begin, the other bundles go on, and the right number ends it', async () => {
    const { start, bundle, countAgain, save, stage } = await bundled(one);
    expect(await start('first', 1, 1, 9)).toBe(200);
    expect(await bundle(1)).toMatchObject({ state: 'miscounted', miscount: { entry: 1, moment: 'opening', papers: 9, by: 'Lê Thu Cúc', with: 'Ngô Thị Sáu' }, entries: [{ state: 'waiting' }, {}] });
    for (const by of ['first', 'second'] as const) expect(await start(by, 1, 1, 10)).toBe('BUNDLE_MISCOUNTED');
    expect(await start('second', 2, 1, 10)).toBe(200);
    expect((await save('second', 2, 1, 1, [1])).status).toBe(200);
    expect(await stage()).toBe('entering');
    expect(await countAgain('technician', 1, 11)).toBe(200);
    expect((await bundle(1)).miscount).toMatchObject({ moment: 'opening', papers: 11, by: 'Đỗ Quang Tú' });
    expect(await countAgain('presidium', 1, 10)).toBe('NOT_ALLOWED');
    expect(await countAgain('second', 1, 10)).toBe(200);
    expect((await bundle(1)).state).toBe('empty');
    expect(await countAgain('second', 1, 10)).toBe('NOT_MISCOUNTED');
    expect(await start('first', 1, 1, 10)).toBe(200);
  });

  test('at its closing: nothing else is done in it, and its papers stay as they are', async () => {
    const { start, save, finish, release, code, bundle, countAgain } = await bundled(one);
    await start('first', 1, 1, 10);
    await save('first', 1, 1, 1, [3], 10);
    expect(await finish('first', 1, 1, 11)).toBe(200);
    expect(await bundle(1)).toMatchObject({ state: 'miscounted', miscount: { entry: 1, moment: 'closing', papers: 11 }, entries: [{ state: 'open', saved: 10 }, {}] });
    expect((await save('first', 1, 1, 11, [1])).body.code).toBe('BUNDLE_MISCOUNTED');
    const blocked = [
      await code('POST', `${entryPath(1)}/undo`, { place: 10 }, 'first'), await finish('first', 1, 1, 10), await release('head', 1, 1, 10),
      await code('POST', `${entryPath(1)}/reopen`, undefined, 'head'), await start('first', 1, 1, 10), await start('second', 1, 2, 10),
    ];
    expect(blocked).toEqual(blocked.map(() => 'BUNDLE_MISCOUNTED'));
    expect(await code('POST', '/rounds/1/bundles/1/papers/1/reread', { reading: { marks: { struck: [] }, aside: false } }, 'head')).toBe('NOT_COMPARING');
    expect(await code('POST', '/rounds/1/bundles/1/count', { counted: 10, with: 'Phạm Đức Dũng' }, 'second')).toBe('COUNTER_IS_TYPIST');
    expect(await countAgain('first', 1, 10)).toBe(200);
    expect(await bundle(1)).toMatchObject({ state: 'entering', entries: [{ state: 'open', saved: 10 }, {}] });
    expect(await finish('first', 1, 1, 10)).toBe(200);
  });

  test('its number is put right by the head alone, with a reason', async () => {
    const { start, recount, code, bundle, id } = await bundled(one);
    await start('first', 1, 1, 9);
    for (const by of ['first', 'technician', 'presidium'] as const) expect(await recount(by, 1, 9)).toBe('NOT_ALLOWED');
    expect(await code('POST', `/rounds/${id}/bundles/1/recount`, { papers: 9, note: ' ' })).toBe('BODY_INVALID');
    expect(await recount('head', 1, 9)).toBe(200);
    expect(await bundle(1)).toMatchObject({ state: 'empty', papers: 9 });
    expect(await start('first', 1, 1, 9)).toBe(200);
    const note = one.workspace.current()?.store.db.prepare<[], string>("SELECT payload FROM journal WHERE kind = 'bundleRecounted'").pluck().get();
    expect(JSON.parse(note ?? '{}')).toEqual({ round: 1, bundle: 1, papers: 9, note: 'đếm sót một tờ' });
  });

  test('where it is the only one and the head finds the number right after all, it goes on', async () => {
    const { start, recount, bundle, round, id } = await bundled(one, { papers: 5 });
    await start('first', 1, 1, 4);
    expect(await recount('head', 1, 5)).toBe(200);
    expect((await bundle(1)).state).toBe('empty');
    await start('first', 1, 1, 4);
    expect(await recount('head', 1, 4)).toBe(200);
    expect(await bundle(1)).toMatchObject({ state: 'empty', papers: 4 });
    expect((await round(id)).collected).toBe(4);
  });
});

describe('bundles that together are not the papers collected', () => {
  const line = (control: readonly { readonly kind: string }[] | undefined) => control?.find(({ kind }) => kind === 'bundles');

  test('give no result until the head has counted the papers collected again', async () => {
    const { counted, recount, entered, stage, round, code, id, must } = await bundled(one, { issued: 26 });
    await counted();
    expect(await stage()).toBe('agreed');
    expect(line((await round(id)).control)).toMatchObject({ total: 25, parts: [{ number: 10 }, { number: 10 }, { number: 5 }], holds: true });
    // A paper too many was in the last bundle: both enter it once more.
    expect(await recount('head', 3, 6)).toBe(200);
    for (const [by, entry] of [['second', 2]] as const) await must('POST', `${entryPath(entry, 3)}/reopen`, undefined, by);
    expect(await stage()).toBe('entering');
    expect(await code('POST', `${entryPath(2, 3)}/release`, { saved: 5 }, 'second')).toBe(200);
    await entered('second', 3, 2, alike([3], 6));
    await must('POST', `/rounds/${id}/bundles/3/papers/6/reread`, { reading: { marks: { struck: [3] }, aside: false } }, 'technician');
    expect((await round(id)).bundles?.map(({ state }) => state)).toEqual(['agreed', 'agreed', 'agreed']);
    expect(await stage()).toBe('comparing');
    expect(line((await round(id)).control)).toMatchObject({ total: 25, holds: false });
    expect(await code('GET', `/rounds/${id}/result`)).toBe('NOT_AGREED');
    expect(await code('POST', `/rounds/${id}/conclude`)).toBe('NOT_AGREED');
    expect(await code('POST', `/rounds/${id}/recount`, { collected: 26, note: 'đếm sót một tờ' }, 'first')).toBe('NOT_ALLOWED');
    await must('POST', `/rounds/${id}/recount`, { collected: 26, note: 'đếm sót một tờ' });
    expect(await stage()).toBe('agreed');
    const { control, result } = await must('GET', `/rounds/${id}/result`);
    expect([result.ballots.valid, control.every(({ holds }: { holds: boolean }) => holds)]).toEqual([26, true]);
  });

  test('the reconciliation goes from the ballots printed to the papers counted', async () => {
    const { counted, must, round, id } = await bundled(one, { issued: 26 });
    expect((await round(id)).control?.map(({ kind, total, holds }) => [kind, total, holds])).toEqual([['issued', 26, true], ['bundles', 25, true]]);
    await counted();
    const { control } = await must('GET', `/rounds/${id}/result`);
    expect(control.map(({ kind, total, parts, holds }: { kind: string; total: number; parts: { number: number }[]; holds: boolean }) => [kind, total, parts.map(({ number }) => number), holds])).toEqual([
      ['issued', 26, [25, 1], true], ['bundles', 25, [10, 10, 5], true], ['papers', 25, [25, 0], true],
    ]);
  });
});

test('a hand count names a number, and a bundle that is not there is counted by nobody', async () => {
  const { code, countAgain } = await bundled(one);
  for (const body of [{ counted: -1, with: 'x' }, { counted: 1.5, with: 'x' }, { counted: '10', with: 'x' }, { ...byHand(10), saved: 1 }]) expect(await code('POST', `${entryPath(1)}/start`, body, 'first')).toBe('BODY_INVALID');
  expect(await countAgain('first', 9, 10)).toBe('NO_SUCH_BUNDLE');
});
