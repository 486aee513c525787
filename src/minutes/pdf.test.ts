import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { committee, delegates, longList, sourceOf } from './fixture.ts';
import type { MinutesSource } from './model.ts';
import { minutesPdf } from './pdf.ts';

const dir = mkdtempSync(join(tmpdir(), 'minutes-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** Text of each page as pdftotext reads it from the printed bytes. */
async function pagesOf(source: MinutesSource): Promise<readonly string[]> {
  const path = join(dir, 'minutes.pdf');
  writeFileSync(path, await minutesPdf(source));
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return text.split('\f').slice(0, -1);
}
const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');
const pageWith = (pages: readonly string[], words: string): number => pages.findIndex((page) => flat(page).includes(words));

describe('the printed minutes', () => {
  it.each([
    [2, 1],
    [10, 7],
    [220, 180],
    [250, 200],
  ])('of %i names hold every name and count their pages', async (names, seats) => {
    const input = longList(names, seats);
    const pages = await pagesOf(sourceOf(input));
    const all = flat(pages.join(' '));
    for (const { name } of input.candidates.filter(({ no }) => no !== 2)) expect(all).toContain(name);
    expect(all).toContain(`${seats} trên ${seats} cần bầu`.replace('1 trên 1 cần bầu', 'Đồng chí sau đây trúng cử'));
    pages.forEach((page, at) => expect(page).toContain(`Trang ${at + 1}/${pages.length}`));
  });

  it('repeat the headings of a table on every page', async () => {
    const pages = await pagesOf(sourceOf(longList(220, 180)));
    const inTable = pages.filter((page) => /^\s+\d+\s+\S+ Thị /m.test(page));
    expect(inTable.length).toBeGreaterThan(10);
    for (const page of inTable) expect(flat(page)).toContain('Họ và tên');
  });

  it('cut nothing off a name of 60 characters or a word that fits no column', async () => {
    const word = 'Nguyễn'.repeat(10);
    const candidates = committee.candidates.map((one) => (one.no === 3 ? { ...one, name: word } : one));
    const text = (await pagesOf(sourceOf({ ...committee, candidates }))).join(' ').normalize('NFC');
    expect(flat(text)).toContain('Công Tằng Tôn Nữ Hoàng Thị Phương Thảo Nguyên Khánh Bảo Ngọc');
    expect(text).toContain('Nguyễn'.repeat(5));
  });

  it.each([3, 17, 21, 24, 28, 33])('keep the signatures and the end of the text on one page, with %i names', async (names) => {
    const pages = await pagesOf(sourceOf(longList(names, names - 1)));
    const page = pageWith(pages, 'T/M ĐOÀN CHỦ TỊCH');
    for (const words of ['Biên bản lập thành', 'TRƯỞNG BAN', 'Hoàng Minh Em', 'Thư ký: Lê Thu Cúc', 'Thành viên: Phạm Đức Dũng'])
      expect(flat(pages.slice(page, page + 1).join('')).includes(words), words).toBe(true);
    expect(page).toBe(pages.length - 1);
  });

  it.each(Array.from({ length: 12 }, (_, at) => 14 + at))('leave no heading alone at the foot of a page, with %i names', async (names) => {
    for (const page of await pagesOf(sourceOf(longList(names, names - 1)))) {
      const lines = page.split('\n').map((line) => line.trim()).filter((line) => line !== '');
      expect(lines.at(-2)).not.toMatch(/^\d+\. |:$/);
    }
  });

  it('put the presidium on the left and the board on the right', async () => {
    const text = (await pagesOf(sourceOf(committee))).join('\n');
    expect(text).toMatch(/T\/M ĐOÀN CHỦ TỊCH {3,}T\/M BAN KIỂM PHIẾU/);
  });

  it('number the pages of the official and the alternate paper each by itself', async () => {
    const pages = await pagesOf(sourceOf(delegates));
    const second = pages.findIndex((page, at) => at > 0 && page.includes('BIÊN BẢN KIỂM PHIẾU'));
    expect(pages[second - 1]).toContain(`Trang ${second}/${second}`);
    expect(pages[second]).toContain(`Trang 1/${pages.length - second}`);
  });

  it('mark every page of a rehearsal', async () => {
    for (const page of await pagesOf(sourceOf({ ...committee, rehearsal: true }))) expect(page).toContain('TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ');
  });

  it('print the first 16 characters of the head on each page and the whole on the last', async () => {
    const head = 'a1b2c3d4e5f60718'.repeat(4);
    const pages = await pagesOf({ ...sourceOf(committee), head });
    expect(pages[0]).toContain('Nhật ký a1b2c3d4e5f60718 ');
    expect(pages[0]).not.toContain(head);
    expect(pages.at(-1)).toContain(head);
  });

  it('are the same bytes for the same source', async () => {
    const source = { ...sourceOf(committee), printedAt: '2025-05-20T03:00:00Z' };
    expect(Buffer.compare(await minutesPdf(source), await minutesPdf(source))).toBe(0);
  });
});
