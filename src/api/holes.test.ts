import { afterEach, beforeEach, expect, test } from 'vitest';
import { journalHolds } from '../usecases/journal.ts';
import { asideReading, byHand, collected, desk, enter, entryPath, reading } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

const papers = [reading(1), reading(3), reading(1), asideReading, reading(3)];
const compare = '/rounds/1/bundles/1/papers';

test('who typed an entry does not read its papers again while another person can', async () => {
  const { head, first, second, technician } = await collected(one);
  await enter(one, first, 1, papers);
  await enter(one, second, 2, papers.with(0, reading(2)));
  for (const session of [first, second]) expect(await one.ask('POST', `${compare}/1/reread`, { reading: reading(1) }, session)).toMatchObject({ status: 403, body: { code: 'READ_BY_TYPIST' } });
  await one.ask('DELETE', '/people/5', undefined, head);
  expect((await one.ask('POST', `${compare}/1/reread`, { reading: reading(1) }, technician)).status).not.toBe(200);
  expect((await one.ask('POST', `${compare}/1/reread`, { reading: reading(1) }, head)).status).toBe(200);
});

test('who read an entry aloud does not read its papers again while another person can', async () => {
  const { head, first, second, technician } = await collected(one);
  await one.ask('POST', `${entryPath(1)}/start`, { reader: 'Đỗ Quang Tú', counted: 5 }, first);
  for (const [at, paper] of papers.entries()) await one.ask('POST', `${entryPath(1)}/readings`, { place: at + 1, reading: paper }, first);
  await one.ask('POST', `${entryPath(1)}/finish`, byHand(5), first);
  await enter(one, second, 2, papers.with(0, reading(2)));
  expect((await one.ask('POST', `${compare}/1/reread`, { reading: reading(1) }, technician)).body.code).toBe('READ_BY_TYPIST');
  expect((await one.ask('POST', `${compare}/1/reread`, { reading: reading(1) }, head)).status).toBe(200);
});

test('where everybody took part in an entry, one of them reads again', async () => {
  const { head, first, second } = await collected(one);
  await one.ask('DELETE', '/people/3', undefined, head);
  await one.ask('DELETE', '/people/5', undefined, head);
  await enter(one, first, 1, papers);
  await enter(one, head, 2, papers.with(0, reading(2)));
  expect(second).toBeDefined();
  expect((await one.ask('POST', `${compare}/1/reread`, { reading: reading(1) }, first)).status).toBe(200);
});

test('an empty entry is not ended', async () => {
  const { first } = await collected(one);
  expect((await enter(one, first, 1, [])).body.code).toBe('ENTRY_EMPTY');
  expect((await enter(one, first, 1, papers.slice(0, 2))).body.code).toBe('ENTRY_FAR_OFF');
});

test('the head counts the papers again until the count is closed, and a conclusion is withdrawn', async () => {
  const { head, first, second } = await collected(one);
  const whole = papers.with(3, reading(2));
  await enter(one, first, 1, whole);
  await enter(one, second, 2, whole);
  await one.ask('POST', '/rounds/1/conclude', undefined, head);
  const recount = { collected: 6, note: 'đếm sót một tờ' };
  expect((await one.ask('POST', '/rounds/1/recount', recount, first)).body.code).toBe('NOT_ALLOWED');
  expect((await one.ask('POST', '/rounds/1/recount', { collected: 6, note: '' }, head)).status).toBe(400);
  expect((await one.ask('POST', '/rounds/1/recount', recount, head)).status).toBe(200);
  expect((await one.ask('GET', '/rounds/1', undefined, head)).body).toMatchObject({ collected: 6, stage: 'comparing' });
  await one.ask('POST', '/rounds/1/recount', { collected: 5, note: 'đếm lại lần nữa' }, head);
  expect((await one.ask('GET', '/rounds/1', undefined, head)).body).toMatchObject({ collected: 5, stage: 'agreed' });
  await one.ask('POST', '/rounds/1/conclude', undefined, head);
  expect((await one.ask('POST', '/rounds/1/close', undefined, head)).status).toBe(200);
  expect((await one.ask('POST', '/rounds/1/recount', recount, head)).body.code).toBe('COUNT_CLOSED');
  const file = one.workspace.current();
  expect(file !== undefined && journalHolds(file)).toBe(true);
});

