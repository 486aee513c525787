import type { PaperRuling } from './source.ts';
import { describe, expect, it } from 'vitest';
import { committee, delegates, opinion, secretary, sourceOf } from './fixture.ts';
import { minutesModel, type MinutesSource } from './model.ts';
import type { Block, PaperPart } from './paper.ts';

const say = (block: Block): string => {
  if (block.kind === 'text') return block.text;
  if (block.kind === 'fact') return `${block.label}: ${block.value}`;
  if (block.kind === 'pen') return `${block.label}: ...`;
  if (block.kind === 'bars') return block.bars.map(({ label, words }) => `${label} | ${words}`).join('\n');
  return [block.columns.map(({ title }) => title), ...block.rows].map((row) => row.join(' | ')).join('\n');
};
const partText = (part: PaperPart | undefined): string =>
  part === undefined
    ? ''
    : [
        ...part.heading.above,
        part.heading.body,
        part.heading.placeDate,
        part.title,
        ...part.about,
        ...[...part.sections, part.closing].flatMap((one) => [`${one.number}. ${one.title}`, ...one.blocks.map(say)]),
      ].join('\n');
const textOf = (source: MinutesSource, part = 0): string => partText(minutesModel(source).parts[part]);

describe('minutes of a strike count', () => {
  const said = textOf(sourceOf(committee));

  it('go through the form in its order', () => {
    const titles = minutesModel(sourceOf(committee)).parts[0]?.sections.map(({ title }) => title);
    expect(titles).toEqual([
      'Thời gian, địa điểm và căn cứ',
      'Số lượng cần bầu',
      'Danh sách bầu cử',
      'Ban Kiểm phiếu',
      'Triệu tập và có mặt',
      'Số làm căn cứ tính kết quả',
      'Phiếu phát ra và thu về',
      'Phiếu hợp lệ và không hợp lệ',
      'Phiếu hợp lệ theo số người được bầu',
      'Kết quả kiểm phiếu (theo thứ tự trên phiếu)',
      'Người trúng cử',
      'Việc tiếp theo',
      'Kết luận, giải trình và cách tính đã chọn',
      'Khiếu nại, sự cố',
    ]);
  });

  it.each([
    'ĐẠI HỘI ĐẠI BIỂU LẦN THỨ XXIII',
    'Bắc Sơn, ngày 20 tháng 5 năm 2025',
    'Bầu Ban Chấp hành Đảng bộ phường Bắc Sơn, nhiệm kỳ 2025 – 2030',
    'Quy chế bầu cử trong Đảng, ban hành kèm theo Quyết định số 190-QĐ/TW ngày 10/10/2024',
    'Đại hội quyết định bầu 15 đồng chí.',
    'Tổng số đại biểu chính thức được triệu tập: 140',
    '(khoản 3, Điều 30 Quy chế bầu cử trong Đảng): 2',
    'Số làm căn cứ tính kết quả (D): 138',
    'Trúng cử khi được từ 70 phiếu trở lên (quá một nửa).',
    'Số phiếu hợp lệ: 135',
    'phiếu có dấu hiệu riêng, dùng nhiều màu mực: 2 phiếu',
    'phiếu bầu quá số lượng cần bầu: 1 phiếu',
    'Bầu đủ 15: 130 phiếu; bầu 13: 5 phiếu.',
    'Tỷ lệ % (so với D = 138)',
    '1 | Trần Thị Hà 001 | 130 | 94,20',
    '5 phiếu: gạch không hết chữ, ban kết luận là gạch',
    'tỷ lệ lấy 2 chữ số thập phân, làm tròn từ 5 trở lên',
  ])('say “%s”', (sentence) => expect(said).toContain(sentence));

  it('list the elected by votes, the result in ballot order', () => {
    expect(said.indexOf('15 | Công Tằng')).toBeGreaterThan(said.indexOf('14 | Trần Thị Hà 001'));
  });

  it('leave to the pen what nobody recorded', () => {
    expect(said).toContain('Bắt đầu lúc …… giờ …… phút');
    expect(said).toContain('Biên bản lập thành …… bản');
    expect(said).toContain('Số phiếu hỏng đã đổi: ...');
  });

  it('print what was recorded', () => {
    const minutes = { began: '08:30', ended: '10:05', technicians: [], complaints: 'Không', copies: 3 };
    const recorded = textOf(sourceOf({ ...committee, minutes }));
    expect(recorded).toContain('Bắt đầu lúc 08 giờ 30 phút, ngày 20/05/2025, tại Bắc Sơn.');
    expect(recorded).toContain('Biên bản lập thành 03 bản, đã được thông qua trước Ban và công bố trước Đại hội.');
    expect(recorded).toContain('Nhân viên kỹ thuật (không thuộc Ban): Không');
  });

  it('cite the older regulation for a count under it', () => {
    const older = textOf(sourceOf({ ...committee, regulation: '244' }));
    expect(older).toContain('Quyết định số 244-QĐ/TW ngày 09/06/2014');
    expect(older).toContain('khoản 3, Điều 32 Quy chế bầu cử trong Đảng');
  });

  it('print an explanation with what it explains', () => {
    const more = sourceOf({ ...committee, ballots: { ...committee.ballots, issued: 139 }, explanations: { F203: 'một đại biểu đến sau' } });
    expect(textOf(more)).toMatch(/Lưu ý: .*\nGiải trình: một đại biểu đến sau/);
  });

  it('list each invalid paper by place when the journal knows it', () => {
    const rulingList = [
      { place: 12, codes: ['I2'], ruling: 'không hợp lệ' },
      { place: 60, codes: [], ruling: 'hợp lệ', note: 'gạch không hết chữ', by: 'Trần Văn Bình', votesFor: 2 },
    ];
    const listed = textOf({ ...sourceOf(committee), rulingList, differences: 3, conclusion: 'Ban kết luận lúc 09 giờ 40 phút.' });
    expect(listed).toContain('tờ 12 | phiếu bầu quá số lượng cần bầu | không hợp lệ');
    expect(listed).toContain('Tờ 60: hợp lệ: gạch không hết chữ (2/3 thành viên Ban tán thành)');
    expect(listed).toContain('Hai lần nhập phiếu khác nhau ở 3 phiếu');
    expect(listed).toContain('Ban kết luận lúc 09 giờ 40 phút.');
  });
});

