import { expect, type Page } from '@playwright/test';
import { activate, button, link, reach, typePaper, write } from './keyboard.ts';

export const pin = '2580';

/** Sits down as this person. */
export async function signIn(page: Page, name: string, theirPin = pin): Promise<void> {
  await page.goto(page.url().replace(/#.*$/, '#/login'));
  const choice = page.getByRole('radio', { name: new RegExp(name) });
  await expect(choice).toBeVisible();
  await reach(page, page.getByLabel('Mã riêng', { exact: true }));
  // Radios are one stop of the keyboard; the arrows choose.
  await page.keyboard.press('Shift+Tab');
  for (let steps = 0; steps < 12 && !(await choice.isChecked()); steps += 1) await page.keyboard.press('ArrowDown');
  await write(page, 'Mã riêng', theirPin);
  await page.keyboard.press('Enter');
  await activateIfStill(page);
  await expect(page).toHaveURL(/#\/congress/);
}

/** Enter in the last field may only go on to the button. */
async function activateIfStill(page: Page): Promise<void> {
  const enter = button(page, /Vào làm việc/);
  if (await enter.evaluate((element) => element === document.activeElement).catch(() => false)) await page.keyboard.press('Enter');
}

export async function newCongress(page: Page, head: string): Promise<void> {
  await activate(page, link(page, 'Tạo đại hội mới'));
  await page.getByRole('radio', { name: /Không dùng mẫu/ }).check();
  await write(page, 'Tổ chức đảng', 'Đảng bộ phường Tân Sơn');
  await write(page, /Lần thứ/, 'XII');
  await write(page, /Nơi họp/, 'Tân Sơn');
  await write(page, /Ngày họp/, '20/05/2025');
  await write(page, 'Họ và tên', head);
  await write(page, /Mã riêng \(/, pin);
  await write(page, 'Gõ lại mã', pin);
  await activate(page, button(page, /Tạo đại hội/));
  await expect(page).toHaveURL(/#\/congress/);
}

export async function addPerson(page: Page, name: string, role: string): Promise<void> {
  await write(page, 'Họ và tên', name);
  await reach(page, page.getByRole('combobox', { name: 'Vai trò' }));
  await page.keyboard.press('Home');
  const chosen = page.getByRole('combobox', { name: 'Vai trò' }).locator('option:checked');
  for (let steps = 0; steps < 6 && !(await chosen.innerText()).startsWith(role); steps += 1) await page.keyboard.press('ArrowDown');
  await write(page, 'Mã riêng', pin);
  await write(page, 'Gõ lại mã', pin);
  await activate(page, button(page, /Thêm người/));
  await expect(page.getByRole('cell', { name, exact: true })).toBeVisible();
}

/** Types papers and waits for each to be called saved. */
export async function enterPapers(page: Page, papers: readonly string[], from = 1): Promise<void> {
  for (const [at, keys] of papers.entries()) {
    const place = from + at;
    await expect(page.getByRole('region', { name: `Phiếu ${place}`, exact: true })).toBeVisible();
    await typePaper(page, keys);
  }
}
