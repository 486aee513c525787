import { describe, expect, it } from 'vitest';
import { committee, nameOf } from '../fixture.ts';
import { documentPdf } from '../layout/bytes.ts';
import { layout } from '../layout.ts';
import { readBack } from '../read-back.ts';
import { saidBy } from '../said.ts';
import { conference, confirmed, congress, electionOf, listOf, withNames } from './fixture.ts';
import { electionMinutesModel } from './model.ts';
import type { ElectionTold, MeetingSource, RoundTold } from './source.ts';

const said = (source: MeetingSource): string => saidBy(electionMinutesModel(source));
const withElection = (more: Partial<ElectionTold>): string => said({ ...congress, elections: [electionOf('Bầu Ban Chấp hành', committee, more)] });
const round = confirmed(committee);
const open: RoundTold = { ...round, number: 2, came: { kind: 'open' } };

describe('the election minutes of a meeting', () => {
  it.each([
    'Đại hội đại biểu lần thứ XXIII Đảng bộ phường Bắc Sơn (trực thuộc Đảng bộ thành phố Uông Bí), họp tại Bắc Sơn, ngày 20/05/2025.',
    'Khai mạc lúc: ...',
    'Đại hội biểu quyết số lượng, danh sách bầu cử và Ban Kiểm phiếu bằng hình thức giơ thẻ đảng viên; bầu cử bằng phiếu kín.',
    'Tổng số đại biểu chính thức được triệu tập: 140',
    'Đại biểu chính thức vắng mặt, có đại biểu dự khuyết thay thế: Vũ Đình Nam, đại biểu dự khuyết Ngô Thị Sáu thay (1 đồng chí)',
    'Báo cáo thẩm tra tư cách (lúc 08 giờ 15 phút, ngày 20/05/2025): triệu tập 140, có mặt 138',
    'Có đại biểu của 12 trên 12 tổ chức đảng trực thuộc, đủ hai phần ba (Điều 11 Điều lệ Đảng).',
    'Đoàn Chủ tịch: Hoàng Minh Em, Vũ Thị Giang',
    'Đại hội quyết định bầu 15 đồng chí (biểu quyết giơ thẻ: 136 tán thành, 1 không tán thành, 1 ý kiến khác).',
    'Cấp ủy triệu tập giới thiệu: 17 đồng chí',
    'Trần Văn Bình (trưởng ban), Lê Thu Cúc (thư ký), Phạm Đức Dũng (thành viên).',
    'Phát ra 138 phiếu, thu về 138 phiếu; hợp lệ 135 phiếu, không hợp lệ 3 phiếu.',
    `14 | ${nameOf(1)} | 130 | 94,20`,
    'Số lượng đại biểu chính thức: 10 đồng chí; đại biểu dự khuyết: 3 đồng chí',
    'T/M ĐOÀN CHỦ TỊCH / ...\nTHƯ KÝ ĐẠI HỘI / ...\nT/M BAN KIỂM PHIẾU / TRƯỞNG BAN / Trần Văn Bình',
  ])('say “%s”', (line) => expect(said(congress)).toContain(line));

  it('tell how the list came about', () => {
    const list = { ...listOf(committee), floor: [{ name: 'Vũ A', support: 70, attending: 138 }], self: [{ name: 'Vũ B' }], withdrawn: ['Vũ C'], kept: ['Vũ D'], admitted: ['Vũ A'], notAdmitted: ['Vũ B'] };
    const told = withElection({ rounds: [{ ...round, list, votes: { withdrawals: { for: 130, against: 8, other: 0 } } }] });
    expect(told).toContain('Được đề cử tại đại hội: Vũ A (giơ thẻ tán thành: 70/138)\nỨng cử: Vũ B\nXin rút, đại hội đồng ý: Vũ C (biểu quyết giơ thẻ: 130 tán thành, 8 không tán thành, 0 ý kiến khác)\nXin rút, đại hội không đồng ý: Vũ D');
    expect(told).toContain('Qua phiếu xin ý kiến, được đưa vào danh sách: Vũ A\nQua phiếu xin ý kiến, không đưa vào danh sách: Vũ B');
  });

  it('give no votes of a round that is not confirmed, and name the election as open', () => {
    const told = withElection({ state: 'open', rounds: [{ ...open, number: 1 }] });
    expect(told).toContain('Chưa có kết quả được Đoàn Chủ tịch xác nhận.\nCuộc bầu cử này chưa xong.');
    expect(told).not.toMatch(/Phát ra|trúng cử/);
  });

  it('tell every round in order, and why one was voided', () => {
    const told = withElection({ state: 'open', rounds: [{ ...round, came: { kind: 'voided', reason: 'in sai danh sách.', vote: { for: 138, against: 0, other: 0 } } }, open] });
    expect(told).toMatch(/Bầu lần thứ nhất[\s\S]*đã hủy. Lý do: in sai danh sách \(biểu quyết giơ thẻ: 138 tán thành, 0 không tán thành, 0 ý kiến khác\)\.[\s\S]*Bầu lần thứ hai[\s\S]*Chưa có kết quả/);
  });

  it('tell what stopped an election and what was answered', () => {
    const answer = { kind: 'appointed', reference: '12-CV/TU', date: '2025-05-21', text: 'đồng ý chỉ định', names: ['Vũ A'] } as const;
    const told = withElection({ paused: { reason: 'xin ý kiến về nhân sự', date: '2025-05-20T10:00' }, outside: ['Vũ A'], answer });
    expect(told).toContain('Tạm dừng ngày 20/05/2025 để xin ý kiến cấp ủy cấp trên: xin ý kiến về nhân sự');
    expect(told).toContain('vì không có tên trong cơ quan vừa bầu: Vũ A\nCấp ủy cấp trên trả lời: 12-CV/TU, ngày 21/05/2025: đồng ý chỉ định\nĐược chỉ định: Vũ A');
  });

  it('speak as a conference does', () => {
    const told = said(conference);
    expect(told).toContain('HỘI NGHỊ LẦN THỨ NHẤT BAN CHẤP HÀNH KHÓA XXIII');
    expect(told).toContain('Hội nghị quyết định bầu 1 đồng chí');
    expect(told).not.toMatch(/đại hội |Đại hội |Thẩm tra tư cách đại biểu/);
  });

  it('leave to the pen what the file does not know, and never say nought for it', () => {
    const { organisation, kind, gathering, branch, regulation, rehearsal, printedAt } = congress;
    const told = said({ organisation, kind, gathering, branch, regulation, rehearsal, printedAt, presidium: [], elections: [] });
    expect(told).toContain('Tổng số đại biểu chính thức được triệu tập: ...\nCó mặt: ...');
    expect(told).toContain('Đoàn Chủ tịch: ...');
    expect(told).not.toMatch(/: 0\b/);
  });

  it('are signed by each head of a board for its elections', () => {
    const other = { ...listOf(committee), board: { head: 'Vũ Văn Bảy', members: [] } };
    const told = said({ ...congress, elections: [electionOf('Bầu Ban Chấp hành', committee), electionOf('Bầu Ủy ban Kiểm tra', committee, { rounds: [{ ...round, list: other }] })] });
    expect(told).toContain('Bầu Ban Chấp hành: Trần Văn Bình\nBầu Ủy ban Kiểm tra: Vũ Văn Bảy');
  });

  it('names a long list by its first and last, as the counting minutes name everybody', () => {
    const names = Array.from({ length: 41 }, (_, at) => ({ name: nameOf(at + 1) }));
    const told = (list: typeof names): string => said({ ...congress, elections: [electionOf('Bầu Ban Chấp hành', committee, { rounds: [{ ...round, list: { ...listOf(committee), names: list } }] })] });
    expect(told(names)).toContain(`từ đồng chí ${nameOf(1)} đến đồng chí ${nameOf(41)}; từng đồng chí ghi trong Biên bản kiểm phiếu.`);
    expect(told(names.slice(0, 40))).toContain(`${nameOf(39)}, ${nameOf(40)}.`);
  });

  it.each([[3, 2], [20, 15], [60, 45], [220, 180]])('of %i names keep the end of the text with the signatures, and mark a rehearsal on every page', async (names, seats) => {
    const pages = await readBack(await documentPdf(layout(electionMinutesModel({ ...withNames(names, seats), rehearsal: true }))));
    const all = pages.join(' ');
    for (let no = 3; no <= seats; no += 1) expect(all).toContain(nameOf(no));
    for (const words of ['Biên bản kết thúc lúc', 'T/M ĐOÀN CHỦ TỊCH', 'THƯ KÝ ĐẠI HỘI', 'TRƯỞNG BAN']) expect(pages.at(-1)).toContain(words);
    pages.forEach((page, at) => {
      expect(page).toContain('TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ');
      expect(page).toContain(`Trang ${at + 1}/${pages.length}`);
    });
  });
});
