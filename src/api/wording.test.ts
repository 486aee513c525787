import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBack } from '../minutes/read-back.ts';
import type { WordingsView, WordingView } from '../usecases/views.ts';
import { verifyFile } from '../verify/verify.ts';
import { led, named, type Led } from './congress.ts';
import { desk } from './desk.ts';

let one: ReturnType<typeof desk>;
let all: Led;
let dir = '';
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'kiemphieu-wording-'));
  one = desk();
  all = await led(one);
  await all.add({ candidates: named(3), seats: 2 });
});
afterEach(() => {
  one.leave();
  rmSync(dir, { recursive: true, force: true });
});

const own = 'Biên bản được làm {copies} bản, đọc trước {assembly}, ai nấy nhất trí.';
const papers = [...Array.from({ length: 6 }, () => ({ struck: [3] })), { struck: [2] }];

const view = (): Promise<WordingsView> => all.must('GET', '/wordings');
const sentence = async (key: string): Promise<WordingView | undefined> => (await view()).papers.flatMap((paper) => paper.wordings).find((wording) => wording.key === key);
const word = (text?: string, key = 'minutes.copies') => all.ask('PUT', `/wordings/${key}`, text === undefined ? {} : { text });

async function minutesSay(): Promise<string> {
  await all.closed(1, papers);
  const { id } = await all.must('POST', '/rounds/1/print');
  const response = await one.app.request(`http://127.0.0.1/api/papers/${id}`, { headers: { 'x-session': all.sessions.head } });
  return (await readBack(new Uint8Array(await response.arrayBuffer()))).join(' ').replace(/\s+/g, ' ');
}

function brokenIn(): unknown {
  const path = join(dir, 'kept.kiemphieu');
  writeFileSync(path, one.workspace.current()!.store.db.serialize());
  return verifyFile(path)?.broken;
}

describe('a sentence of a paper', () => {
  test('stands as the model has it, filled with what is known, until it is worded', async () => {
    expect(await view()).toMatchObject({ frozen: false });
    expect(await sentence('minutes.copies')).toMatchObject({ filled: 'Biên bản lập thành …… bản, đã được thông qua trước Ban và công bố trước Đại hội.', required: ['copies'] });
    expect((await sentence('minutes.basis'))?.filled).toMatch(/^Căn cứ Điều lệ Đảng và Quy chế bầu cử trong Đảng.* ngày \d\d\/\d\d\/\d{4}\.$/);
    expect((await sentence('boxSealing.began'))?.filled).toContain('ngày 20/05/2025, tại Bắc Sơn, Ban Kiểm phiếu');
    expect((await sentence('instructions.principle'))?.filled).toContain('bầu 2 đồng chí trong danh sách 3 đồng chí');
    expect((await sentence('minutes.copies'))?.text).toBeUndefined();
  });

  test('is seen before it is kept, and nothing is kept by looking', async () => {
    expect((await all.ask('POST', '/wordings/minutes.copies/preview', { text: own })).body).toEqual({ text: 'Biên bản được làm …… bản, đọc trước Đại hội, ai nấy nhất trí.' });
    expect((await sentence('minutes.copies'))?.text).toBeUndefined();
  });

  test('stands on the printed paper in the words of the congress, and the file holds', async () => {
    expect((await word(own)).status).toBe(200);
    expect(await minutesSay()).toContain('Biên bản được làm …… bản, đọc trước Đại hội, ai nấy nhất trí.');
    expect(brokenIn()).toBeUndefined();
  });

  test('goes back to the model text', async () => {
    await word(own);
    await word();
    expect((await sentence('minutes.copies'))?.text).toBeUndefined();
    expect(await minutesSay()).toContain('Biên bản lập thành …… bản, đã được thông qua trước Ban');
  });

  test('is kept in the file', async () => {
    await word(own);
    const name = one.workspace.current()!.name;
    await all.ask('POST', '/files/close');
    await one.ask('POST', '/files/open', { name });
    const head = await one.signIn(1);
    const kept: WordingsView = (await one.ask('GET', '/wordings', undefined, head)).body;
    expect(kept.papers.flatMap((paper) => paper.wordings).find(({ key }) => key === 'minutes.copies')?.text).toBe(own);
  });

  test('leaves what is read aloud as it is', async () => {
    const script = (await all.ask('GET', '/script')).body;
    await word(own);
    expect((await all.ask('GET', '/script')).body).toEqual(script);
    expect((await all.ask('PUT', '/script/paper.minutes.copies', { text: own })).body.code).toBe('NO_SUCH_TEXT');
  });
});

describe('a wording that a paper could not say', () => {
  test.each([
    ['Làm {copie} bản.', 'WORDING_FIELD_UNKNOWN', 'Câu này không có ô {copie}. Gần nhất là {copies}.'],
    ['Làm ba bản.', 'WORDING_FIELD_MISSING', 'thiếu ô {copies}'],
    ['Làm {copies bản.', 'WORDING_BRACE_LOOSE', 'gần chỗ “Làm {copies bản'],
    [' ', 'WORDING_EMPTY', 'không được để trống'],
  ])('%s is refused at once, by name', async (text, code, message) => {
    for (const answer of [await word(text), await all.ask('POST', '/wordings/minutes.copies/preview', { text })])
      expect(answer).toMatchObject({ status: 409, body: { code, field: 'text', message: expect.stringContaining(message) } });
    expect((await sentence('minutes.copies'))?.text).toBeUndefined();
  });

  test('or no paper has', async () => {
    expect(await word(own, 'minutes.title')).toMatchObject({ status: 404, body: { code: 'NO_SUCH_WORDING' } });
  });
});

describe('once the first ballots are out', () => {
  test('no sentence changes any more, of this round or a later one', async () => {
    await word(own);
    await all.must('POST', '/rounds/1/lock', {});
    expect((await word('Làm {copies} bản.')).status).toBe(200);
    await all.issue(1, 7);
    expect(await word(own)).toMatchObject({ status: 409, body: { code: 'WORDING_FROZEN' } });
    expect(await word()).toMatchObject({ body: { code: 'WORDING_FROZEN' } });
    await all.add({ candidates: named(4, 'Lê'), seats: 2 });
    expect(await word(own, 'handOver.closing')).toMatchObject({ body: { code: 'WORDING_FROZEN' } });
    expect(await view()).toMatchObject({ frozen: true });
    expect((await sentence('minutes.copies'))?.text).toBe('Làm {copies} bản.');
  });

  test('a voided round does not open them again', async () => {
    await all.must('POST', '/rounds/1/lock', {});
    await all.issue(1, 7);
    await all.must('POST', '/rounds/1/void', { reason: 'thu về nhiều hơn phát ra' });
    expect(await word(own)).toMatchObject({ body: { code: 'WORDING_FROZEN' } });
  });
});
