import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { candidates, committee } from '../fixture.ts';
import { bookletPdf, type BookletSource } from './booklet.ts';
import { booklet, committeeFacts, electionOf } from './fixture.ts';
import { receiptsPdf, type ReceiptsSource } from './receipts.ts';

const edge = 20 * (72 / 25.4);

/** Text of each page, read back from the printed bytes; `body`: without what stands in the margins. */
async function pagesOf(bytes: Uint8Array, body = false): Promise<readonly string[]> {
  const task = getDocument({ data: bytes, verbosity: 0 });
  const pdf = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent();
      const shown = items.filter((item) => 'str' in item).filter(({ transform }) => !body || (transform[5] > edge && transform[5] < 841.89 - edge));
      return shown.map(({ str, hasEOL }) => `${str}${hasEOL ? '\n' : ''}`).join('').normalize('NFC');
    }),
  );
  await task.destroy();
  return pages;
}
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const printed = async (source: BookletSource): Promise<readonly string[]> => pagesOf(await bookletPdf(source));
const longName = 'Công Tằng Tôn Nữ Hoàng Thị Phương Thảo Nguyên Khánh Bảo Ngọc';
const oneElection = (facts: Parameters<typeof electionOf>[0]): BookletSource => ({
  ...booklet,
  meetings: [{ title: 'Đại hội đại biểu', texts: [], elections: [electionOf(facts)] }],
});

describe('the booklet', () => {
  it('opens with the heading, its title and the page of each election', async () => {
    const pages = await printed(booklet);
    const [cover = ''] = pages.map(flat);
    for (const words of ['ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG BỘ PHƯỜNG BẮC SƠN', 'LỜI DẪN', 'MỤC LỤC', 'Quyết định số 190-QĐ/TW ngày 10/10/2024']) expect(cover).toContain(words);
    const page = pages.findIndex((one, at) => at > 0 && flat(one).includes('2. Bầu đại biểu dự Đại hội')) + 1;
    expect(cover).toMatch(new RegExp(`2\\. Bầu đại biểu dự Đại hội đại biểu Đảng bộ thành phố Uông Bí ?${page} `));
  });

  it('holds the elections in the order of the plan, each meeting on its own page', async () => {
    const pages = (await printed(booklet)).map(flat);
    const at = (words: string): number => pages.findIndex((page, no) => no > 0 && page.includes(words));
    expect(at('1. Bầu Ban Chấp hành')).toBeLessThan(at('2. Bầu đại biểu'));
    expect(at('2. Bầu đại biểu')).toBeLessThan(at('3. Bầu bí thư'));
    expect(pages[at('3. Bầu bí thư')]).toMatch(/^.{0,12}HỘI NGHỊ LẦN THỨ NHẤT BAN CHẤP HÀNH/);
  });

  it('says who speaks and on which article', async () => {
    const all = flat((await printed(booklet)).join(' '));
    expect(all).toContain('Trưởng Ban Kiểm phiếu: Thay mặt Ban Kiểm phiếu');
    expect(all).toContain('(khoản 1, Điều 15 Quy chế bầu cử trong Đảng)');
  });

  it('numbers its pages', async () => {
    const pages = await printed(booklet);
    pages.forEach((page, at) => expect(page).toContain(`Trang ${at + 1}/${pages.length}`));
  });

  it.each([17, 60, 250])('leaves no heading alone at the foot of a page, with %i names', async (names) => {
    const list = candidates(names).map(({ name }) => name);
    const pages = await pagesOf(await bookletPdf(oneElection({ ...committeeFacts, list })), true);
    for (const page of pages.slice(1)) {
      const last = page.trim().split('\n').at(-1);
      expect(last).not.toMatch(/^\d+\.(\d+\.)? /);
      expect(last).not.toBe('');
    }
  });

  it('holds every name of a list of 250, those of 60 letters too', async () => {
    const list = candidates(250).map(({ name }, at) => (at % 10 === 0 ? `${longName} ${at}` : name));
    const pages = await pagesOf(await bookletPdf(oneElection({ ...committeeFacts, list })), true);
    const all = pages.join('').replace(/\s/g, '');
    expect(longName).toHaveLength(60);
    for (const name of list) expect(all).toContain(name.replace(/\s/g, ''));
  });

  it('of an empty plan says so, without a table of contents', async () => {
    const pages = await printed({ ...booklet, meetings: [] });
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Chưa có cuộc bầu cử nào');
    expect(pages[0]).not.toContain('MỤC LỤC');
  });

  it('says so where an election has no text', async () => {
    const pages = await printed({ ...booklet, meetings: [{ title: 'Đại hội', texts: [], elections: [{ title: 'Bầu chi ủy', post: 'branchCommittee', texts: [] }] }] });
    expect(flat(pages[1] ?? '')).toContain('Cuộc bầu cử này chưa có lời dẫn.');
  });

  it('bears the mark of a rehearsal on every page', async () => {
    for (const page of await printed({ ...booklet, rehearsal: true })) expect(page).toContain('TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ');
    expect((await printed(booklet)).join('')).not.toContain('TẬP DƯỢT');
  });

  it('is the same bytes for the same source', async () => {
    expect(Buffer.compare(await bookletPdf(booklet), await bookletPdf(booklet))).toBe(0);
  });
});

describe('the receipts for ballots', () => {
  const source: ReceiptsSource = {
    organisation: committee.organisation,
    election: 'Bầu Ban Chấp hành Đảng bộ phường Bắc Sơn, nhiệm kỳ 2025 – 2030',
    round: 2,
    giver: 'Trần Văn Bình',
    receipts: [
      { delegation: 'Chi bộ khu phố 1', ballots: 24, receiver: 'Nguyễn Văn An' },
      { delegation: longName, ballots: 105, receiver: longName },
      { delegation: 'Chi bộ khu phố 3', ballots: 1 },
    ],
  };

  it('stand two to a page, one for each delegation', async () => {
    const pages = (await pagesOf(await receiptsPdf(source))).map(flat);
    expect(pages.map((page) => page.split('GIẤY NHẬN PHIẾU').length - 1)).toEqual([2, 1]);
    expect(pages[0]).toContain(longName);
  });

  it('give the number in figures and in words, the election and the round, and who signs', async () => {
    const [page = ''] = (await pagesOf(await receiptsPdf(source))).map(flat);
    for (const words of ['24 phiếu (bằng chữ: hai mươi tư phiếu)', 'một trăm linh năm', 'Lần bầu: 2', 'Nguyễn Văn An', 'Trần Văn Bình', 'T/M BAN KIỂM PHIẾU', 'TRƯỞNG ĐOÀN'])
      expect(page).toContain(words);
  });

  it('bear the mark of a rehearsal', async () => {
    for (const page of await pagesOf(await receiptsPdf({ ...source, rehearsal: true }))) expect(page).toContain('TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ');
  });
});
