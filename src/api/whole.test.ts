import { readBack } from '../minutes/read-back.ts';
import { existsSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { journalHolds } from '../usecases/journal.ts';
import { asideReading, byHand, collected, desk, enter, entryPath, reading } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

const papers = [reading(1), reading(3), reading(), asideReading, reading(3)];
const stage = async (session: string): Promise<string> => (await one.ask('GET', '/rounds/1', undefined, session)).body.stage;

describe('the whole way of one election', () => {
  test('from a new congress to confirmed minutes, and to a correction', async () => {
    const { head, first, second } = await collected(one);
    expect((await one.ask('GET', '/congress')).body).toMatchObject({ meetings: [{ base: { summoned: 6, base: 5, threshold: 3 } }], elections: [{ stage: 'collected' }] });

    expect((await enter(one, first, 1, papers)).status).toBe(200);
    expect(await stage(head)).toBe('entering');
    // Entry 2 skips the second paper.
    await enter(one, second, 2, papers.toSpliced(1, 1));
    const comparison = await one.ask('GET', '/rounds/1/comparison', undefined, head);
    expect(comparison.body.papers.map((paper: { state: string }) => paper.state)).toEqual(['same', 'onlyOne', 'same', 'awaitsRuling', 'same']);
    expect(comparison.body.papers[1].readings).toBeUndefined();

    expect((await one.ask('GET', '/rounds/1/result', undefined, head)).body.code).toBe('NOT_AGREED');
    expect((await one.ask('POST', '/rounds/1/bundles/1/papers/2/reread', { reading: reading(3) }, head)).status).toBe(200);
    const ruling = { kind: 'invalid', code: 'I7', note: 'hai màu mực' };
    expect((await one.ask('POST', '/rounds/1/bundles/1/papers/4/ruling', { ruling, votesFor: 3 }, head)).status).toBe(200);
    expect(await stage(head)).toBe('agreed');

    const result = (await one.ask('GET', '/rounds/1/result', undefined, head)).body;
    expect(result.rulings.map((paper: { position: number; faults: string[] }) => [paper.position, paper.faults])).toEqual([[3, ['I2']], [4, ['I7', 'I2']]]);
    expect(result).toMatchObject({ differences: 1, result: { closable: true, ballots: { valid: 3, invalid: 2 } } });

    expect((await one.ask('POST', '/rounds/1/close', undefined, head)).body.code).toBe('NOT_CONCLUDED');
    await one.ask('POST', '/rounds/1/conclude', undefined, head);
    // Whatever changes a paper withdraws the conclusion.
    await one.ask('POST', '/rounds/1/bundles/1/papers/3/ruling', { ruling: { kind: 'valid', marks: { struck: [2] }, note: 'gạch không hết chữ' }, votesFor: 3 }, head);
    expect(await stage(head)).toBe('agreed');
    await one.ask('POST', '/rounds/1/conclude', undefined, head);
    expect((await one.ask('POST', '/rounds/1/close', undefined, head)).status).toBe(200);
    expect((await one.ask('POST', '/rounds/1/bundles/1/papers/3/ruling', { ruling, votesFor: 3 }, head)).body.code).toBe('COUNT_CLOSED');

    const paper = (await one.ask('POST', '/rounds/1/print', undefined, head)).body;
    expect(paper).toMatchObject({ id: 1, version: 1 });
    const pdf = await one.ask('GET', `/papers/${paper.id}`, undefined, head);
    expect([pdf.headers.get('content-type'), pdf.body.slice(0, 5)]).toEqual(['application/pdf', '%PDF-']);
    const printed = await one.app.request(`http://127.0.0.1/api/papers/${paper.id}`, { headers: { 'x-session': head } });
    expect((await readBack(new Uint8Array(await printed.arrayBuffer()))).join(' ')).toMatch(/gạch không hết chữ \(3\/3 thành viên Ban tán thành\)\. Khi nhập và đọc lại: .+; Ban kết luận: gạch 2/);

    expect((await one.ask('POST', '/rounds/1/confirm', { person: 4, pin: '1234', paper: 1 }, head)).body.code).toBe('NOT_SIGNED');
    await one.ask('POST', '/rounds/1/signed', { paper: 1 }, head);
    expect((await one.ask('POST', '/rounds/1/confirm', { person: 1, pin: '1234', paper: 1 }, head)).body.code).toBe('NOT_PRESIDIUM');
    expect((await one.ask('POST', '/rounds/1/confirm', { person: 4, pin: '9999', paper: 1 }, head)).body.code).toBe('PIN_WRONG');
    expect((await one.ask('POST', '/rounds/1/confirm', { person: 4, pin: '1234', paper: 1 }, head)).status).toBe(200);
    expect((await one.ask('GET', '/rounds/1', undefined, head)).body).toMatchObject({
      stage: 'confirmed',
      papers: [{ id: 1, version: 1, confirmed: { by: 'Hoàng Minh Khôi', recordedBy: 'Trần Văn Bình' } }],
    });
    for (const path of ['print', 'conclude', 'close', 'signed']) expect((await one.ask('POST', `/rounds/1/${path}`, path === 'signed' ? { paper: 1 } : undefined, head)).status).toBe(409);

    await one.ask('POST', '/rounds/1/correct', { reason: 'đọc nhầm phiếu 3' }, head);
    expect((await one.ask('GET', '/rounds/1', undefined, head)).body).toMatchObject({ stage: 'agreed', papers: [{ version: 1, replacedBy: 2 }] });
    await one.ask('POST', '/rounds/1/conclude', undefined, head);
    await one.ask('POST', '/rounds/1/close', undefined, head);
    expect((await one.ask('POST', '/rounds/1/print', undefined, head)).body.version).toBe(2);
    // Other words in printed minutes: they have to be printed again.
    await one.ask('POST', '/rounds/1/minutes-details', { complaints: 'Không' }, head);
    expect((await one.ask('POST', '/rounds/1/signed', { paper: 2 }, head)).body.code).toBe('NOT_PRINTED');
    await one.ask('POST', '/rounds/1/print', undefined, head);
    expect((await one.ask('GET', '/rounds/1', undefined, head)).body).toMatchObject({ stage: 'printed', papers: [{ replacedBy: 2 }, { replacedBy: 3 }, { version: 3 }] });

    const file = one.workspace.current();
    expect(file !== undefined && journalHolds(file)).toBe(true);
    await one.ask('POST', '/files/close');
    expect(readdirSync(one.dir).filter((name) => name.endsWith('.kiemphieu'))).toHaveLength(1);
    expect((await one.ask('GET', '/congress')).body.code).toBe('NO_FILE');
  });

  test('closed properly and opened again, everything stands where it stood, and nobody is signed in', async () => {
    const { head, first } = await collected(one);
    await enter(one, first, 1, papers);
    const name = one.workspace.current()?.name;
    await one.ask('POST', '/files/close');
    expect((await one.ask('POST', '/files/open', { name })).status).toBe(200);
    expect((await one.ask('GET', '/congress')).body.recovered).toBeUndefined();
    expect((await one.ask('GET', '/rounds/1', undefined, head)).body.code).toBe('NO_SESSION');
    expect(await stage(await one.signIn(1))).toBe('entering');
  });

  test('a file that was not closed says which paper was saved last', async () => {
    const { first } = await collected(one);
    await one.ask('POST', `${entryPath(1)}/start`, byHand(5), first);
    for (const place of [1, 2]) await one.ask('POST', `${entryPath(1)}/readings`, { place, reading: reading(1) }, first);
    const open = one.workspace.current();
    open?.store.close();
    one.workspace.use(undefined);
    await one.ask('POST', '/files/open', { name: open?.name });
    expect((await one.ask('GET', '/congress')).body.recovered).toEqual({ election: 1, bundle: 1, entry: 1, lastPlace: 2, next: 3 });
    const desk1 = await one.ask('GET', entryPath(1), undefined, await one.signIn(2));
    expect(desk1.body.readings.map((saved: { place: number }) => saved.place)).toEqual([1, 2]);
  });
});

describe('two entries by two people', () => {
  test('entry 2 is refused to the person of entry 1, and no entry sees the other', async () => {
    const { head, first, second } = await collected(one);
    await enter(one, first, 1, papers);
    expect((await one.ask('POST', `${entryPath(2)}/start`, byHand(5), first)).body.code).toBe('SAME_PERSON');
    expect((await one.ask('POST', `${entryPath(2)}/start`, { reader: 'Lê Thu Cúc', ...byHand(5) }, second)).body.code).toBe('SAME_PERSON');
    await one.ask('POST', `${entryPath(2)}/start`, byHand(5), second);
    for (const session of [second, head]) expect((await one.ask('GET', entryPath(1), undefined, session)).body.readings).toEqual([]);
    expect((await one.ask('GET', '/rounds/1/comparison', undefined, head)).body.code).toBe('NOT_COMPARING');
  });

  test('a paper saved twice is saved once, and another reading of its place is refused', async () => {
    const { first } = await collected(one);
    await one.ask('POST', `${entryPath(1)}/start`, byHand(5), first);
    const path = `${entryPath(1)}/readings`;
    const saved = await one.ask('POST', path, { place: 1, reading: reading(1) }, first);
    expect(saved.body.saved).toBe(1);
    expect((await one.ask('POST', path, { place: 1, reading: reading(1) }, first)).body).toEqual(saved.body);
    expect(await one.ask('POST', path, { place: 1, reading: reading(2) }, first)).toMatchObject({ status: 409, body: { code: 'PLACE_TAKEN' } });
    expect((await one.ask('POST', path, { place: 2, reading: reading(9) }, first)).body.code).toBe('MARKS_RANGE');
    expect((await one.ask('POST', `${entryPath(1)}/undo`, { place: 1 }, first)).body.reading).toMatchObject({ place: 1, marks: { struck: [1] } });
    expect((await one.ask('GET', entryPath(1), undefined, first)).body.readings).toEqual([]);
  });

  test('a bundle counted as another number than it is to hold waits to be settled', async () => {
    const { first } = await collected(one);
    await one.ask('POST', `${entryPath(1)}/start`, byHand(5), first);
    expect((await one.ask('POST', `${entryPath(1)}/finish`, byHand(4), first)).status).toBe(200);
    expect((await one.ask('GET', '/rounds/1', undefined, first)).body.bundles).toMatchObject([{ state: 'miscounted', miscount: { moment: 'closing', papers: 4 } }]);
    expect((await one.ask('POST', `${entryPath(1)}/readings`, { place: 1, reading: reading(1) }, first)).body.code).toBe('BUNDLE_MISCOUNTED');
  });
});

describe('a rehearsal', () => {
  test('is ready for entry 1, with papers to type from', async () => {
    const made = await one.ask('POST', '/files/rehearsal', {});
    expect(made.body).toMatchObject({ rehearsal: true });
    const congress = (await one.ask('GET', '/congress')).body;
    expect(congress).toMatchObject({ rehearsalPin: '1234', elections: [{ stage: 'collected', seats: 5, names: 6 }] });
    const member = congress.people.find((person: { role: string }) => person.role === 'member');
    const view = (await one.ask('GET', entryPath(1), undefined, await one.signIn(member.id))).body;
    expect(view.rehearsalPapers).toHaveLength(12);
    expect((await one.ask('GET', '/files')).body).toMatchObject([{ rehearsal: true }]);
    expect(existsSync(one.dir)).toBe(true);
  });
});
