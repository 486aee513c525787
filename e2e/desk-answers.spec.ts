import { expect, test } from '@playwright/test';
import { deskOfSix, echo, heard, onSave, savedIn } from './support/desk.ts';
import { typePaper } from './support/keyboard.ts';

const { client } = deskOfSix();

test('what is typed ahead of a late answer is held, in order, neither lost nor doubled', async ({ page }) => {
  await onSave(page, async (route) => {
    await new Promise((late) => setTimeout(late, 700));
    await route.continue();
  });
  for (const keys of ['3+12', '0', '4+5']) await typePaper(page, keys);
  await page.keyboard.press('Numpad7');
  await expect(page.locator('.held')).toContainText('0 Enter 4 + 5 Enter 7');
  await echo(page, '3, 12');
  await expect(page.locator('[data-saved="3"]')).toBeVisible();
  await echo(page, '7');
  await expect(page.locator('.held')).toBeHidden();
  expect(await savedIn(client())).toEqual([{ struck: [3, 12] }, { struck: [] }, { struck: [4, 5] }]);
});

test('an answer that was lost on the way does not save the paper twice', async ({ page }) => {
  await onSave(page, async (route, save) => {
    if (save > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await typePaper(page, '3');
  await typePaper(page, '4');
  await expect(page.locator('[data-saved="2"]')).toBeVisible();
  expect(await savedIn(client())).toEqual([{ struck: [3] }, { struck: [4] }]);
});

test('a refused paper stays as typed, and the numbers of the next do not run into it', async ({ page }) => {
  await onSave(page, (route, save) => (save > 1 ? route.continue() : route.abort()));
  await typePaper(page, '3+12');
  await expect(page.getByRole('heading', { name: 'Chưa lưu được phiếu 1' })).toBeVisible();
  expect(await heard(page)).toBe(2);
  await page.keyboard.press('Numpad5');
  await echo(page, '3, 12');
  await expect(page.locator('.note-line')).toContainText('phiếu trước chưa lưu');
  await page.waitForTimeout(300);
  await page.keyboard.press('NumpadEnter');
  await expect(page.locator('[data-saved="1"]')).toBeVisible();
  expect(await savedIn(client())).toEqual([{ struck: [3, 12] }]);
});

test('keys typed past the last paper run into no hand count and no paper', async ({ page }) => {
  for (const keys of ['1', '2', '3', '4', '5']) {
    await typePaper(page, keys);
    await expect(page.locator(`[data-saved="${keys}"]`)).toBeVisible();
  }
  await onSave(page, async (route) => {
    await new Promise((late) => setTimeout(late, 400));
    await route.continue();
  });
  await typePaper(page, '6');
  await typePaper(page, '7');
  await expect(page.getByRole('heading', { name: /đếm lại/ })).toBeVisible();
  await expect(page.getByText('Đã gõ thêm 2 phím sau phiếu cuối')).toBeVisible();
  await expect(page.getByLabel('Số tờ đếm được bằng tay')).toHaveValue('');
  expect(await savedIn(client())).toHaveLength(6);
});
