import { expect, it } from 'vitest';
import { documentPdf } from '../layout/bytes.ts';
import { layout } from '../layout.ts';
import { destruction, sealed, without } from '../of-round-fixture.ts';
import { readBack } from '../read-back.ts';
import { saidBy } from '../said.ts';
import { keptUntil } from './kept-until.ts';
import { destructionModel } from './model.ts';

it.each([
  ['2025-05-20', '2025-11-20'],
  ['2025-08-31', '2026-02-28'],
  ['2027-08-30', '2028-02-29'],
  ['2025-12-31', '2026-06-30'],
])('papers sealed on %s are kept until %s', (day, until) => expect(keptUntil(day)).toBe(until));

it('is the committee’s own paper, of every round, with the pen for when, by whom and how', () => {
  const said = saidBy(destructionModel(destruction([sealed(), sealed({ election: { post: 'secretary' }, bundles: [138] })])));
  for (const words of [
    'ĐẢNG BỘ THÀNH PHỐ UÔNG BÍ\nĐẢNG BỘ PHƯỜNG BẮC SƠN\nBắc Sơn, ngày …… tháng …… năm ……\nBIÊN BẢN HỦY PHIẾU',
    'Căn cứ Điều 35 Quy chế bầu cử trong Đảng, ban hành kèm theo Quyết định số 190-QĐ/TW ngày 10/10/2024; phiếu đã lưu đủ 6 tháng, đến hết ngày 20/11/2025.',
    'Quyết định của cấp ủy cho hủy phiếu (số, ngày): ...',
    'Khiếu nại trong thời gian lưu trữ, cách giải quyết: ...',
    '1 | Bầu Ban Chấp hành Đảng bộ phường Bắc Sơn, nhiệm kỳ 2025 – 2030, bầu lần thứ nhất | 3 | 138 | 12',
    ' | Cộng | 4 | 276 | 24',
    'Các bản của tệp đã xóa (nơi để, cách xóa): ...',
  ])
    expect(said).toContain(words);
});

it('adds up nothing of which a part is not known', () => {
  expect(saidBy(destructionModel(destruction([sealed(), without(sealed(), 'unused')])))).toContain(' | Cộng | 6 | 276 | ……');
});

it('is printed with the signatures beside words', async () => {
  const pages = await readBack(await documentPdf(layout(destructionModel(destruction()))));
  expect(pages.at(-1)).toMatch(/phiếu đã hủy hết.* NGƯỜI HỦY PHIẾU .*Người chứng kiến/);
});
