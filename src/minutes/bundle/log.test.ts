import { describe, expect, it } from 'vitest';
import type { Block, PaperPart } from '../paper.ts';
import { readBack } from '../read-back.ts';
import { entryDone, log, place } from './fixture.ts';
import { entryLogModel, entryLogPdf, type EntryLogSource } from './log.ts';
import type { LoggedPaper } from './source.ts';

const say = (block: Block): string => {
  if (block.kind === 'table') return [block.columns.map(({ title }) => title), ...block.rows].map((row) => row.join(' | ')).join('\n');
  if (block.kind === 'bars') return block.bars.map(({ label, words }) => `${label} ${words}`).join('\n');
  return block.kind === 'text' ? block.text : 'value' in block ? `${block.label}: ${block.value}` : block.label;
};
const partText = ({ title, about, sections, closing }: PaperPart): string =>
  [title, ...about, ...[...sections, closing].flatMap((one) => [`${one.number}. ${one.title}`, ...one.blocks.map(say)])].join('\n');
const textOf = (source: EntryLogSource): string => entryLogModel(source).parts.map(partText).join('\n');

const again = { reading: { marks: { struck: [3, 12] }, aside: false }, by: 'Trần Văn Bình', at: '2025-05-20T10:50' } as const;
const differing: LoggedPaper = { ...place(2, { struck: [3, 12] }, { struck: [3] }), again };
const covered: LoggedPaper = { paper: 3, after: 2, state: 'differs', alike: false, faults: [] };
const ruled: LoggedPaper = {
  ...place(4, 'aside', 'aside'),
  state: 'ruled',
  faults: ['I7'],
  ruling: { ruling: { kind: 'invalid', code: 'I7', note: 'hai màu mực' }, votesFor: 2, by: 'Trần Văn Bình', at: '2025-05-21T00:05' },
};
const untouched: LoggedPaper = { ...place(5, { struck: [] }, { struck: [] }), faults: ['I2'] };
const withoutPaper = ({ paper: _, ...nowhere }: LoggedPaper): LoggedPaper => nowhere;
const nowhere = withoutPaper(place(6, { struck: [1] }, null));
const removed: LoggedPaper = { ...nowhere, state: 'removed', removed: { note: 'lần 1 nhập lặp', by: 'Trần Văn Bình', at: '2025-05-20T10:57' } };
const places = [place(1, { struck: [3, 12] }, { struck: [3, 12] }), differing, covered, ruled, untouched, removed];

