import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { join } from 'node:path';
import { congressFile } from '../src/usecases/rollup/fixture.ts';
import { activate, button, link, reach, write } from './support/keyboard.ts';
import { newFolder, remove, startProgram, type Program } from './support/program.ts';

let program: Program;
test.beforeAll(async () => {
  const dir = newFolder();
  await congressFile(join(dir, 'bac-son.kiemphieu'));
  await congressFile(join(dir, 'dong-son.kiemphieu'), { name: 'Đảng bộ phường Đông Sơn', until: 'counted' });
  program = await startProgram(dir);
});
test.afterAll(async () => {
  await program.stop();
  remove(program.dir);
});

async function bring(page: Page, name: string, text: string): Promise<void> {
  await reach(page, button(page, /Chọn tệp \(/));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

test('from files and a table to the report, by keyboard alone, without a congress of one’s own', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(program.address);
  await activate(page, link(page, 'Lập báo cáo tổng hợp'));
  await activate(page, button(page, 'Chọn tất cả'));
  await bring(page, 'don-vi.csv', 'Đơn vị;Cấp ủy: cần bầu;Cấp ủy: trúng cử\nĐảng bộ xã A;9;10\n');
  await write(page, 'Cấp ủy lập báo cáo', 'Đảng bộ thành phố Uông Bí');
  await write(page, 'Số đơn vị theo kế hoạch', '1');
  await activate(page, button(page, 'Xem số liệu'));
  await expect(page.getByRole('region', { name: 'Các ô không nhận được' })).toContainText('C2');

  await bring(page, 'don-vi.csv', 'Đơn vị;Cấp ủy: cần bầu;Cấp ủy: trúng cử\nĐảng bộ xã A;9;8\n');
  await activate(page, button(page, 'Xem số liệu'));
  await expect(page.getByLabel('Số đơn vị theo kế hoạch')).toHaveAccessibleDescription(/ít hơn số đơn vị có số liệu \(2\)/);
  await expect(page.getByLabel('Số đơn vị theo kế hoạch')).toBeFocused();
  await write(page, 'Số đơn vị theo kế hoạch', '3');
  await activate(page, button(page, 'Xem số liệu'));
  const figures = page.getByRole('region', { name: 'Số liệu', exact: true });
  await expect(figures).toBeFocused();
  await expect(figures).toContainText('13/14 (92,86 %)');
  await expect(figures.getByRole('row', { name: /dong-son\.kiemphieu/ })).toContainText('Chưa có cuộc bầu cử nào xong');
  await expect(figures).not.toContainText('Đông Sơn');

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  await page.screenshot({ path: 'test-results/screens/rollup-1366.png' });

  await activate(page, button(page, 'Lập báo cáo'));
  await expect(page.getByRole('heading', { name: 'Báo cáo tổng hợp', level: 2 })).toBeFocused();
  await expect(page.locator('.pdf-pages canvas').first()).toBeVisible();
  await expect(page.locator('.pdf-pages figcaption').first()).toContainText('ĐẢNG BỘ THÀNH PHỐ UÔNG BÍ');
  await reach(page, link(page, 'Lưu thành tệp'));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('bao-cao-tong-hop.pdf');
});
