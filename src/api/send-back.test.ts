import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyFile } from '../verify/verify.ts';
import { led, named, papersOf, type Led } from './congress.ts';
import { desk } from './desk.ts';

let one: ReturnType<typeof desk>;
let all: Led;
beforeEach(async () => {
  one = desk();
  all = await led(one);
  await all.add({ candidates: named(3) });
  await all.closed(1, papersOf([9, 8, 3], 10, 'strike'));
});
afterEach(() => one.leave());

const ask = { person: 4, pin: '1234', reason: 'Danh sách kết luận thiếu phiếu 3', paper: 1 };

test('the presidium sends back what the board has signed, by its own PIN and with a reason', async () => {
  expect(await all.code('POST', '/rounds/1/send-back', ask)).toBe('NOT_SIGNED');
  await all.signed(1);
  expect(await all.code('POST', '/rounds/1/send-back', { ...ask, reason: ' ' })).toBe('BODY_INVALID');
  expect(await all.code('POST', '/rounds/1/send-back', { ...ask, pin: '9999' })).toBe('PIN_WRONG');
  expect(await all.code('POST', '/rounds/1/send-back', { ...ask, person: 2 })).toBe('NOT_PRESIDIUM');
  expect((await all.round(1)).stage).toBe('signed');

  await all.must('POST', '/rounds/1/send-back', ask, 'first');
  const { stage, reopened, papers } = await all.round(1);
  expect([stage, papers[0]?.replacedBy !== undefined]).toEqual(['agreed', true]);
  expect(reopened).toMatchObject({ reason: ask.reason, by: 'Lê Thu Cúc', sentBackBy: 'Hoàng Minh Khôi' });
});

test('the reason stands until the presidium confirms a new version, and a correction by the head names nobody of the presidium', async () => {
  await all.signed(1);
  await all.must('POST', '/rounds/1/send-back', ask);
  for (const act of ['conclude', 'close']) await all.must('POST', `/rounds/1/${act}`);
  const read = await all.signed(1);
  expect((await all.round(1)).reopened?.reason).toBe(ask.reason);
  await all.must('POST', '/rounds/1/confirm', { person: 4, pin: '1234', ...read });
  expect((await all.round(1)).reopened).toBeUndefined();
  expect(await all.code('POST', '/rounds/1/send-back', ask)).toBe('ALREADY_CONFIRMED');
  await all.must('POST', '/rounds/1/correct', { reason: 'cộng sai' });
  expect((await all.round(1)).reopened).toEqual({ reason: 'cộng sai', at: expect.any(String), by: 'Trần Văn Bình' });
});

test('a reader of its own finds that the file could have come about so', async () => {
  await all.signed(1);
  await all.must('POST', '/rounds/1/send-back', ask, 'technician');
  expect(verifyFile(one.workspace.current()?.store.path ?? '')?.broken).toBeUndefined();
});
