import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Announcement } from '../domain/announce/announcement.ts';
import { slidesPptx } from './pptx.ts';

const told: Announcement = {
  organisation: 'Đảng bộ phường Tân Sơn', meeting: 'Đại hội đại biểu lần thứ XII', term: '2025 – 2030', title: 'Bầu Ban Chấp hành', number: 1, rehearsal: false,
  round: 1, confirmedAt: '2025-05-20T04:38:00Z', opinion: false, summoned: 350, present: 346, base: 347, threshold: 174, issued: 346, collected: 346, valid: 341, invalid: 5,
  elected: 15, alternates: 0, scale: { whole: 347, half: true }, decisions: [],
  rows: Array.from({ length: 15 }, (_, at) => ({ rank: at + 1, no: at + 1, name: `Đặng Thị Hà ${at + 1}`, votes: 300 - at, percent: '86,46', told: 'elected' })),
  structure: [{ target: { id: 'women', label: 'Nữ', measure: { kind: 'women' }, certain: true }, people: 6, of: 15, unknown: 0, percent: '40,00' }],
};

/** The words of each slide, in order, as an office program reads them. */
function slidesIn(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return names.map((name) => [...strFromU8(parts[name] ?? new Uint8Array()).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(' | '));
}

afterEach(() => void vi.useRealTimers());

describe('the slides of a confirmed result', () => {
  test('have a title, the pages of names and the structure, each announced by the board', async () => {
    const slides = slidesIn(await slidesPptx(told, '11:38'));
    expect(slides).toHaveLength(4);
    for (const slide of slides) expect(slide).toContain('Ban Kiểm phiếu công bố 11:38 | Kết quả bầu Ban Chấp hành');
    expect(slides[0]).toContain('15 đồng chí trúng cử | 350 | Triệu tập | 346 | Có mặt | 347 | Số làm căn cứ');
    expect(slides[1]).toContain('14 | Đặng Thị Hà 14 | 287 | 86,46');
    expect(slides[2]).toContain('15 | Đặng Thị Hà 15 | 286 | 86,46');
    expect(slides[3]).toContain('Nữ | 6/15 đồng chí, 40,00 %');
  });

  test('bear the mark of a rehearsal on every slide', async () => {
    for (const slide of slidesIn(await slidesPptx({ ...told, rehearsal: true }, '11:38'))) expect(slide).toContain('TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ');
  });

  test('are the same bytes for the same result, and hold no second file with the names', async () => {
    const bytes = await slidesPptx(told, '11:38');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 0, 1) });
    expect(Buffer.compare(bytes, await slidesPptx(told, '11:38'))).toBe(0);
    expect(Object.keys(unzipSync(bytes)).filter((name) => /\.(xlsx|bin)$/.test(name))).toEqual([]);
  });
});
