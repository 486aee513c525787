import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collected, desk, enter, newCongress, reading } from '../../api/desk.ts';
import type { ScriptText, ScriptView } from '../views.ts';

let one: ReturnType<typeof desk>;
let all: Awaited<ReturnType<typeof collected>>;
beforeEach(async () => {
  one = desk();
  all = await collected(one);
});
afterEach(() => one.leave());

const script = async (): Promise<ScriptView> => (await one.ask('GET', '/script', undefined, all.head)).body;
const textOf = async (key: string): Promise<ScriptText | undefined> => (await script()).parts[0]?.texts.find((text) => text.key === key);
const edit = (key: string, text: string | undefined, session: string) => one.ask('PUT', `/script/${key}`, text === undefined ? {} : { text }, session);
const false_ = 'Các đồng chí trúng cử là: Phạm Thu Hà.';

async function confirmed(): Promise<void> {
  const papers = [reading(3), reading(3), reading(3), reading(1), reading(2)];
  await enter(one, all.first, 1, papers);
  await enter(one, all.second, 2, papers);
  for (const act of ['conclude', 'close', 'print']) await one.ask('POST', `/rounds/1/${act}`, undefined, all.head);
  await one.ask('POST', '/rounds/1/signed', { paper: 1 }, all.head);
  await one.ask('POST', '/rounds/1/confirm', { person: 4, pin: '1234', paper: 1 }, all.head);
}

describe('once the first ballots are out', () => {
  test('what is read of a result is not worded by the technician or a member, before or after it is confirmed', async () => {
    for (const session of [all.technician, all.first]) expect((await edit('result', false_, session)).body.code).toBe('NOT_ALLOWED');
    await confirmed();
    const { now } = await script();
    for (const session of [all.technician, all.first])
      for (const key of ['result', 'complete', 'opening']) expect((await edit(key, false_, session)).body.code).toBe('NOT_ALLOWED');
    expect((await script()).now).toEqual(now);
    expect(await script()).toMatchObject({ held: true });
  });

  test('the head or the presidium may, and the text says who changed it and when', async () => {
    expect((await textOf('result'))?.late).toBeUndefined();
    expect((await edit('result', 'Kính thưa Đại hội! {result}', all.presidium)).body.code).toBe('FIELD_UNKNOWN');
    expect((await edit('result', 'Kính thưa Đại hội!', all.presidium)).status).toBe(200);
    expect(await textOf('result')).toMatchObject({ edited: true, late: { by: 'Hoàng Minh Khôi', at: expect.any(String) } });
    expect((await edit('result', undefined, all.head)).status).toBe(200);
    expect(await textOf('result')).toMatchObject({ edited: false, late: { by: 'Trần Văn Bình' } });
  });
});

test('before that whoever prepares the congress words the texts, and nothing is marked', async () => {
  one.leave();
  one = desk();
  const { session } = (await one.ask('POST', '/files', { ...newCongress, founder: { name: 'Đinh Sáng', role: 'technician', pin: '1234' } })).body;
  expect((await one.ask('PUT', '/script/result', { text: 'Kính thưa Đại hội!' }, session)).status).toBe(200);
  expect((await one.ask('GET', '/script', undefined, session)).body.held).toBe(false);
});
