import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { led, named, papersOf, type Led } from './congress.ts';
import { desk } from './desk.ts';

let one: ReturnType<typeof desk>;
let all: Led;
const own = { person: 4, pin: '1234' };

beforeEach(async () => {
  one = desk();
  all = await led(one);
  await all.add({ candidates: named(3) });
  await all.closed(1, papersOf([9, 8, 3], 10, 'strike'));
  await all.must('POST', '/rounds/1/print');
});
afterEach(() => one.leave());

/** The head takes the count up again, and there is a second version. */
async function corrected(): Promise<number> {
  await all.must('POST', '/rounds/1/correct', { reason: 'cộng sai' });
  for (const act of ['conclude', 'close']) await all.must('POST', `/rounds/1/${act}`);
  return (await all.must('POST', '/rounds/1/print')).id;
}

describe('what the board signs and the presidium decides on is the version that they have read', () => {
  test('a confirmation of a paper that was corrected meanwhile is refused, and says so', async () => {
    await all.must('POST', '/rounds/1/signed', { paper: 1 });
    const second = await corrected();
    await all.must('POST', '/rounds/1/signed', { paper: second });
    expect((await all.ask('POST', '/rounds/1/confirm', { ...own, paper: 1 })).body).toMatchObject({ code: 'PAPER_NOT_LATEST', message: expect.stringContaining('bản 2') });
    expect(await all.code('POST', '/rounds/1/send-back', { ...own, reason: 'sai', paper: 1 })).toBe('PAPER_NOT_LATEST');
    expect((await all.round(1)).stage).toBe('signed');
    await all.must('POST', '/rounds/1/confirm', { ...own, paper: second });
    expect((await all.round(1)).papers.at(-1)?.confirmed?.by).toBe('Hoàng Minh Khôi');
  });

  test('nothing is signed, confirmed or sent back without the paper', async () => {
    expect(await all.code('POST', '/rounds/1/signed')).toBe('BODY_INVALID');
    await all.must('POST', '/rounds/1/signed', { paper: 1 });
    for (const [path, body] of [['confirm', own], ['send-back', { ...own, reason: 'sai' }]] as const) expect(await all.code('POST', `/rounds/1/${path}`, body)).toBe('BODY_INVALID');
  });

  test('a paper that is another, or is not there, is none; and no PIN is asked for it', async () => {
    const again = (await all.must('POST', '/rounds/1/print')).id;
    expect(await all.code('POST', '/rounds/1/signed', { paper: 1 })).toBe('PAPER_NOT_LATEST');
    await all.must('POST', '/rounds/1/signed', { paper: again });
    for (const paper of [1, 77]) expect(await all.code('POST', '/rounds/1/confirm', { person: 4, pin: '0000', paper })).toBe('PAPER_NOT_LATEST');
    expect(await all.code('POST', '/rounds/1/confirm', { ...own, paper: again })).toBe(200);
  });

  test('its bytes are held to as well, where they are named', async () => {
    await all.must('POST', '/rounds/1/signed', { paper: 1 });
    const { sha256 = '' } = (await all.round(1)).papers.at(-1) ?? {};
    expect(await all.code('POST', '/rounds/1/confirm', { ...own, paper: 1, sha256: 'a'.repeat(64) })).toBe('PAPER_NOT_LATEST');
    expect(await all.code('POST', '/rounds/1/confirm', { ...own, paper: 1, sha256: 'không' })).toBe('BODY_INVALID');
    expect(await all.code('POST', '/rounds/1/confirm', { ...own, paper: 1, sha256 })).toBe(200);
  });
});
