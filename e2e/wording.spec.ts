import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { NewCongress, WordingsView } from '../src/usecases/views.ts';
import { congressAt, makeList, people, pin, type Congress } from './support/congress.ts';
import { activate, button, link } from './support/keyboard.ts';
import { newFolder, remove, startProgram, type Program } from './support/program.ts';
import { sit } from './support/rehearsal.ts';

const founding: NewCongress = {
  regulation: '190',
  organisation: { name: 'Đảng bộ phường Tân Sơn', congress: 'Đại hội đại biểu', ordinal: 'XII', term: '2025 – 2030', place: 'Tân Sơn', date: '2025-05-20' },
  meeting: 'delegate',
  settings: {},
  founder: { name: people.head, role: 'head', pin },
};
const sentence = 'Số bản, thông qua, công bố';

let program: Program;
let congress: Congress;
test.beforeEach(async () => {
  program = await startProgram(newFolder());
  congress = await congressAt(program.address, founding);
});
test.afterEach(async () => {
  await program.stop();
  remove(program.dir);
});

async function kept(): Promise<string | undefined> {
  const view = await congress.ask<WordingsView>('GET', '/wordings');
  return view.papers.flatMap(({ wordings }) => wordings).find(({ key }) => key === 'minutes.copies')?.text;
}

/** Nothing grave, and no bar to scroll sideways, at both sizes. */
async function look(page: Page, name: string): Promise<void> {
  for (const size of [{ width: 1366, height: 768 }, { width: 1920, height: 1080 }]) {
    await page.setViewportSize(size);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `test-results/screens/${name}-${size.width}.png` });
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id), name).toEqual([]);
}

async function issueBallots(): Promise<void> {
  await congress.ask('PUT', '/meetings/1/roster', { people: Array.from({ length: 6 }, (_, at) => ({ name: `Đại biểu ${at + 1}`, status: 'present' })) });
  await congress.ask('POST', '/elections', { post: 'committee', seats: 2, candidates: [], board: { head: people.head, members: [] }, presidium: [] });
  await makeList(congress, 1, { seats: 2, candidates: ['An', 'Bình', 'Cúc'].map((name) => ({ name: `Trương Thị ${name}` })) });
  await congress.ask('POST', '/rounds/1/lock', {});
  await congress.ask('POST', '/rounds/1/issue', { issued: 6, presentAtVote: 6, spoiled: 0 });
}

test('a sentence of the minutes is worded by the keyboard alone, refused by name, kept, and fixed once ballots are out', async ({ page }) => {
  await sit(page, program.address, congress.seat('head'), '/papers');
  await activate(page, link(page, 'Câu chữ của giấy tờ'));
  await expect(page.getByRole('heading', { level: 1, name: 'Câu chữ: Biên bản kiểm phiếu' })).toBeVisible();
  await look(page, 'wordings');

  await activate(page, button(page, `Sửa câu: ${sentence}`));
  const box = page.getByRole('textbox', { name: `Câu: ${sentence}` });
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('Biên bản này làm {copie} bản.');
  await expect(page.getByRole('alert')).toHaveText(/không có ô \{copie\}\. Gần nhất là \{copies\}/);
  await look(page, 'wordings-fault');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('Biên bản này làm ');
  await expect(page.getByRole('alert')).toHaveText(/thiếu ô \{copies\}/);
  await activate(page, button(page, '{copies} số bản'));
  await expect(box).toBeFocused();
  await page.keyboard.insertText(' bản.');
  await expect(page.getByRole('region', { name: 'Xem thử' })).toContainText('Biên bản này làm …… bản.');
  await activate(page, button(page, 'Ghi câu này'));
  await expect(button(page, `Sửa câu: ${sentence}`)).toBeFocused();
  await expect(page.getByRole('region', { name: sentence })).toContainText('câu riêng');
  expect(await kept()).toBe('Biên bản này làm {copies} bản.');

  await page.keyboard.press('Enter');
  await activate(page, button(page, 'Dùng lại câu mẫu'));
  await expect(page.getByRole('region', { name: sentence })).toContainText('câu mẫu');
  expect(await kept()).toBeUndefined();

  await issueBallots();
  await page.reload();
  await expect(page.getByText('Đã phát phiếu. Câu chữ giữ nguyên')).toBeVisible();
  await expect(page.getByRole('button', { name: /Sửa câu/ })).toHaveCount(0);
  await look(page, 'wordings-frozen');
});

test('what the script reads aloud is still worded where it is read', async ({ page }) => {
  await congress.ask('POST', '/elections', { post: 'committee', seats: 2, candidates: [], board: { head: people.head, members: [] }, presidium: [] });
  await sit(page, program.address, congress.seat('head'), '/script');
  await page.getByRole('button', { name: /^Sửa lời/ }).first().click();
  const box = page.getByRole('textbox', { name: /^Lời dẫn/ });
  await box.fill('Kính thưa {assembli}!');
  await expect(page.getByRole('alert')).toContainText('{assembly}');
  await box.fill('Kính thưa {assembly}, xin bắt đầu!');
  await expect(page.getByRole('region', { name: 'Xem thử' })).toContainText('Kính thưa Đại hội, xin bắt đầu!');
  await button(page, 'Lưu lời dẫn').click();
  await expect(page.locator('.words')).toContainText('Kính thưa Đại hội, xin bắt đầu!');
});