test('more papers collected than issued block the count', async () => {
  const { head, first, second } = await collected(one);
  await one.ask('POST', '/rounds/1/recount', { collected: 6, note: 'đếm sót một tờ' }, head);
  const six = [...papers.with(3, reading(2)), reading(1)];
  for (const [entry, session] of [[1, first], [2, second]] as const) {
    expect((await enter(one, session, entry, six, 6)).status).toBe(200);
  }
  await one.ask('POST', '/rounds/1/conclude', undefined, head);
  const { result } = (await one.ask('GET', '/rounds/1/result', undefined, head)).body;
  expect([result.closable, result.blocks.map((block: { code: string }) => block.code)]).toEqual([false, expect.arrayContaining(['F201'])]);
});

test('only the head removes a place, and a paper removed wrongly comes back after the file is opened again', async () => {
  const { head, first, second } = await collected(one);
  const whole = papers.with(3, reading(2));
  await enter(one, first, 1, whole);
  await enter(one, second, 2, whole.toSpliced(3, 1));
  const note = { note: 'không có' };
  expect((await one.ask('POST', `${compare}/4/remove`, note, second)).body.code).toBe('NOT_ALLOWED');
  expect((await one.ask('POST', `${compare}/1/remove`, note, head)).body.code).toBe('NOT_A_GAP');
  expect((await one.ask('POST', `${compare}/4/remove`, note, head)).status).toBe(200);
  expect((await one.ask('POST', `${compare}/4/reread`, { reading: reading(2) }, head)).status).toBe(200);
  const name = one.workspace.current()?.name;
  await one.ask('POST', '/files/close');
  await one.ask('POST', '/files/open', { name });
  expect((await one.ask('GET', '/rounds/1', undefined, await one.signIn(1))).body.stage).toBe('agreed');
});

test('what the typist does not know of is neither taken back nor discarded', async () => {
  const { head, first } = await collected(one);
  await one.ask('POST', `${entryPath(1)}/start`, byHand(5), first);
  for (const place of [1, 2]) await one.ask('POST', `${entryPath(1)}/readings`, { place, reading: reading(1) }, first);
  expect((await one.ask('POST', `${entryPath(1)}/undo`, { place: 1 }, first)).body.code).toBe('PLACE_NOT_LAST');
  for (const session of [first, head]) expect((await one.ask('POST', `${entryPath(1)}/release`, { saved: 1 }, session)).body.code).toBe('SAVED_CHANGED');
  expect((await one.ask('POST', `${entryPath(1)}/release`, { saved: 2 }, head)).status).toBe(200);
});

test('after a ruling, only the head takes entry 2 up again', async () => {
  const { head, first, second } = await collected(one);
  await enter(one, first, 1, papers.slice(0, 4));
  await enter(one, second, 2, papers.slice(0, 4));
  const ruling = { kind: 'invalid', code: 'I7', note: 'hai màu mực' };
  expect((await one.ask('POST', `${compare}/4/ruling`, { ruling, votesFor: 2 }, head)).status).toBe(200);
  expect(await one.ask('POST', `${entryPath(2)}/reopen`, undefined, second)).toMatchObject({ status: 403, body: { code: 'REOPEN_BY_HEAD' } });
  expect((await one.ask('POST', `${entryPath(2)}/reopen`, undefined, head)).status).toBe(200);
});

test('a ruling needs more than half of the board, and no more votes than it has members', async () => {
  const { head, first, second } = await collected(one);
  await enter(one, first, 1, papers);
  await enter(one, second, 2, papers);
  const rule = async (votesFor: number) => (await one.ask('POST', `${compare}/4/ruling`, { ruling: { kind: 'invalid', code: 'I7', note: 'hai màu mực' }, votesFor }, head)).body.code;
  expect([await rule(0), await rule(1), await rule(4), await rule(2)]).toEqual(['VOTES_SHORT', 'VOTES_SHORT', 'VOTES_OVER', undefined]);
});