describe('a paper that the board read otherwise than it was entered', () => {
  const ruledOn = (turned: NonNullable<PaperRuling['turned']>): string =>
    textOf({ ...sourceOf(committee), rulingList: [{ place: 60, codes: [], ruling: 'Hợp lệ', note: 'gạch mờ', by: 'Trần Văn Bình', votesFor: 2, turned }] });

  it('says what was read and what counts, so that no ruling turns votes unseen', () => {
    expect(ruledOn({ read: [{ marks: { struck: [16, 17] }, aside: false }], marks: { struck: [1, 2] } })).toContain(
      'Tờ 60: Hợp lệ: gạch mờ (2/3 thành viên Ban tán thành). Khi nhập và đọc lại: gạch 16, 17; Ban kết luận: gạch 1, 2',
    );
  });

  it('says every reading where they differed, and that a paper was put aside', () => {
    const read = [{ marks: { struck: [16, 17] }, aside: false }, { marks: { struck: [] }, aside: true }];
    expect(ruledOn({ read, marks: { struck: [16, 17] } })).toContain('Khi nhập và đọc lại: gạch 16, 17 / để riêng; Ban kết luận: gạch 16, 17');
  });
});

describe('what follows', () => {
  const tied = { ...committee, ballots: { ...committee.ballots, papers: [{ struck: [16, 17], times: 68 }, { struck: [15, 17], times: 68 }, { struck: [1, 17], times: 2 }] } };

  it('is reported for a tie, never decided', () => {
    const said = textOf(sourceOf(tied));
    expect(said).toContain('Các đồng chí Vũ Thị Đức 015, Đặng Thị Phượng 016 có số phiếu bằng nhau (70 phiếu) ở vị trí cuối.');
    expect(said).toContain('Ban Kiểm phiếu báo cáo Đoàn Chủ tịch trình Đại hội bầu lại giữa những người bằng phiếu, không đòi hỏi quá một nửa, để lấy 1 đồng chí.');
    expect(said).toContain('(14 trên 15 cần bầu)');
  });

  it('asks for no half in the re-vote', () => {
    const revote = {
      ...committee,
      election: { post: 'committee', seats: 1, round: 2, kind: 'tieRevote' },
      candidates: committee.candidates.slice(0, 2),
      ballots: { issued: 138, collected: 138, papers: [{ struck: [1], times: 70 }, { struck: [2], times: 68 }] },
    } as const;
    const said = textOf(sourceOf(revote));
    expect(said).toContain('Lần bầu: 2 (bầu lại giữa những người bằng phiếu)');
    expect(said).toContain('Bầu lại giữa những người bằng phiếu, không đòi hỏi quá một nửa');
    expect(said).not.toContain('Trúng cử khi được');
  });

  it('names the seats that stay open', () => {
    const short = { ...committee, ballots: { ...committee.ballots, papers: [{ struck: [14, 15, 16, 17], times: 138 }] } };
    expect(textOf(sourceOf(short))).toContain('Còn thiếu 2 đồng chí. Ban Kiểm phiếu báo cáo Đoàn Chủ tịch trình Đại hội cho ý kiến');
  });
});