describe('the entry log', () => {
  const said = textOf(log(17, places));

  it.each([
    'NHẬT KÝ NHẬP PHIẾU\nBầu Ban Chấp hành Đảng bộ phường Bắc Sơn, nhiệm kỳ 2025 – 2030\nBầu lần thứ hai\nTập phiếu số 3 (trong 7 tập)',
    'Số phiếu của tập: 6',
    '1 | Lê Thu Cúc | Ngô Thị Sáu | 09 giờ 05 | 09 giờ 40 | 6 phiếu (Lê Thu Cúc, Ngô Thị Sáu) | 6 phiếu (Lê Thu Cúc, Ngô Thị Sáu)',
    'Tờ | Lần 1 | Lần 2 | Đọc lại | Kết quả | Kết luận của Ban',
    '1 | gạch 3, 12 | như lần 1 |  | khớp | ',
    '2 | gạch 3, 12 | gạch 3 | gạch 3, 12 (Trần Văn Bình, 10 giờ 50) | lấy lần 1, đọc lại | ',
    '3 | – | – |  | chờ đọc lại | ',
    '4 | để riêng | như lần 1 |  | Ban kết luận | Không hợp lệ: phiếu có dấu hiệu riêng, dùng nhiều màu mực; hai màu mực (2/3 tán thành; Trần Văn Bình ghi, 00 giờ 05, 21/05/2025)',
    '5 | không gạch | như lần 1 |  | khớp; không hợp lệ: phiếu bầu quá số lượng cần bầu | ',
    'sau 5 | gạch 1 | không có |  | bỏ chỗ: lần 1 nhập lặp (Trần Văn Bình, 10 giờ 57) | ',
    'Trong bảng có 6 chỗ; 3 chỗ khớp ngay từ các lần nhập; 3 chỗ khác nhau giữa các lần nhập; 1 chỗ đã đọc lại; 1 tờ Ban kết luận; 1 chỗ bỏ vì không có tờ phiếu; 1 chỗ còn chờ giải quyết.',
  ])('says “%s”', (line) => expect(said).toContain(line));

  it('tells in order what did not go straight on', () => {
    const source = log(17, places);
    const names = ['Lê Thu Cúc', 'Ngô Thị Sáu'];
    const happenings = [
      { kind: 'miscounted', at: '2025-05-20T08:55', entry: 1, moment: 'opening', counted: 49, papers: 50, names },
      { kind: 'counted', at: '2025-05-20T09:00', counted: 50, names },
      { kind: 'recounted', at: '2025-05-20T09:41', papers: 49, before: 50, by: 'Trần Văn Bình', note: 'một tờ ở tập 2.' },
      { kind: 'released', at: '2025-05-20T09:50', entry: 2, typist: 'Đỗ Quang Tú', by: 'Trần Văn Bình' },
      { kind: 'reopened', at: '2025-05-20T10:45', entry: 2, by: 'Phạm Đức Dũng' },
    ] as const;
    expect(textOf({ ...source, bundles: source.bundles.map((one) => ({ ...one, happenings })) })).toContain(
      [
        '08 giờ 55: khi mở tập để nhập lần 1, Lê Thu Cúc, Ngô Thị Sáu đếm được 49 phiếu, tập ghi 50 phiếu.',
        '09 giờ 00: Lê Thu Cúc, Ngô Thị Sáu đếm lại, đủ 50 phiếu.',
        '09 giờ 41: Trần Văn Bình ghi lại số phiếu của tập từ 50 thành 49. Lý do: một tờ ở tập 2.',
        '09 giờ 50: Trần Văn Bình trả lại lần nhập 2 của Đỗ Quang Tú; các phiếu đã lưu trong lần nhập đó không dùng.',
        '10 giờ 45: Phạm Đức Dũng mở lại lần nhập 2.',
      ].join('\n'),
    );
    expect(said).toContain('2. Đếm tay lệch, lần nhập trả lại hoặc mở lại\nKhông có.');
  });

  it('of a place that was ruled on and then taken out says that the ruling no longer counts', () => {
    const said = textOf(log(17, [place(1, { struck: [2] }, { struck: [2] }), { ...removed, again, ruling: ruled.ruling! }]));
    expect(said).toMatch(/^sau 5 \| .* \| bỏ chỗ: .* \| Thôi tính, vì không có tờ phiếu: Không hợp lệ: /m);
    expect(said).toContain('0 tờ Ban kết luận; 1 chỗ bỏ');
  });

  it('leaves out the columns in which nothing would stand', () => expect(textOf(log(17, [place(1, { struck: [2] }, { struck: [2] })]))).toContain('Tờ | Lần 1 | Lần 2 | Kết quả\n'));

  it('says how many papers were entered once', () => {
    const first = place(1, { struck: [2] }, { struck: [2] });
    const batch = { ...first, readings: [{ marks: { struck: [2] }, aside: false, times: 12 }, { marks: { struck: [2] }, aside: false }] };
    expect(textOf(log(17, [batch]))).toContain('1 | gạch 2 (×12) | như lần 1 | khớp');
  });

  it('of three entries names the two that decide, and has a place to sign for each', () => {
    const source = log(17, [place(1, { struck: [2] }, { struck: [3] }, { struck: [2] })], 3);
    expect(textOf(source)).toContain('1 | gạch 2 | gạch 3 | như lần 1 | lấy lần 1, lần 3');
    const { left, middle = [], right } = entryLogModel(source).parts[0]!.signatures;
    expect([left, ...middle, right].map((one) => one?.name)).toEqual(['Lê Thu Cúc', 'Phạm Đức Dũng', 'Đỗ Quang Tú', 'Trần Văn Bình']);
  });

  it('of an opinion ballot speaks of its team, and of no round', () => {
    const opinion = textOf({ ...log(17, places), opinion: true });
    expect(opinion).toContain('Kết luận của Tổ');
    expect(opinion).not.toContain('Bầu lần thứ');
  });

  it('of a void round says so', () => {
    expect(textOf({ ...log(17, places), voided: true })).toContain('Bầu lần thứ hai\nLần bầu này đã bị hủy\nTập phiếu số 3');
    expect(said).not.toContain('hủy');
  });

  it('leaves no brace open', () => expect(JSON.stringify(entryLogModel(log(17, places)))).not.toMatch(/\{\w+\}/));
});

