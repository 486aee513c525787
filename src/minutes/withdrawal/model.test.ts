import { expect, it } from 'vitest';
import { documentPdf } from '../layout/bytes.ts';
import { layout } from '../layout.ts';
import { withdrawal } from '../of-round-fixture.ts';
import { readBack } from '../read-back.ts';
import { saidBy } from '../said.ts';
import { withdrawalModel } from './model.ts';

const printed = async (source: typeof withdrawal): Promise<readonly string[]> => readBack(await documentPdf(layout(withdrawalModel(source))));

it('is a letter of who asks, to the presidium, about this list', () => {
  const said = saidBy(withdrawalModel(withdrawal));
  for (const words of [
    'Kính gửi: Đoàn Chủ tịch Đại hội đại biểu lần thứ XXIII Đảng bộ phường Bắc Sơn',
    'Tôi tên là: Nguyễn Thị An',
    'Năm sinh: 1975',
    'Tôi được giới thiệu vào danh sách để bầu Ban Chấp hành Đảng bộ phường Bắc Sơn, nhiệm kỳ 2025 – 2030.',
    'Đại hội quyết định: ...',
    'NGƯỜI LÀM ĐƠN / Nguyễn Thị An',
  ])
    expect(said).toContain(words);
});

it('says what the meeting decided once it has', () => {
  const decided = (outcome: 'allowed' | 'refused'): string => saidBy(withdrawalModel({ ...withdrawal, people: [{ name: 'Nguyễn Thị An', withdrawal: outcome }] }));
  expect(decided('allowed')).toContain('Đại hội quyết định: cho rút khỏi danh sách bầu cử');
  expect(decided('refused')).toContain('Đại hội quyết định: không cho rút khỏi danh sách bầu cử');
});

it('of nobody yet is one sheet for the pen', async () => {
  const empty = { ...withdrawal, people: [] };
  expect(saidBy(withdrawalModel(empty))).toContain('Tôi tên là: ...');
  expect(await printed(empty)).toHaveLength(1);
});

it('is a page of its own for each who asked, without numbered headings', async () => {
  const pages = await printed({ ...withdrawal, people: ['Nguyễn Thị An', 'Lê Văn Cường', 'Phạm Thu Hà'].map((name) => ({ name })) });
  expect(pages).toHaveLength(3);
  for (const page of pages) expect(page).not.toMatch(/\b[12]\. /);
});