describe('other meetings and forms', () => {
  it('speak of the conference and its members', () => {
    const said = textOf(sourceOf(secretary));
    expect(said).toContain('HỘI NGHỊ LẦN THỨ NHẤT BAN CHẤP HÀNH\nKHÓA XXIII');
    expect(said).toContain('Hội nghị lần thứ nhất Ban Chấp hành Đảng bộ phường Bắc Sơn, khóa XXIII');
    expect(said).toContain('Hội nghị quyết định bầu 1 đồng chí.');
    expect(said).toContain('Tổng số ủy viên được triệu tập: 15');
    expect(said).toContain('ủy viên vắng mặt vẫn tính vào số làm căn cứ');
    expect(said).toContain('STT | Họ và tên | Đồng ý | Không đồng ý | Không tính | Tỷ lệ % (so với D = 15)');
    expect(said).toContain('phiếu đánh dấu cả hai ô “Đồng ý” và “Không đồng ý”');
    expect(said).not.toMatch(/Đại hội|đại biểu/);
  });

  it('give delegates two papers of one count', () => {
    const [official, alternate] = [0, 1].map((part) => textOf(sourceOf(delegates), part));
    expect(official).toContain('Bầu đại biểu chính thức dự Đại hội đại biểu Đảng bộ thành phố Uông Bí');
    expect(official).toContain('Số lượng đại biểu chính thức được phân bổ: 10 đồng chí.');
    expect(alternate).toContain('Bầu đại biểu dự khuyết dự Đại hội đại biểu');
    expect(alternate).toContain('lập từ cùng một danh sách, một phiếu bầu và một lần kiểm phiếu (lần bầu 1, ngày 20/05/2025)');
    expect(alternate).toContain('Các đồng chí sau đây trúng cử đại biểu dự khuyết');
  });

  it('declare no alternate while an official seat is open', () => {
    const short = { ...delegates, ballots: { ...delegates.ballots, papers: [{ struck: [10, 11, 12, 13, 14, 15], times: 138 }] } };
    expect(textOf(sourceOf(short), 1)).toContain('Chưa xác định đại biểu dự khuyết, vì việc bầu đại biểu chính thức chưa xong.');
  });

  it('let an opinion ballot name its places, its team, and no half', () => {
    const said = textOf(sourceOf(opinion));
    expect(said).toContain('BIÊN BẢN KIỂM PHIẾU XIN Ý KIẾN');
    expect(said).toContain('Số người còn được đưa vào danh sách: 3.');
    expect(said).toContain('Tỷ lệ % (so với số phiếu thu về = 137)');
    expect(said).toContain('TỔ KIỂM PHIẾU');
    expect(said).toContain('trình Đại hội quyết định.');
    expect(said).not.toContain('Số làm căn cứ tính kết quả');
  });

  it('fill every brace', () => {
    for (const input of [committee, secretary, delegates, opinion]) expect(JSON.stringify(minutesModel(sourceOf(input)))).not.toMatch(/\{\w+\}/);
  });
});

describe('edges of the paper', () => {
  it('bear the journal head and the version', () => {
    const { footer } = minutesModel({ ...sourceOf(committee), head: 'a1b2c3d4e5f60718'.repeat(4), version: { number: 2, replaces: 1 } });
    expect(footer.journal?.short).toBe('Nhật ký a1b2c3d4e5f60718');
    expect(footer.version).toBe('Bản 2, thay bản 1');
  });

  it('say nothing of a journal without one, and mark a rehearsal', () => {
    const paper = minutesModel(sourceOf({ ...committee, rehearsal: true }));
    expect(paper.footer.journal).toBeUndefined();
    expect(paper.mark).toBe('TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ');
  });
});
