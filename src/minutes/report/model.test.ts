import { describe, expect, it } from 'vitest';
import type { CountInput } from '../../domain/count/input.ts';
import { candidates, committee, delegates, longName, nameOf, opinion, secretary, sourceOf } from '../fixture.ts';
import { documentPdf } from '../layout/bytes.ts';
import { layout } from '../layout.ts';
import { readBack } from '../read-back.ts';
import { saidBy } from '../said.ts';
import { reportModel } from './model.ts';
import type { ReportSource } from './source.ts';

const said = (input: CountInput, more: Partial<ReportSource> = {}): string => saidBy(reportModel({ ...sourceOf(input), announce: 'elected', ...more }));

/** Two of three have the same votes at the last place. */
const tied: CountInput = {
  ...committee,
  election: { post: 'committee', seats: 2 },
  candidates: candidates(3),
  ballots: { issued: 138, collected: 138, papers: [{ struck: [2], times: 66 }, { struck: [3], times: 66 }, { struck: [1], times: 6 }] },
};

describe('the spoken report', () => {
  it.each([
    'Đại hội bầu 15 (mười lăm) đồng chí trong danh sách 17 (mười bảy) đồng chí.',
    'Tổng số đại biểu chính thức được triệu tập là 140 (một trăm bốn mươi) đồng chí; có mặt khi bầu 138 (một trăm ba mươi tám) đồng chí.',
    'Số làm căn cứ tính kết quả là 138 (một trăm ba mươi tám). Đồng chí trúng cử phải được từ 70 (bảy mươi) phiếu trở lên.',
    'Số phiếu hợp lệ là 135 (một trăm ba mươi lăm) phiếu; số phiếu không hợp lệ là 3 (ba) phiếu, trong đó: 2 (hai) phiếu có dấu hiệu riêng, dùng nhiều màu mực; 1 (một) phiếu bầu quá số lượng cần bầu.',
    `15 | ${longName} | 130 | Một trăm ba mươi | 94,20`,
    'Đại hội đã bầu đủ số lượng.',
    'T/M BAN KIỂM PHIẾU / TRƯỞNG BAN / Trần Văn Bình',
  ])('says “%s”', (line) => expect(said(committee)).toContain(line));

  it('tells nothing of those who are not elected, unless the meeting wants everybody told', () => {
    expect(said(committee)).not.toContain(nameOf(16));
    const all = said(committee, { announce: 'all' });
    expect(all).toContain(`16 | ${nameOf(16)} | 0 | Không | 0,00`);
    expect(all.indexOf(`1 | ${nameOf(1)} | 130`)).toBeLessThan(all.indexOf('Các đồng chí sau đây trúng cử'));
  });

  it('names who is tied and leaves the rest to the chair, without their votes', () => {
    const told = said(tied);
    expect(told).toContain(`Các đồng chí ${nameOf(2)}, ${nameOf(3)} có số phiếu bằng nhau ở vị trí cuối. Ban Kiểm phiếu báo cáo Đoàn Chủ tịch trình Đại hội bầu lại giữa các đồng chí này để lấy 1 (một) đồng chí.`);
    expect(told).not.toContain('72');
  });

  it('is one report of both tiers of delegates', () => {
    const told = said(delegates);
    expect(told).toContain('Bầu đại biểu chính thức và đại biểu dự khuyết dự Đại hội đại biểu Đảng bộ thành phố Uông Bí');
    expect(told).toContain('Đại hội bầu 10 (mười) đại biểu chính thức và 3 (ba) đại biểu dự khuyết trong danh sách 15 (mười lăm) đồng chí.');
    expect(told).toContain('trúng cử đại biểu dự khuyết, theo số phiếu từ cao xuống thấp, gồm 2 (hai) đồng chí:');
    expect(told).toContain('Còn thiếu 1 (một) đồng chí (đại biểu dự khuyết).');
  });

  it('speaks as a conference does', () => {
    const told = said(secretary);
    expect(told).toContain('Tổng số ủy viên được triệu tập là 15 (mười lăm) đồng chí');
    expect(told).toContain('Hội nghị bầu 1 (một) đồng chí');
    expect(told).not.toContain('Đại hội');
  });

  it('tells of an opinion ballot who goes on the list, and has no half', () => {
    const told = said(opinion);
    expect(told).toContain('được đưa vào danh sách bầu cử, theo số ý kiến đồng ý từ cao xuống thấp, gồm 2 (hai) đồng chí:');
    expect(told).not.toMatch(/trúng cử|căn cứ/);
  });

  it.each([[secretary], [tied], [delegates], [opinion]])('fills every brace', (input) => expect(said(input, { announce: 'all' })).not.toMatch(/\{\w+\}/));

  it('is one page for a post of one', async () => {
    const pages = await readBack(await documentPdf(layout(reportModel({ ...sourceOf(secretary), announce: 'elected' }))));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('BÁO CÁO KẾT QUẢ KIỂM PHIẾU');
  });
});
