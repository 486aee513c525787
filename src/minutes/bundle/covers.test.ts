import { describe, expect, it } from 'vitest';
import { readBack } from '../read-back.ts';
import { coversModel } from './covers-model.ts';
import { coversPdf } from './covers.ts';
import { covers, emptyBundle, entryDone } from './fixture.ts';
import type { CoversSource } from './source.ts';

const printed = async (source: CoversSource): Promise<readonly string[]> => readBack(await coversPdf(source));
const names = ['Lê Thu Cúc', 'Ngô Thị Sáu'];
const miscounted = { kind: 'miscounted', at: '2025-05-20T08:55', entry: 1, moment: 'opening', counted: 49, papers: 50, names } as const;
const counted = { kind: 'counted', at: '2025-05-20T09:00', counted: 50, names } as const;

describe('the cover of a bundle', () => {
  it('says whose papers they are, of which election and round, which bundle of how many, and how many papers', () => {
    const [, , third] = coversModel(covers).covers;
    expect(third).toMatchObject({
      above: ['ĐẢNG BỘ PHƯỜNG BẮC SƠN', 'ĐẠI HỘI ĐẠI BIỂU LẦN THỨ XXIII'],
      body: 'BAN KIỂM PHIẾU',
      bundle: 'TẬP PHIẾU SỐ 3',
      of: 'trong 7 tập',
      papers: 'Số phiếu: 50',
      about: ['Bầu Ban Chấp hành Đảng bộ phường Bắc Sơn, nhiệm kỳ 2025 – 2030', 'Bầu lần thứ hai'],
    });
    expect(coversModel(covers).covers.at(-1)?.papers).toBe('Số phiếu: 38');
  });

  it('leaves to the pen what is not known yet', () => {
    const { entries, difference } = coversModel(covers).covers[0]!;
    expect(entries).toHaveLength(2);
    for (const { team, counts } of entries) {
      expect(team).toEqual([{ label: 'Nhập' }, { label: 'Đọc' }]);
      expect(counts).toEqual(['Khi mở', 'Khi đóng'].map((moment) => ({ moment, papers: '', people: '', time: '' })));
    }
    expect(difference).toEqual({ label: 'Chênh lệch (nếu có) và cách giải quyết' });
  });

  it('printed later bears who entered, the hand counts and how a difference was settled', () => {
    const bundle = { ...emptyBundle(1, 50, 3), entries: [entryDone(1, 50), { entry: 2 }, { entry: 3 }] as const, happenings: [miscounted, counted] };
    const { entries, difference } = coversModel({ ...covers, bundles: [bundle] }).covers[0]!;
    expect(entries).toHaveLength(3);
    expect(entries[0]).toEqual({
      entry: 'Lần 1',
      team: [{ label: 'Nhập', name: 'Lê Thu Cúc' }, { label: 'Đọc', name: 'Ngô Thị Sáu' }],
      counts: [
        { moment: 'Khi mở', papers: '50', people: 'Lê Thu Cúc, Ngô Thị Sáu', time: '09 giờ 05' },
        { moment: 'Khi đóng', papers: '50', people: 'Lê Thu Cúc, Ngô Thị Sáu', time: '09 giờ 40' },
      ],
    });
    expect(difference.value).toBe('08 giờ 55: khi mở tập để nhập lần 1, Lê Thu Cúc, Ngô Thị Sáu đếm được 49 phiếu, tập ghi 50 phiếu. 09 giờ 00: Lê Thu Cúc, Ngô Thị Sáu đếm lại, đủ 50 phiếu.');
  });

  it('refers to the entry log for more than fits', () => {
    const bundle = { ...emptyBundle(1), happenings: [miscounted, { ...miscounted, at: '2025-05-20T08:58', counted: 51 }, counted] };
    const { value = '' } = coversModel({ ...covers, bundles: [bundle] }).covers[0]!.difference;
    expect(value).toMatch(/^08 giờ 58: .*51 phiếu.* đủ 50 phiếu\. \(các lần khác ghi trong nhật ký nhập phiếu\)$/);
  });

  it('of the only bundle says so', () => expect(coversModel({ ...covers, of: 1, bundles: [emptyBundle(1)] }).covers[0]?.of).toBe('cả lần bầu là một tập'));
});

describe('the printed covers', () => {
  it('stand two to a page in their order', async () => {
    const pages = await printed(covers);
    expect(pages.map((page) => page.match(/TẬP PHIẾU SỐ \d+/g))).toEqual([1, 3, 5, 7].map((no) => [no, no + 1].filter((one) => one <= 7).map((one) => `TẬP PHIẾU SỐ ${one}`)));
  });

  it('of three entries with a long title still stand two to a page', async () => {
    const bundles = [1, 2].map((no) => ({ ...emptyBundle(no, 50, 3), entries: ([1, 2, 3] as const).map((entry) => entryDone(entry, 50)), happenings: [miscounted, counted] }));
    const election = 'Bầu đại biểu chính thức và đại biểu dự khuyết dự Đại hội đại biểu Đảng bộ thành phố Uông Bí lần thứ XXI, nhiệm kỳ 2025 – 2030';
    const pages = await printed({ ...covers, election, rehearsal: true, bundles });
    expect(pages).toHaveLength(1);
    for (const words of ['Người niêm phong', 'Niêm phong lúc', 'Dấu', 'Chênh lệch', 'Ký']) expect(pages[0]?.split(words).length, words).toBeGreaterThanOrEqual(3);
  });

  it('each bear the mark of a rehearsal, also when cut apart', async () => {
    const [page = ''] = await printed({ ...covers, rehearsal: true, bundles: covers.bundles.slice(0, 2) });
    expect(page.split('TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ').length - 1).toBeGreaterThanOrEqual(2);
    expect((await printed(covers)).join('')).not.toContain('TẬP DƯỢT');
  });

  it('are the same bytes for the same source', async () => expect(Buffer.compare(await coversPdf(covers), await coversPdf(covers))).toBe(0));
});
