import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readBack } from '../minutes/read-back.ts';
import { verifyPaper } from '../usecases/verify-paper.ts';
import { led, named, type Led } from './congress.ts';
import { desk } from './desk.ts';

let one: ReturnType<typeof desk>;
let all: Led;
beforeEach(async () => {
  one = desk();
  all = await led(one);
  await all.add({ candidates: named(3), seats: 2 });
});
afterEach(() => one.leave());
let dir = '';
beforeAll(() => void (dir = mkdtempSync(join(tmpdir(), 'kiemphieu-papers-'))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const papers = [...Array.from({ length: 6 }, () => ({ struck: [3] })), { struck: [2] }];
const listed = async (about: string) => (await all.ask('GET', `/papers?${about}`)).body;
const paperOf = async (about: string, of: string) => (await listed(about)).find((paper: { of: string }) => paper.of === of);
const bytesOf = async (path: string, method = 'GET'): Promise<Uint8Array> => {
  const response = await one.app.request(`http://127.0.0.1/api${path}`, { method, headers: { 'x-session': all.sessions.head } });
  expect([path, response.status]).toEqual([path, 200]);
  return new Uint8Array(await response.arrayBuffer());
};

describe('a paper of the count', () => {
  test('is kept as it was printed, and printed again unchanged it is the same version', async () => {
    const first = (await all.ask('POST', '/papers', { of: 'booklet' })).body;
    expect(first).toMatchObject({ version: 1, signatures: [] });
    expect((await all.ask('POST', '/papers', { of: 'booklet' })).body).toEqual(first);
    expect(await bytesOf(`/papers/${first.id}`)).toEqual(await bytesOf(`/papers/${first.id}`));
  });

  test('is a new version once it says something else, and the earlier one is marked replaced', async () => {
    const first = (await all.ask('POST', '/papers', { of: 'booklet' })).body;
    expect((await paperOf('', 'booklet')).outdated).toBe(false);
    await all.ask('PUT', '/script/opening', { text: 'Kính thưa các đồng chí!' });
    expect((await paperOf('', 'booklet')).outdated).toBe(true);
    const second = (await all.ask('POST', '/papers', { of: 'booklet' })).body;
    expect(second.version).toBe(2);
    expect((await paperOf('', 'booklet')).versions).toMatchObject([{ id: first.id, replacedBy: 2 }, { id: second.id, version: 2 }]);
  });

  test('bears its version, when it was made and the head of the journal; a ballot bears nothing that is not printed on all of them', async () => {
    await all.closed(1, papers);
    for (const about of ['round=1', 'meeting=1', ''])
      for (const { of, blocked } of await listed(about)) {
        if (blocked !== undefined || of === 'minutes') continue;
        const made = await all.ask('POST', '/papers', { of, ...Object.fromEntries(about.split('&').filter(Boolean).map((one) => [one.split('=')[0], Number(one.split('=')[1])])) });
        const said = (await readBack(await bytesOf(`/papers/${made.body.id}`))).join(' ');
        if (of === 'ballot') expect(said).not.toMatch(/Bản \d|Nhật ký|lập \d/);
        else expect([of, said]).toEqual([of, expect.stringMatching(new RegExp(`Nhật ký ${made.body.head.slice(0, 16)}.* · Bản 1, lập \\d\\d:\\d\\d ngày \\d\\d/\\d\\d/\\d{4}`))]);
      }
  });

  test('that cannot be made yet says why', async () => {
    expect(await paperOf('round=1', 'bundleCovers')).toMatchObject({ versions: [], outdated: false, blocked: expect.stringContaining('phiếu') });
    expect(await all.ask('POST', '/papers', { of: 'entryLog', round: 1 })).toMatchObject({ status: 409 });
    expect(await all.ask('POST', '/papers', { of: 'booklet', round: 1 })).toMatchObject({ body: { code: 'NO_SUCH_PAPER' } });
  });

  test('tells no votes before the count is closed', async () => {
    await all.counted(1, papers);
    for (const { of, blocked } of await listed('round=1')) if (of === 'minutes') expect(blocked).toBeDefined();
  });
});

describe('the whole file', () => {
  test('holds every paper with its contents in front, and page numbers of the whole', async () => {
    await all.closed(1, papers);
    await all.ask('POST', '/rounds/1/print');
    const text = (await readBack(await bytesOf('/elections/1/file', 'POST'))).join('\n');
    for (const part of ['HỒ SƠ CUỘC BẦU CỬ', 'Bìa tập phiếu', 'Nhật ký nhập phiếu', 'BIÊN BẢN KIỂM PHIẾU', '1 / ']) expect(text).toContain(part);
  });
});

const fileNow = (): string => {
  const path = join(dir, `${Math.random()}.kiemphieu`);
  writeFileSync(path, one.workspace.current()!.store.db.serialize());
  return path;
};

describe('a paper that tells a result', () => {
  const telling = [['report', 'round=1'], ['entryLog', 'round=1'], ['electionMinutes', 'meeting=1'], ['proposal', 'meeting=1'], ['handOver', 'meeting=1']] as const;
  const made = async (): Promise<readonly { readonly of: string; readonly about: string; readonly id: number; readonly bytes: Uint8Array }[]> =>
    Promise.all(
      telling.map(async ([of, about]) => {
        const { status, body } = await all.ask('POST', '/papers', { of, ...Object.fromEntries([about.split('=')].map(([key, value]) => [key, Number(value)])) });
        expect([of, status]).toEqual([of, 200]);
        return { of, about, id: body.id, bytes: await bytesOf(`/papers/${body.id}`) };
      }),
    );
  const sign = (id: number) => all.ask('POST', `/papers/${id}/sign`, { place: 'ky:truong-ban', by: { kind: 'p12', bytes: '', password: '' } });

  const confirmed = async (): Promise<void> => {
    await all.closed(1, papers);
    await all.confirm(1);
  };

  test.each([
    ['corrected', () => all.ask('POST', '/rounds/1/correct', { reason: 'đếm lại' })],
    ['voided', () => all.ask('POST', '/rounds/1/void', { reason: 'in sai' })],
  ])('no longer holds once the round is %s: told on the screen and against the file, signed no more, made anew even where it says the same', async (by, act) => {
    await confirmed();
    const before = await made();
    for (const { bytes } of before) expect(await verifyPaper(fileNow(), bytes)).toMatchObject({ kind: 'latest' });
    expect((await act()).status).toBe(200);
    for (const { of, about, id, bytes } of before) {
      const told = await verifyPaper(fileNow(), bytes);
      expect([of, told]).toMatchObject([of, by === 'voided' && about === 'round=1' ? { kind: 'voided' } : { kind: 'overtaken', by }]);
      expect([of, await paperOf(about, of)]).toMatchObject([of, { outdated: true, versions: [{ id, overtaken: by }] }]);
      expect((await sign(id)).body.code).toBe('PAPER_OVERTAKEN');
    }
    const again = (await all.ask('POST', '/papers', { of: 'electionMinutes', meeting: 1 })).body;
    expect(again).toMatchObject({ version: 2 });
    expect(again).not.toHaveProperty('overtaken');
  });

  test('is left out of the whole file while the count is taken up again', async () => {
    await confirmed();
    await made();
    await all.ask('POST', '/rounds/1/correct', { reason: 'đếm lại' });
    const text = (await readBack(await bytesOf('/elections/1/file', 'POST'))).join('\n');
    expect(text).toContain('Bìa tập phiếu');
    expect(text).not.toContain('Báo cáo kết quả kiểm phiếu');
    expect(text).not.toContain('sau đây trúng cử');
  });

  test('of a void round stands in the whole file as one of a void round', async () => {
    await confirmed();
    await all.ask('POST', '/rounds/1/void', { reason: 'in sai' });
    expect((await readBack(await bytesOf('/elections/1/file', 'POST'))).join('\n')).toContain('1 (lần bầu đã hủy)');
  });
});

describe('a paper held against its file', () => {
  test('is the latest, is replaced, is changed, has something behind it, or is a stranger', async () => {
    await all.closed(1, papers);
    const { id } = (await all.ask('POST', '/rounds/1/print')).body;
    const pdf = await bytesOf(`/papers/${id}`);
    const changed = Uint8Array.from(pdf);
    changed[pdf.length >> 1]! ^= 1;
    expect(await verifyPaper(fileNow(), pdf)).toMatchObject({ kind: 'latest', paper: { kind: 'minutes', version: 1 } });
    expect((await verifyPaper(fileNow(), changed)).kind).toMatch(/changed|stranger/);
    expect(await verifyPaper(fileNow(), Uint8Array.from([...pdf, 10]))).toMatchObject({ kind: 'longer' });
    expect(await verifyPaper(fileNow(), new TextEncoder().encode('%PDF-1.7'))).toEqual({ kind: 'stranger' });
    await all.ask('POST', '/rounds/1/correct', { reason: 'đếm lại' });
    expect(await verifyPaper(fileNow(), pdf)).toMatchObject({ kind: 'replaced', by: 2 });
  });
});

describe('a paper for an office', () => {
  test('is made as a text document of the same words, where it has the form of minutes', async () => {
    await all.closed(1, papers);
    const { unzipSync, strFromU8 } = await import('fflate');
    const text = strFromU8(unzipSync(await bytesOf('/papers/office/minutes?round=1'))['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('BIÊN BẢN KIỂM PHIẾU');
    expect((await all.ask('GET', '/papers/office/ballot?round=1')).body.code).toBe('NO_OFFICE_PAPER');
    expect((await all.ask('GET', '/papers/office/khong-co?round=1')).body.code).toBe('NO_SUCH_PAPER');
  });
});
