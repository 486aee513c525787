import { describe, expect, it } from 'vitest';
import { conference, confirmed, congress, electionOf, withNames } from '../election-minutes/fixture.ts';
import type { ElectionTold, MeetingSource } from '../election-minutes/source.ts';
import { committee, nameOf } from '../fixture.ts';
import { documentPdf } from '../layout/bytes.ts';
import { layout } from '../layout.ts';
import { readBack } from '../read-back.ts';
import { saidBy } from '../said.ts';
import type { Block } from '../paper.ts';
import { proposalModel } from './model.ts';

const said = (source: MeetingSource): string => saidBy(proposalModel(source));
const withElection = (more: Partial<ElectionTold>): string => said({ ...congress, elections: [electionOf('Bầu Ban Chấp hành', committee, more)] });
const barsIn = (source: MeetingSource): readonly Extract<Block, { kind: 'bars' }>[] =>
  proposalModel(source).parts.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'bars' ? [block] : []))));

describe('the report with what is to be approved', () => {
  it.each([
    'và đề nghị chuẩn y kết quả bầu cử tại Đại hội đại biểu lần thứ XXIII Đảng bộ phường Bắc Sơn',
    'Kính gửi: Ban Thường vụ cấp ủy cấp trên (Đảng bộ thành phố Uông Bí)',
    'Số lượng cần bầu: 15 đồng chí. Danh sách bầu cử: 17 đồng chí.',
    'STT | Họ và tên | Số phiếu | Tỷ lệ % (so với D = 138)',
    `14 | ${nameOf(1)} | 130 | 94,20`,
    'Đại biểu dự khuyết trúng cử, theo số phiếu từ cao xuống thấp (2 đồng chí):',
    'Đoàn Chủ tịch kính đề nghị Ban Thường vụ cấp ủy cấp trên xem xét, chuẩn y:\nBan Chấp hành: 15 đồng chí trúng cử nêu tại mục 2',
    'trong thời hạn 7 ngày làm việc, kể từ ngày bế mạc đại hội (Điều 31 Quy chế bầu cử trong Đảng).',
    '1) Biên bản kiểm phiếu bầu Ban Chấp hành;',
    '4) Danh sách trích ngang và sơ yếu lý lịch của các đồng chí trúng cử.',
    'T/M ĐOÀN CHỦ TỊCH / ...',
  ])('says “%s”', (line) => expect(said(congress)).toContain(line));

  it('asks no approval of delegates', () => {
    const only = said({ ...congress, elections: congress.elections.slice(1) });
    expect(only).not.toContain('chuẩn y');
    expect(only).toContain('Kết quả bầu đại biểu được báo cáo');
  });

  it('is of the body that met, after a conference', () => {
    const told = said(conference);
    expect(told).toContain('ĐẢNG BỘ PHƯỜNG BẮC SƠN\nBAN CHẤP HÀNH KHÓA XXIII');
    expect(told).toContain('Ban Chấp hành kính đề nghị');
    expect(told).toContain(`Bí thư: ${nameOf(1)}`);
    expect(told).toContain('T/M BAN CHẤP HÀNH / ...');
    expect(said({ ...conference, branch: true })).toContain('T/M CHI ỦY / ...');
    expect(said({ ...conference, gathering: 'inspection' })).toContain('T/M ỦY BAN KIỂM TRA / ...');
  });

  it('asks for nothing that is not over, and says that it comes later', () => {
    const told = withElection({ state: 'decide' });
    expect(told).not.toContain('chuẩn y:');
    expect(told).toContain('Các cuộc bầu cử chưa xong sẽ báo cáo sau: Bầu Ban Chấp hành.');
    const open = withElection({ state: 'open', rounds: [{ ...confirmed(committee), came: { kind: 'open' } }], elected: [] });
    expect(open).not.toMatch(/\| 130 \||trúng cử, theo/);
    expect(open).toContain('Cuộc bầu cử này chưa xong.');
  });

  it('says how many are short and why the meeting stopped', () => {
    const { came, ...round } = confirmed(committee, { decisions: [{ kind: 'stopShort', reason: 'không còn nguồn' }] });
    const told = withElection({ state: 'short', missing: 1, rounds: [{ ...round, came }] });
    expect(told).toContain('Còn thiếu 1 đồng chí so với số lượng đã quyết định.\nLý do dừng lại: không còn nguồn');
  });

  it('asks the higher level to appoint where three ballots elected nobody', () => {
    expect(said({ ...congress, elections: [electionOf('Bầu Bí thư', { ...committee, election: { post: 'secretary', seats: 1 } }, { state: 'reportedUp', elected: [], missing: 1 })] })).toContain('Bí thư: đề nghị xem xét, chỉ định');
  });

  it('says of each round its own D, and in which somebody was elected', () => {
    const smaller = { ...committee, election: { ...committee.election, round: 2 }, meeting: { ...committee.meeting, attendance: { present: 137, absentUnreplaced: 3 } } };
    const elected = [{ name: 'Vũ A', votes: 120, percent: '86,96', round: 1 }, { name: 'Vũ B', votes: 90, percent: '65,69', round: 2 }];
    const told = withElection({ rounds: [confirmed(committee), confirmed(smaller)], elected });
    expect(told).toContain('Số làm căn cứ tính kết quả (D): lần 1: 138; lần 2: 137.');
    expect(told).toContain('STT | Họ và tên | Số phiếu | Tỷ lệ % (so với D) | Lần bầu\n1 | Vũ A | 120 | 86,96 | 1\n2 | Vũ B | 90 | 65,69 | 2');
    expect(told).toContain('1) Biên bản kiểm phiếu bầu Ban Chấp hành, lần bầu 1;\n2) Biên bản kiểm phiếu bầu Ban Chấp hành, lần bầu 2;');
  });

  it('draws the votes against the half of D, and the structure against those elected', () => {
    const [votes, , structure] = barsIn(congress);
    expect(votes).toMatchObject({ whole: 138, half: true });
    expect(votes?.bars).toHaveLength(15);
    expect(structure).toMatchObject({ whole: 15, half: false });
    expect(structure?.bars).toEqual([
      { label: 'Nữ (từ 15 % trở lên; đạt)', value: 3, words: '3/15 (20,00 %)' },
      { label: 'Dưới 40 tuổi (khoảng từ 10 % trở lên; 2 đồng chí chưa có thông tin)', value: 1, words: '1/15 (6,67 %)' },
    ]);
    expect(barsIn(withNames(60, 45)).filter(({ half }) => half)).toEqual([]);
  });

  it('goes to another office with a number for the pen, and says who receives it beside who signs', async () => {
    const last = (await readBack(await documentPdf(layout(proposalModel(congress))))).at(-1) ?? '';
    expect(proposalModel(congress).parts[0]?.heading.number).toBe('Số ……-BC/……');
    expect(last).toMatch(/Nơi nhận: - Như trên, - Lưu hồ sơ bầu cử\..*T\/M ĐOÀN CHỦ TỊCH|T\/M ĐOÀN CHỦ TỊCH.*Nơi nhận: - Như trên, - Lưu hồ sơ bầu cử\./);
  });

  it.each([[3, 2], [20, 15], [60, 45], [220, 180]])('of %i names holds everybody elected and ends with the signature', async (names, seats) => {
    const pages = await readBack(await documentPdf(layout(proposalModel(withNames(names, seats)))));
    for (let no = 3; no <= seats; no += 1) expect(pages.join(' ')).toContain(nameOf(no));
    for (const words of ['Xin trân trọng báo cáo', 'T/M ĐOÀN CHỦ TỊCH']) expect(pages.at(-1)).toContain(words);
  });
});
