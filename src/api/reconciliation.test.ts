import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBack } from '../minutes/read-back.ts';
import { led, named, type Led } from './congress.ts';
import { desk } from './desk.ts';

let one: ReturnType<typeof desk>;
let all: Led;
beforeEach(async () => {
  one = desk();
  all = await led(one, { counting: { bundleSize: 10, entries: 2 } }, Array.from({ length: 23 }, (_, at) => ({ name: `Đại biểu ${at + 1}`, status: 'present' as const })));
  await all.add({ candidates: named(3), seats: 2 });
  await all.must('POST', '/rounds/1/lock', {});
  await all.must('POST', '/rounds/1/steps', { kind: 'boardElected', people: 3, vote: { for: 23, against: 0, other: 0 } }).catch(() => undefined);
  await all.must('POST', '/rounds/1/steps', { kind: 'ballotsPrinted', printed: 30 });
  await all.must('POST', '/rounds/1/issue', { issued: 23, presentAtVote: 23, spoiled: 2 });
});
afterEach(() => one.leave());

const papers = Array.from({ length: 23 }, () => ({ struck: [3] }));
const line = async (kind: string) => ((await all.round(1)).control ?? []).find((each) => each.kind === kind);
const counted = async (figures: object): Promise<void> => {
  await all.must('POST', '/rounds/1/collect', { collected: 23, spoiled: 2, ...figures });
  all.enter(1, 2, 1, papers);
  all.enter(1, 3, 2, papers);
  await all.must('POST', '/rounds/1/conclude');
};

describe('the reconciliation', () => {
  test('says nothing of ballots left over that nobody counted', async () => {
    await all.must('POST', '/rounds/1/collect', { collected: 23, spoiled: 2 });
    expect(await line('printed')).toBeUndefined();
    expect(await line('bundles')).toMatchObject({ total: 23, holds: true, parts: [{ number: 10 }, { number: 10 }, { number: 3 }] });
  });

  test('keeps the count open while the ballots printed are not what was issued, spoiled and left over', async () => {
    await counted({ unused: 4 });
    expect(await line('printed')).toMatchObject({ total: 30, holds: false });
    expect(await all.code('POST', '/rounds/1/close')).toBe('CONTROL_PRINTED');
    expect(await all.code('POST', '/rounds/1/unused', { unused: 5, note: 'đếm lại' }, 'first')).toBe('NOT_ALLOWED');
    await all.must('POST', '/rounds/1/unused', { unused: 5, note: 'hai người đếm lại' });
    expect(await line('printed')).toMatchObject({ holds: true });
    await all.must('POST', '/rounds/1/close');
  });

  test('says every number that was put right in the minutes, both figures and why', async () => {
    await counted({ unused: 4 });
    await all.must('POST', '/rounds/1/unused', { unused: 5, note: 'sót một phiếu' });
    await all.must('POST', '/rounds/1/recount', { collected: 22, note: 'đếm lại hòm' });
    await all.must('POST', '/rounds/1/recount', { collected: 23, note: 'đếm lần ba' });
    await all.must('POST', '/rounds/1/conclude');
    await all.must('POST', '/rounds/1/close');
    const { id } = await all.must('POST', '/rounds/1/print');
    const response = await one.app.request(`http://127.0.0.1/api/papers/${id}`, { headers: { 'x-session': all.sessions.head } });
    const text = (await readBack(new Uint8Array(await response.arrayBuffer()))).join(' ');
    for (const part of ['Số phiếu in ra: 30', 'Số phiếu không sử dụng: 5', 'trước ghi 4, nay là 5; lý do: sót một phiếu', 'trước ghi 23, nay là 22; lý do: đếm lại hòm', 'trước ghi 22, nay là 23']) expect(text).toContain(part);
  });
});
