import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { longName } from '../fixture.ts';
import { without } from '../of-round-fixture.ts';
import { readBack } from '../read-back.ts';
import { agreeOf, ballotOf } from './fixture.ts';
import { ballotPdf } from './layout.ts';
import { ballotModel } from './model.ts';
import type { BallotSource } from './source.ts';

const printed = async (source: BallotSource): Promise<readonly string[]> => readBack(await ballotPdf(ballotModel(source)));
const bare = (text: string): string => text.replace(/\s/g, '');

type Piece = { readonly text: string; readonly x: number; readonly y: number };

/** Every piece of text with where it stands, and the size of the page. */
async function pieces(bytes: Uint8Array): Promise<{ readonly size: readonly number[]; readonly pieces: readonly Piece[] }> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent();
  const found = items.filter((item) => 'str' in item).filter(({ str }) => str.trim() !== '').map(({ str, transform }) => ({ text: str, x: Math.round(transform[4] * 10) / 10, y: Math.round(transform[5] * 10) / 10 }));
  const size = page.view.map(Math.round);
  await task.destroy();
  return { size, pieces: found };
}

describe('what a ballot says', () => {
  it('is whose election it is, how many to elect, the names in their order and how to mark', () => {
    expect(ballotModel(ballotOf(17, { seats: 15 }))).toMatchObject({
      head: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG BỘ PHƯỜNG BẮC SƠN', 'ĐẠI HỘI ĐẠI BIỂU LẦN THỨ XXIII', 'Bắc Sơn, ngày 20 tháng 5 năm 2025'],
      name: 'PHIẾU BẦU',
      about: ['Ban Chấp hành Đảng bộ phường Bắc Sơn, nhiệm kỳ 2025 – 2030'],
      seats: 'Số lượng cần bầu: 15 đồng chí',
      columns: ['STT', 'Họ và tên'],
      how: 'Không bầu đồng chí nào thì gạch giữa cả họ và tên đồng chí đó.',
      stamp: '(dấu của cấp ủy triệu tập)',
    });
  });

  it('of as many names as seats has two boxes for each name', () => {
    expect(ballotModel(agreeOf(1))).toMatchObject({ columns: ['STT', 'Họ và tên', 'Đồng ý', 'Không đồng ý'], how: 'Đánh dấu X vào một trong hai ô.' });
  });

  it('says from the second round on which round it is', () => {
    expect(ballotModel(ballotOf(5)).about).toHaveLength(1);
    expect(ballotModel(ballotOf(5, { round: 2 })).about[1]).toBe('Bầu lần thứ hai');
    expect(ballotModel(ballotOf(5, { round: 3, tieRevote: true })).about[1]).toBe('Bầu lần thứ ba (bầu lại giữa những người bằng phiếu)');
  });

  it('for delegates names both tiers, or the alternates alone', () => {
    const seats = (changes: Partial<BallotSource>): string => ballotModel(ballotOf(15, { election: { post: 'delegates' }, seats: 10, ...changes })).seats;
    expect(seats({ alternates: 3 })).toBe('Số lượng cần bầu: 10 đại biểu chính thức, 3 đại biểu dự khuyết');
    expect(seats({})).toBe('Số lượng cần bầu: 10 đại biểu chính thức');
    expect(seats({ seats: 3, alternatesOnly: true })).toBe('Số lượng cần bầu: 3 đại biểu dự khuyết');
  });

  it('that asks for opinions is no ballot of an election', () => {
    const election = { post: 'opinion', title: 'Xin ý kiến về người được giới thiệu thêm: Bầu Ban Chấp hành' } as const;
    expect(ballotModel(agreeOf(5, { election, seats: 3 }))).toMatchObject({
      name: 'PHIẾU XIN Ý KIẾN',
      about: ['về người được giới thiệu thêm: Bầu Ban Chấp hành, nhiệm kỳ 2025 – 2030'],
      seats: 'Số người còn được đưa vào danh sách: 3 đồng chí',
    });
  });

  it('is the same whichever print of it, at whatever time', () => {
    const again = ballotModel(ballotOf(17, { printedAt: '2025-05-21T09:00:00Z', version: { number: 2, replaces: 1 }, head: 'ab'.repeat(32) }));
    expect(without(again, 'made')).toEqual(without(ballotModel(ballotOf(17)), 'made'));
  });
});

describe('the sheet', () => {
  it.each([
    [3, 'A5', 1],
    [10, 'A5', 1],
    [20, 'A4', 1],
    [30, 'A4', 1],
    [31, 'A4', 2],
    [60, 'A4', 2],
    [220, 'A3', 5],
  ])('of %i names is %s in %i columns, on one side', (names, paper, columns) => {
    const { sheet } = ballotModel(ballotOf(names));
    expect([sheet.paper, sheet.sides.length, sheet.sides[0]?.length]).toEqual([paper, 1, columns]);
  });

  it('keeps the letters at 11 points or more', () => {
    for (const names of [3, 30, 75, 150, 250]) for (const make of [ballotOf, agreeOf]) expect(ballotModel(make(names)).sheet.size).toBeGreaterThanOrEqual(11);
  });

  it('has every name once, in its order', () => {
    for (const names of [2, 17, 31, 60, 99, 220, 250]) for (const make of [ballotOf, agreeOf]) expect(ballotModel(make(names)).sheet.sides.flat(2)).toEqual(Array.from({ length: names }, (_, at) => at));
  });
});

