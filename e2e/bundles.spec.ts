import { expect, test, type Browser, type Page } from '@playwright/test';
import type { DeskView, RoundView } from '../src/usecases/views.ts';
import { clientOf, type Client } from './support/api.ts';
import { send, enter } from './support/desk.ts';
import { activate, button, reach, typePaper, write } from './support/keyboard.ts';
import { newFolder, remove, startProgram, type Program } from './support/program.ts';
import { counter, enterByApi, sit } from './support/rehearsal.ts';

let program: Program;
let client: Client;
test.beforeEach(async () => {
  program = await startProgram(newFolder());
  client = clientOf(program.address);
  // Two bundles: of 50 papers and of 4.
  await client.post('/files/rehearsal', { ballots: 54, names: 7, seats: 5 });
});
test.afterEach(async () => {
  await program.stop('SIGKILL');
  remove(program.dir);
});

/** Another machine at the table, with this person. */
async function station(browser: Browser, role: string, at = 0, screen = '/rounds/1/bundles'): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  await sit(page, program.address, await client.signIn(role, at), screen);
  return page;
}

const entryOf = (bundle: number, entry: number): string => `/rounds/1/bundles/${bundle}/entries/${entry}`;
const row = (page: Page, bundle: number) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: String(bundle), exact: true }) });
const focused = (page: Page) => page.locator(':focus');
const alike = (page: Page) => page.getByRole('group', { name: /^Số phiếu giống hệt nhau/ });

/** One Enter takes what the table has chosen; then the hand count, and the desk is open. */
async function begin(page: Page, what: string, counted: number): Promise<void> {
  await expect(focused(page)).toHaveAccessibleName(what);
  await page.keyboard.press('Enter');
  await count(page, 'Số phiếu của tập, đếm tay', counted);
  await page.keyboard.insertText(counter);
  await page.keyboard.press('Enter');
}

async function count(page: Page, field: string, counted: number): Promise<void> {
  await reach(page, page.getByLabel(field));
  await page.keyboard.type(String(counted));
  await page.keyboard.press('Enter');
}

/** Papers alike: one of them, F6, how many. */
async function typeAlike(page: Page, keys: string, times: number): Promise<void> {
  await page.keyboard.type(keys);
  await page.keyboard.press('F6');
  await expect(alike(page)).toBeVisible();
  await typePaper(page, String(times));
  await expect(alike(page)).toBeHidden();
}

/** The closing count; the second person stands there from the opening. */
async function end(page: Page, counted: number): Promise<void> {
  await count(page, 'Số tờ đếm được bằng tay', counted);
  await page.keyboard.press('Enter');
}

test('two stations enter two bundles at once, change over, and every bundle agrees', async ({ browser }) => {
  const first = await station(browser, 'member', 0);
  await begin(first, 'Nhập lần 1, tập 1', 50);
  await expect(first.getByText('Tập 1 trong 2 · phiếu 1 / 50')).toBeVisible();
  const second = await station(browser, 'member', 1);
  await expect(row(second, 1)).toContainText('đang nhập lần 1');
  await begin(second, 'Nhập lần 1, tập 2', 4);
  for (const [page, times, bundle] of [[first, 50, 1], [second, 4, 2]] as const) {
    await typeAlike(page, '1+2', times);
    await end(page, times);
    await expect(page.getByRole('status').filter({ hasText: `Đã xong tập ${bundle}, lần nhập 1` })).toContainText('giao cho người nhập lần 2');
  }
  await begin(first, 'Nhập lần 2, tập 2', 4);
  await begin(second, 'Nhập lần 2, tập 1', 50);
  for (const [page, times] of [[first, 4], [second, 50]] as const) {
    await typeAlike(page, '1+2', times);
    await end(page, times);
    await expect(page.getByRole('status').filter({ hasText: 'giao cho bàn đối chiếu' })).toBeVisible();
  }
  for (const bundle of [1, 2]) await expect(row(first, bundle)).toContainText('các lần nhập đã khớp');
  await expect(focused(first)).toHaveAccessibleName('Đối chiếu, tập 1');
  const { stage, bundles } = await client.get<RoundView>('/rounds/1');
  expect([stage, bundles?.map(({ state }) => state)]).toEqual(['agreed', ['agreed', 'agreed']]);
});

