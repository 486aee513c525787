import { expect, test, type Page } from '@playwright/test';
import type { CongressView, DeskView } from '../src/usecases/views.ts';
import { clientOf, type Client } from './support/api.ts';
import { deskAt, entryAt } from './support/desk.ts';
import { typePaper } from './support/keyboard.ts';
import { newFolder, remove, startProgram, type Program } from './support/program.ts';
import { enterByApi, sit } from './support/rehearsal.ts';

let program: Program;
let client: Client;
let pin = '';
let session = '';
test.beforeEach(async () => {
  program = await startProgram(newFolder());
  client = clientOf(program.address);
  await client.post('/files/rehearsal', { ballots: 4, names: 17, seats: 15 });
  pin = (await client.get<CongressView>('/congress')).rehearsalPin ?? '';
});
test.afterEach(async () => {
  await program.stop('SIGKILL');
  remove(program.dir);
});

async function at(page: Page, screen: string): Promise<void> {
  await page.clock.install();
  const seat = await client.signIn('member');
  session = seat.session;
  if (screen === deskAt) await enterByApi(client, 1, 0);
  await sit(page, program.address, seat, screen);
}

const locked = (page: Page) => page.getByRole('heading', { name: 'Màn hình đã khóa' });

/** Of the program, only the lock is drawn, read out or reached. */
async function nothingElse(page: Page): Promise<void> {
  await expect(locked(page)).toBeVisible();
  expect(await page.locator('body').ariaSnapshot()).not.toMatch(/Kiểm phiếu|Tiến trình|Chờ gõ|Đảng bộ/);
  expect(await page.locator('body').innerText()).not.toMatch(/Tiến trình|Chờ gõ|Đảng bộ/);
  for (let steps = 0; steps < 12; steps += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('.lock') !== null)).toBe(true);
  }
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Mã riêng', { exact: true }).fill(pin);
  await page.getByRole('button', { name: /Mở khóa/ }).click();
  await expect(locked(page)).toBeHidden();
}

test('a screen left alone for five minutes covers everything and asks the PIN of the same person', async ({ page }) => {
  await at(page, '/congress');
  await expect(page.locator('.frame')).toBeVisible();
  await page.clock.runFor('04:30');
  await page.mouse.move(40, 40);
  await page.clock.runFor('04:30');
  await expect(locked(page)).toBeHidden();
  await page.clock.runFor('01:00');
  await nothingElse(page);
  const { status } = await fetch(`${client.origin}/api/meetings/1/roster`, { headers: { 'x-kiemphieu-token': program.address.split('token=')[1] ?? '', 'x-session': session } });
  expect(status).toBe(401);
  await page.getByLabel('Mã riêng', { exact: true }).fill('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Mã riêng không đúng')).toBeVisible();
  await unlock(page);
  await expect(page.locator('.frame')).toBeVisible();
});

test('at the desk it waits for fifteen minutes, keys do not reach the paper, and the half-typed paper is still there', async ({ page }) => {
  await at(page, deskAt);
  await expect(page.locator('.plate')).toContainText('Chờ gõ');
  for (const key of ['Numpad3', 'NumpadAdd', 'Numpad1', 'Numpad2']) await page.keyboard.press(key);
  await page.clock.runFor('14:30');
  await expect(locked(page)).toBeHidden();
  await page.clock.runFor('01:00');
  await nothingElse(page);
  await page.locator('.lock h1').click();
  await typePaper(page, '+5');
  await typePaper(page, '*');
  await unlock(page);
  await expect(page.locator('.plate')).toBeVisible();
  await page.keyboard.press('NumpadEnter');
  await expect(page.locator('[data-saved="1"]')).toBeVisible();
  await client.signIn('member');
  const { readings } = await client.get<DeskView>(entryAt);
  expect(readings.map(({ marks }) => marks)).toEqual([{ struck: [3, 12] }]);
});

test('Ctrl+L locks at once, loading the page anew does not open it, and another person begins anew', async ({ page }) => {
  await at(page, '/congress');
  await expect(page.locator('.frame')).toBeVisible();
  await page.keyboard.press('Control+L');
  await nothingElse(page);
  await page.reload();
  await nothingElse(page);
  await page.getByRole('button', { name: 'Người khác đăng nhập' }).click();
  await expect(page.getByRole('heading', { name: 'Đồng chí là ai?' })).toBeVisible();
  await expect(page).toHaveURL(/#\/login$/);
  expect(await page.evaluate(() => [sessionStorage.getItem('kiemphieu.session'), sessionStorage.getItem('kiemphieu.person')])).toEqual([null, null]);
});

test('how long is a setting of the machine, and a machine that slept locks at the first touch', async ({ page }) => {
  await at(page, '/login');
  await page.getByLabel('Tự khóa màn hình sau').selectOption('1');
  await page.reload();
  await expect(page.getByLabel('Tự khóa màn hình sau')).toHaveValue('1');
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
  await page.mouse.move(60, 60);
  await expect(locked(page)).toBeVisible();
});