describe('the printed ballot', () => {
  it.each([3, 15, 20, 30, 31, 60, 99, 220, 250])('of %i names holds on the sides that the model says, in both forms, whatever the names', async (names) => {
    for (const make of [ballotOf, agreeOf])
      for (const changes of [{}, { names: Array.from({ length: names }, (_, at) => `${longName} ${at + 1}`) }]) {
        const model = ballotModel(make(names, changes));
        const pages = await readBack(await ballotPdf(model));
        expect(pages, `${model.form} ${model.names[0]}`).toHaveLength(model.sheet.sides.length);
        const all = bare(pages.join(''));
        for (const name of model.names) expect(all).toContain(bare(name));
        expect(pages.at(-1)).toContain(model.how);
      }
  });

  it('with a long organisation and a long title still holds on its sheet', async () => {
    const organisation = { ...ballotOf(1).organisation, name: `Đảng bộ Ban Quản lý Khu kinh tế và các khu công nghiệp thành phố ${longName}` };
    const election = { post: 'delegates', title: 'Bầu đại biểu chính thức và đại biểu dự khuyết dự Đại hội đại biểu Đảng bộ thành phố Uông Bí lần thứ XXI' } as const;
    for (const names of [3, 12, 15, 30, 60, 220]) {
      const model = ballotModel(agreeOf(names, { organisation, election, round: 2, tieRevote: true }));
      expect(await readBack(await ballotPdf(model)), `${names}`).toHaveLength(model.sheet.sides.length);
    }
  });

  it('that is short stands twice on an A4 page, the two alike to the last letter', async () => {
    const { size: [, , width = 0, height = 0], pieces: all } = await pieces(await ballotPdf(ballotModel(ballotOf(10))));
    expect([width, height]).toEqual([842, 595]);
    const [left, right] = [all.filter(({ x }) => x < width / 2), all.filter(({ x }) => x >= width / 2)];
    expect(left.length).toBeGreaterThan(20);
    expect(right.map(({ text, y }) => ({ text, y }))).toEqual(left.map(({ text, y }) => ({ text, y })));
    const shifts = right.map(({ x }, at) => x - (left[at]?.x ?? 0));
    expect(Math.max(...shifts) - Math.min(...shifts)).toBeLessThan(0.3);
  });

  it('leaves 45 by 45 mm free at the upper left', async () => {
    const square = 45 * (72 / 25.4);
    for (const names of [10, 20, 220]) {
      const { size: [, , , height = 0], pieces: all } = await pieces(await ballotPdf(ballotModel(ballotOf(names))));
      const caption = all.find(({ text }) => text.startsWith('(dấu'));
      expect(caption?.y ?? height).toBeLessThan(height - square);
      const within = all.filter(({ x, y }) => x < (caption?.x ?? 0) + square * 0.6 && y > (caption?.y ?? 0) + 5);
      expect(within).toEqual([]);
    }
  });

  it('bears nothing of the program, of the journal and of its version', async () => {
    const text = (await printed(ballotOf(17, { head: 'ab'.repeat(32), version: { number: 2, replaces: 1 } }))).join(' ');
    for (const trace of ['Kiểm phiếu 0', 'abab', 'Bản 2', 'Trang', 'Nhật ký']) expect(text).not.toContain(trace);
  });

  it('that goes on overleaf says so on the front, and on the back whose it is', async () => {
    const [front = '', back = ''] = await printed(agreeOf(220));
    expect(front).toContain('(Danh sách còn tiếp ở mặt sau)');
    expect(back).toContain('PHIẾU BẦU Ban Chấp hành Đảng bộ phường Bắc Sơn, nhiệm kỳ 2025 – 2030, tiếp theo mặt trước');
  });

  it('of a rehearsal bears the mark in the place of the stamp, on each of two cut apart', async () => {
    for (const names of [10, 20]) {
      const [page = ''] = await printed(ballotOf(names, { rehearsal: true }));
      expect(page.split('TẬP DƯỢT').length - 1).toBeGreaterThanOrEqual(names === 10 ? 2 : 1);
    }
    expect((await printed(ballotOf(10))).join('')).not.toContain('TẬP DƯỢT');
  });

  it('is the same bytes for the same source', async () => expect(Buffer.compare(await ballotPdf(ballotModel(ballotOf(17))), await ballotPdf(ballotModel(ballotOf(17))))).toBe(0));
});
