import { expect, test, type Page } from '@playwright/test';
import type { CongressView, DeskView, RoundView } from '../src/usecases/views.ts';
import { clientOf, type Client } from './support/api.ts';
import { deskAt, entryAt } from './support/desk.ts';
import { activate, button, typePaper } from './support/keyboard.ts';
import { newFolder, remove, startProgram, type Program } from './support/program.ts';
import { bothEntries, enterByApi, sit } from './support/rehearsal.ts';

let program: Program;
let client: Client;
test.beforeEach(async () => {
  program = await startProgram(newFolder());
  client = clientOf(program.address);
  await client.post('/files/rehearsal', { ballots: 4, names: 17, seats: 15 });
});
test.afterEach(async () => {
  await program.stop('SIGKILL');
  remove(program.dir);
});

const focused = (page: Page) => page.locator(':focus');
const screenAt = (screen: string): string => program.address.replace(/#.*$/, `#${screen}`);

async function lockAndOpen(page: Page): Promise<void> {
  const { rehearsalPin = '' } = await client.get<CongressView>('/congress');
  await page.keyboard.press('Control+L');
  await expect(page.getByRole('heading', { name: 'Màn hình đã khóa' })).toBeVisible();
  await expect(page.locator('.lock').getByText('TẬP DƯỢT', { exact: true })).toBeVisible();
  await page.keyboard.type(rehearsalPin);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Màn hình đã khóa' })).toBeHidden();
}

test('after the lock the keyboard is where it was left, and where nothing had it, on the next thing to do', async ({ page }) => {
  await sit(page, program.address, await client.signIn('member'), '/congress');
  const next = page.getByRole('link', { name: 'Sang các tập phiếu' });
  await expect(next).toBeFocused();
  await page.keyboard.press('Tab');
  const there = await focused(page).innerText();
  await lockAndOpen(page);
  expect(await focused(page).innerText()).toBe(there);
  await page.keyboard.press('Control+L');
  await page.reload();
  await lockAndOpen(page);
  await expect(next).toBeFocused();
});

test('at the desk the keys go on to the paper after the lock', async ({ page }) => {
  const seat = await client.signIn('member');
  await enterByApi(client, 1, 0);
  await sit(page, program.address, seat, deskAt);
  await expect(page.locator('.plate')).toContainText('Chờ gõ');
  await lockAndOpen(page);
  await expect(page.locator('main.desk')).toBeFocused();
  await typePaper(page, '3+12');
  await expect(page.locator('[data-saved="1"]')).toBeVisible();
  await client.signIn('member');
  expect((await client.get<DeskView>(entryAt)).readings.map(({ marks }) => marks)).toEqual([{ struck: [3, 12] }]);
});

test('the sign-in shows the file that is open, also when another window has opened another', async ({ page }) => {
  await page.goto(program.address);
  await page.goto(screenAt('/login'));
  await expect(page.getByRole('complementary', { name: 'Tập dượt' })).toBeVisible();
  await client.post('/files', {
    regulation: '190', meeting: 'delegate', settings: {},
    organisation: { name: 'Đảng bộ phường Tân Sơn', superior: 'Đảng bộ thành phố Uông Bí', congress: 'Đại hội đại biểu', ordinal: 'XII', term: '2025 – 2030', place: 'Tân Sơn', date: '2025-05-20' },
    founder: { name: 'Vũ Thị Thật', role: 'head', pin: '2580' },
  });
  await expect(page.getByRole('radio', { name: /Vũ Thị Thật/ })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Tập dượt' })).toHaveCount(0);
  await expect(page.getByLabel('Mã riêng', { exact: true })).toBeFocused();
  await page.keyboard.type('2580');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/congress/);
});

test('an entry that is not as long as the stack ends only with a press of its own, which names both numbers', async ({ page }) => {
  const seat = await client.signIn('member');
  await enterByApi(client, 1, 3);
  await sit(page, program.address, seat, deskAt);
  await expect(page.locator('.plate')).toContainText('Chờ gõ');
  await page.keyboard.press('F9');
  await expect(page.getByLabel('Số tờ đếm được bằng tay')).toBeFocused();
  await page.keyboard.type('4');
  await activate(page, button(page, 'Xong lần nhập 1'));
  await expect(page.getByText('Đếm được 4 tờ, mới nhập 3 phiếu')).toBeVisible();
  await expect(button(page, 'Quay lại bàn nhập')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.plate')).toContainText('Chờ gõ');
  await typePaper(page, '1+2');
  await expect(page.getByText('Trên tay còn tờ chưa nhập thì có tờ đã nhập hai lần')).toBeVisible();
  await page.keyboard.press('Escape');
  await typePaper(page, '1+2');
  await expect.poll(async () => (await client.get<RoundView>('/rounds/1')).bundles?.[0]?.entries[0]?.saved).toBe(5);
  await page.keyboard.press('F9');
  await expect(page.getByLabel('Số tờ đếm được bằng tay')).toBeFocused();
  await page.keyboard.type('4');
  await activate(page, button(page, 'Xong lần nhập 1'));
  await activate(page, button(page, 'Vẫn kết thúc: 4 tờ, 5 phiếu đã nhập'));
  await expect(page.getByText('Đã xong tập 1, lần nhập 1.')).toBeVisible();
});

test('the first field of a bundle is always the reader', async ({ page }) => {
  const seat = await client.signIn('member');
  await sit(page, program.address, seat, deskAt);
  await expect(page.getByLabel('Họ và tên người đọc phiếu')).toBeFocused();
});

test('after a power cut a count that is concluded asks nobody to type on, and the path says where the count is', async ({ page }) => {
  await bothEntries(client);
  await client.signIn('head');
  await client.post('/rounds/1/conclude');
  const { file } = await client.get<CongressView>('/congress');
  await program.stop('SIGKILL');
  program = await startProgram(program.dir);
  client = clientOf(program.address);
  await client.post('/files/open', { name: file });
  await sit(page, program.address, await client.signIn('head'), '/congress');
  await expect(page.getByText('Phiếu cuối đã lưu lúc đó: tập 1, phiếu 4. Lần nhập này đã xong, không nhập thêm.')).toBeVisible();
  await expect(page.getByText(/Cầm phiếu/)).toHaveCount(0);
  const path = page.getByRole('navigation', { name: 'Tiến trình bầu cử' });
  await page.goto(screenAt('/people'));
  await expect(path.getByRole('img', { name: 'xem kết quả' })).toBeVisible();
  await page.goto(screenAt('/rounds/1/bundles'));
  await expect(path.locator('[aria-current=step]')).toContainText('xem kết quả');
  await expect(path).not.toContainText('đang nhập phiếu');
  expect((await client.get<RoundView>('/rounds/1')).stage).toBe('concluded');
});