test('a bundle counted otherwise than its cover says is counted again, or the head writes its number; the typist goes on where he was', async ({ browser }) => {
  const typist = await station(browser, 'member', 0);
  await begin(typist, 'Nhập lần 1, tập 1', 49);
  await expect(typist.getByText('Trên bìa ghi 50 phiếu, hai người đếm được 49.')).toBeVisible();
  await count(typist, 'Đếm lại được', 50);
  await typist.keyboard.press('Enter');
  await expect(typist.locator('.plate')).toContainText('Chờ gõ');
  await typeAlike(typist, '1+2', 49);
  await typist.keyboard.press('F9');
  await end(typist, 49);
  await expect(typist.getByText('Trên bìa ghi 50 phiếu, hai người đếm được 49.')).toBeVisible();
  const head = await station(browser, 'head');
  await expect(row(head, 1)).toContainText('đếm tay chưa khớp');
  await expect(focused(head)).toHaveAccessibleName('Ghi lại số phiếu của tập 1');
  await head.keyboard.press('Enter');
  await head.keyboard.type('49');
  await write(head, 'Lý do', 'hai tờ dính nhau khi chia tập');
  await activate(head, button(head, 'Ghi lại số phiếu').and(head.locator('[type=submit]')));
  await expect(row(head, 1)).toContainText('xong lần 1, chờ lần 2');
  await expect(head.getByRole('listitem').filter({ hasText: 'tổng 2 tập 49 + 4' })).toContainText('không khớp');
  await expect(typist.getByText('Đã xong tập 1, lần nhập 1.')).toBeVisible();
  expect((await client.get<RoundView>('/rounds/1')).bundles?.[0]).toMatchObject({ papers: 49, state: 'entered' });
});

test('papers alike are saved at once with their number, told by their places, and taken back together', async ({ browser }) => {
  await client.signIn('member');
  await enterByApi(client, 1, 0);
  const page = await station(browser, 'member', 0, '/rounds/1/bundles/1/desk/1');
  await expect(page.locator('.plate')).toContainText('Chờ gõ');
  await page.keyboard.press('F6');
  await expect(page.locator('.note-line')).toContainText('Gõ tờ thứ nhất cho đúng đã');
  await page.keyboard.type('1+2');
  await page.keyboard.press('F6');
  for (const [keys, said] of [['1', 'Từ 2 tờ mới ghi ở đây'], ['51', 'chỉ còn 50 phiếu'], ['', 'Đếm tay những tờ giống hệt']] as const) {
    await typePaper(page, keys);
    await expect(alike(page)).toContainText(said);
    await page.keyboard.press('NumpadDecimal');
    await page.waitForTimeout(300);
  }
  await page.keyboard.press('Escape');
  await expect(alike(page)).toBeHidden();
  await page.keyboard.press('F6');
  await page.keyboard.down('Numpad1');
  for (let times = 0; times < 10; times += 1) await page.keyboard.down('Numpad1');
  await page.keyboard.up('Numpad1');
  await send(page, [{ code: 'Numpad2', key: 'ArrowDown' }]);
  await expect(alike(page)).toContainText('Sẽ lưu 12 phiếu: phiếu 1 – 12');
  await expect(page.locator('.num-lock')).toContainText('Bật NumLock');
  await send(page, Array.from({ length: 8 }, () => enter));
  await expect(page.locator('[data-saved="1"]')).toContainText('12 phiếu giống hệt nhau, phiếu 1 – 12');
  await expect(page.getByRole('region', { name: 'Phiếu vừa lưu' })).toContainText('×12');
  const desk = await client.get<DeskView>(entryOf(1, 1));
  expect([desk.readings.length, desk.readings[0]?.times]).toEqual([12, 12]);
  await page.waitForTimeout(300);
  await page.keyboard.press('NumpadSubtract');
  await expect(page.locator('.note-line')).toContainText('Đã lấy lại cả 12 phiếu giống hệt nhau');
  expect((await client.get<DeskView>(entryOf(1, 1))).readings).toEqual([]);
  await page.keyboard.press('NumpadEnter');
  await expect(page.locator('[data-saved="1"]')).toContainText('Đã lưu phiếu 1');
});

test('an entry is given up by a second press of its own, by its holder at the desk or by the head at the table', async ({ browser }) => {
  await client.signIn('member');
  await enterByApi(client, 1, 3);
  await client.signIn('member', 1);
  await enterByApi(client, 1, 2, 2);
  const holder = await station(browser, 'member', 0, '/rounds/1/bundles/1/desk/1');
  await expect(holder.locator('.plate')).toContainText('Chờ gõ');
  await activate(holder, button(holder, 'Trả lại lần nhập'));
  await expect(focused(holder)).toContainText('Thôi, giữ lần nhập');
  await holder.keyboard.press('Escape');
  await expect(holder.locator('.plate')).toContainText('Chờ gõ');
  await activate(holder, button(holder, 'Trả lại lần nhập'));
  await activate(holder, button(holder, 'Bỏ 3 phiếu, trả lại lần nhập'));
  await expect(holder.getByText('Đã trả lại lần nhập 1, tập 1.')).toBeVisible();
  await expect(focused(holder)).toHaveAccessibleName('Nhập lần 1, tập 1');
  const head = await station(browser, 'head');
  await activate(head, button(head, 'Trả lại lần nhập, tập 2'));
  await activate(head, button(head, 'Bỏ 2 phiếu, trả lại lần nhập'));
  await expect(row(head, 2)).toContainText('Nhập lần 1');
  const { bundles } = await client.get<RoundView>('/rounds/1');
  expect(bundles?.map(({ state }) => state)).toEqual(['empty', 'empty']);
});
