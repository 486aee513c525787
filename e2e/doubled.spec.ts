import { execFileSync } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';
import type { Marks } from '../src/domain/count/input.ts';
import type { DeskView, PaperView } from '../src/usecases/views.ts';
import { clientOf, type Client } from './support/api.ts';
import { activate, button, reach, typePaper, write } from './support/keyboard.ts';
import { newFolder, remove, startProgram, type Program } from './support/program.ts';
import { counter, enterByApi, sit } from './support/rehearsal.ts';

let program: Program;
let client: Client;
test.beforeEach(async () => {
  program = await startProgram(newFolder());
  client = clientOf(program.address);
  // A bundle of 50 papers, the 33rd of which is invalid, and one of 4.
  await client.post('/files/rehearsal', { ballots: 54, names: 7, seats: 5 });
});
test.afterEach(async () => {
  await program.stop('SIGKILL');
  remove(program.dir);
});

const doubledPaper = 20;

/** The second entry has a paper of the first bundle twice; the papers of that bundle. */
async function entered(): Promise<readonly Marks[]> {
  const at = (bundle: number, entry: number): string => `/rounds/1/bundles/${bundle}/entries/${entry}`;
  await client.signIn('member');
  const { rehearsalPapers: papers = [] } = await client.get<DeskView>(at(1, 1));
  const twice = [...papers.slice(0, doubledPaper), papers[doubledPaper - 1]!, ...papers.slice(doubledPaper)];
  for (const [entry, typed] of [[1, papers], [2, twice]] as const) {
    await client.signIn('member', entry - 1);
    await client.post(`${at(1, entry)}/start`, { counted: 50, with: counter });
    for (const [place, marks] of typed.entries()) await client.post(`${at(1, entry)}/readings`, { place: place + 1, reading: { marks, aside: false } });
    await client.post(`${at(1, entry)}/finish`, { counted: 50, with: counter });
    await enterByApi(client, entry, 4, 2);
    await client.post(`${at(2, entry)}/finish`, { counted: 4, with: counter });
  }
  return papers;
}

/** What two names struck nobody has typed here. */
const unlike = (marks: Marks | undefined): string => ['1+2', '1+3', '2+3'].find((keys) => keys !== (marks !== undefined && 'struck' in marks ? marks.struck.join('+') : '')) ?? '';

const text = (bytes: Buffer): string => execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });

async function pdf(page: Page, path: string): Promise<string> {
  const session = await page.evaluate(() => sessionStorage.getItem('kiemphieu.session') ?? '');
  const response = await page.request.get(`${client.origin}/api${path}`, { headers: { 'x-kiemphieu-token': program.address.split('/#token=')[1] ?? '', 'x-session': session } });
  return text(await response.body());
}

const lasting = (page: Page) => page.getByRole('region', { name: 'Phiếu đang xem' });

test('a paper entered twice, read again and ruled on by mistake, is taken out in the end, and the invalid one has one name everywhere', async ({ page }) => {
  const papers = await entered();
  await sit(page, program.address, await client.signIn('head'), '/rounds/1/compare');
  const right = lasting(page);
  await expect(page.getByRole('heading', { name: '54 chỗ khớp, 1 chỗ khác nhau' })).toBeVisible();
  await expect(page.getByText('55 chỗ, 54 tờ')).toBeVisible();
  await expect(page.locator('footer')).toContainText('Tập đã khớp1 / 2');
  await expect(right).toContainText(/Tập 1 · sau tờ \d+: lần 1 không có/);
  await expect(right).toContainText(/Lần 2 có thêm một tờ \(tờ \d+ của lần 2\), giữa tờ \d+ và tờ \d+ của lần 1\..*Bìa ghi 50 tờ, lần 2 nhập 51: có lẽ một tờ nhập hai lần\./);
  await expect(page.locator('.lists .paper')).toHaveCount(2);

  await page.keyboard.press('2');
  await expect(page.getByLabel('Lý do, ghi vào nhật ký')).toBeFocused();
  await expect(page.getByLabel('Lý do, ghi vào nhật ký')).toHaveValue('Đã đếm lại tập phiếu, không có tờ này');
  await page.keyboard.press('Escape');

  await page.keyboard.press('1');
  await expect(button(page, 'Lưu lần đọc lại')).toBeVisible();
  await typePaper(page, unlike(papers[doubledPaper - 1]));
  await expect(right.getByRole('heading', { name: /: Ban kết luận$/ })).toBeVisible();
  await expect(page.getByRole('table').filter({ hasText: 'Phiếu Ban kết luận' })).toContainText('không có hai lần đọc giống nhau');
  await expect(button(page, /bỏ chỗ$/)).toBeVisible();
  await page.getByRole('radio', { name: /nhiều loại mực/ }).focus();
  await page.keyboard.press('Space');
  await write(page, /Lý do/, 'viết bằng hai màu mực');
  await activate(page, button(page, /Ghi kết luận/));

  await expect(right).toContainText('Các lần nhập khớp nhau ở 51 tờ; bìa tập ghi 50 tờ.');
  await expect(page.getByRole('table').filter({ hasText: 'Chỗ khác nhau' })).toContainText('Ban đã kết luận: không hợp lệ.');
  await activate(page, button(page, /^Xem lại Tập 1 · sau tờ \d+$/));
  await activate(page, button(page, /bỏ chỗ$/));
  await expect(page.getByLabel('Lý do, ghi vào nhật ký')).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Các lần nhập đã khớp' })).toBeFocused();
  const board = page.getByRole('table').filter({ hasText: 'Phiếu Ban kết luận' });
  await expect(board.getByRole('row')).toHaveCount(2);
  await expect(board).toContainText('Tập 1 · tờ 33');
  await activate(page, button(page, /Ban kết luận danh sách/));
  await expect(page).toHaveURL(/\/result$/);
  await expect(page.getByText('Tập 1 · tờ 33')).toHaveCount(1);

  await sit(page, program.address, await client.signIn('head'), '/rounds/1/compare');
  await expect(page.getByRole('heading', { name: 'Ban đã kết luận' })).toBeVisible();
  await reach(page, button(page, 'Tập 1 · tờ 33'));
  await page.keyboard.press('Enter');
  await expect(right).toContainText('kết luận ấy và những giải trình ở trang kết quả bị rút lại');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Ban đã kết luận' })).toBeFocused();

  for (const act of ['close', 'print']) await client.post(`/rounds/1/${act}`);
  const [minutes] = (await client.get<readonly PaperView[]>('/papers?round=1')).flatMap(({ of, versions }) => (of === 'minutes' ? versions.map(({ id }) => id) : []));
  const said = await pdf(page, `/papers/${minutes}`);
  expect(said.replace(/\s+/g, ' ')).toContain('tập 1, tờ 33');
  const log = await pdf(page, '/rounds/1/bundles/1/log');
  expect(log).toMatch(/^\s*33\s+không gạch/m);
  expect(log).toMatch(/^\s*50\s+gạch/m);
  expect(log).not.toMatch(/^\s*51\s+gạch/m);
});

test('who typed an entry of the bundle is told before typing that somebody else reads the paper again, and cannot', async ({ page }) => {
  await entered();
  await sit(page, program.address, await client.signIn('member'), '/rounds/1/compare');
  await expect(page.getByRole('status').filter({ hasText: 'người khác đọc lại phiếu này' })).toBeVisible();
  await expect(button(page, /đọc lại/)).toBeDisabled();
  await page.keyboard.press('1');
  await expect(button(page, /đọc lại/)).toBeVisible();
  await expect(button(page, 'Lưu lần đọc lại')).toBeHidden();
});
