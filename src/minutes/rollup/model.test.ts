import { describe, expect, it } from 'vitest';
import { reported } from '../../domain/rollup/fixtures.ts';
import { rollUp } from '../../domain/rollup/rollup.ts';
import { documentPdf } from '../layout/bytes.ts';
import { layout } from '../layout.ts';
import { readBack } from '../read-back.ts';
import { saidBy } from '../said.ts';
import { cityReport } from './fixture.ts';
import { rollupModel } from './model.ts';

const said = saidBy(rollupModel(cityReport));

describe('the report of a higher committee', () => {
  it.each([
    'ĐẢNG BỘ THÀNH PHỐ UÔNG BÍ\nBAN THƯỜNG VỤ',
    'Uông Bí, ngày 20 tháng 7 năm 2020',
    'Kính gửi: Ban Thường vụ Đảng bộ tỉnh Quảng Ninh',
    'có số liệu: 46/49 (93,88 %)',
    'Số đơn vị trực tiếp bầu bí thư tại đại hội: 45/46 (97,83 %)\nKhông bầu trực tiếp: Đảng bộ xã 46',
    'Bí thư có tỷ lệ thấp nhất: Đảng bộ phường 7: 149/182 (81,87 %), đại hội đảng viên',
    'Cấp ủy viên | 46 | 335 | 335/335 (100,00 %)',
    'Ủy viên Ban Thường vụ | 24 | 73 | 73/73 (100,00 %)',
    'Phó Bí thư | 46 | 51 | 51/51 (100,00 %)',
    'Đại biểu chính thức | 46 | 229 | 229/230 (99,57 %)',
    '1 | Đảng bộ phường 12 | Đại biểu chính thức | 1',
    '1 | Đảng bộ xã 47 | Chưa có số liệu.',
    'Đại hội Đảng bộ xã 49.kiemphieu | Tệp không qua được kiểm tra độc lập: nhật ký sai ở sự kiện 214.',
    'Còn 3 đơn vị theo kế hoạch chưa có số liệu dùng được',
    'Đếm lại từ tệp kiểm phiếu: 3 đơn vị',
    'lấy theo nguồn kiểm phiếu; số liệu hai nguồn khác nhau.',
    'Đảng bộ phường 5: chưa xong bầu Ủy ban Kiểm tra.',
    '46 | Đảng bộ xã 46 (đảng viên) | – | 7/7 | – | 1/1 | báo cáo',
    'T/M BAN THƯỜNG VỤ / ...',
  ])('says “%s”', (line) => expect(said).toContain(line));

  it('has no percent without its base', () => {
    for (const [percent] of said.matchAll(/\S*\s?\(?[\d,]+ %/g)) expect(percent).toMatch(/^(\d[\d.]*\/\d[\d.]* \(\d+,\d\d %|được 100 %|từ 98 %)$/);
  });

  it('leaves to the pen what nobody said, and says of figures that nobody knows them', () => {
    const units = [reported('Đảng bộ xã A')];
    const bare = saidBy(rollupModel({ ...cityReport, units, overlaps: [], rollup: rollUp(units, { absent: [], faulty: [] }), reporter: {} }));
    for (const line of ['……, ngày …… tháng …… năm ……', 'Kính gửi: ...', 'trực tiếp bầu bí thư tại đại hội: không có thông tin', 'Số đơn vị có số phiếu của bí thư: không có thông tin', '1 | Đảng bộ xã A | – | – | – | – | báo cáo']) expect(bare).toContain(line);
    expect(bare).not.toMatch(/0\/0|NaN|Cơ cấu cấp ủy viên/);
  });

  it('takes no unit into a base that says nothing of it', () => {
    const units = [reported('A', { kind: 'delegate', direct: true }), reported('B'), reported('C', { kind: 'allMember', direct: false })];
    const told = saidBy(rollupModel({ ...cityReport, units, overlaps: [], rollup: rollUp(units, { absent: [], faulty: [] }) }));
    for (const line of ['Đại hội đảng viên: 1/2 (50,00 %)', 'Chưa rõ loại đại hội: 1', 'tại đại hội: 1/2 (50,00 %)']) expect(told).toContain(line);
  });

  it('names every unit, and ends with the signature', async () => {
    const pages = await readBack(await documentPdf(layout(rollupModel(cityReport))));
    for (const { name } of cityReport.units) expect(pages.join(' ')).toContain(name);
    expect(pages.at(-1)).toContain('T/M BAN THƯỜNG VỤ');
  });
});