const strikes = (names: number, struck: number) => (_: unknown, at: number): LoggedPaper => {
  const marks = { struck: [...new Set(Array.from({ length: struck }, (_none, turn) => ((at * 7 + turn * 3) % names) + 1))] };
  return place(at + 1, marks, marks);
};
const stack = (names: number, struck: number, papers: number): readonly LoggedPaper[] => Array.from({ length: papers }, strikes(names, struck));
const printed = async (source: EntryLogSource): Promise<readonly string[]> => readBack(await entryLogPdf(source));

describe('the printed entry log', () => {
  it.each([
    [3, 1, 50, 3],
    [60, 18, 50, 3],
    [220, 40, 100, 12],
  ])('of %i names with %i struck on %i papers has every paper, its headings on each page, and at most %i pages', async (names, struck, papers, most) => {
    const pages = await printed(log(names, stack(names, struck, papers)));
    expect(pages.length).toBeLessThanOrEqual(most);
    const all = pages.join(' ');
    for (let no = 1; no <= papers; no += 1) expect(all).toMatch(new RegExp(`(^| )${no} (gạch|không gạch) `));
    const withRows = pages.filter((page) => / như lần 1 khớp /.test(page));
    for (const page of withRows) expect(page).toContain('Tờ Lần 1 Lần 2 Kết quả');
    pages.forEach((page, at) => expect(page).toContain(`Trang ${at + 1}/${pages.length}`));
  });

  it.each(Array.from({ length: 12 }, (_, at) => 14 + 3 * at))('keeps the signatures with the totals, of %i papers', async (papers) => {
    const last = (await printed(log(17, stack(17, 2, papers)))).at(-1) ?? '';
    for (const words of ['Trong bảng có', 'NGƯỜI NHẬP', 'Lê Thu Cúc', 'Phạm Đức Dũng', 'TRƯỞNG BAN', 'Trần Văn Bình']) expect(last).toContain(words);
  });

  it('of several bundles numbers the pages of each by itself', async () => {
    const source = log(17, stack(17, 2, 50));
    const pages = await printed({ ...source, bundles: [1, 2].map((bundle) => ({ ...source.bundles[0]!, bundle })) });
    expect(pages.filter((page) => page.includes('NHẬT KÝ NHẬP PHIẾU'))).toHaveLength(2);
    expect(pages.filter((page) => page.includes('Trang 1/2'))).toHaveLength(2);
  });

  it('bears the journal head on each page, the whole of it on the last, and when it was printed', async () => {
    const source = log(17, stack(17, 2, 50));
    const pages = await printed(source);
    for (const page of pages) expect(page).toContain('In lúc 11 giờ 05');
    expect(pages[0]).toContain('Nhật ký a1b2c3d4e5f60718 ');
    expect(pages.at(-1)?.replaceAll(' ', '')).toContain(source.head);
  });

  it('marks every page of a rehearsal', async () => {
    for (const page of await printed({ ...log(17, stack(17, 2, 50)), rehearsal: true })) expect(page).toContain('TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ');
  });

  it('cuts nothing off a name of 60 letters', async () => {
    const name = 'Công Tằng Tôn Nữ Hoàng Thị Phương Thảo Nguyên Khánh Bảo Ngọc';
    const source = log(17, stack(17, 2, 3), 3);
    const entries = ([1, 2, 3] as const).map((entry) => ({ ...entryDone(entry, 3), typist: name, reader: name }));
    const all = (await printed({ ...source, bundles: source.bundles.map((one) => ({ ...one, entries })) })).join(' ');
    for (const word of name.split(' ')) expect(all.split(word).length - 1).toBeGreaterThanOrEqual(9);
  });

  it('is the same bytes for the same source', async () => {
    const source = log(17, places);
    expect(Buffer.compare(await entryLogPdf(source), await entryLogPdf(source))).toBe(0);
  });
});
