import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CongressView, FileEntry } from '../src/usecases/views.ts';
import { clientOf, type Client } from './support/api.ts';
import { congressAt, people, pin } from './support/congress.ts';
import { activate, button, link, reach, write } from './support/keyboard.ts';
import { newFolder, remove, startProgram, type Program } from './support/program.ts';
import { bothEntries, enterByApi, sit } from './support/rehearsal.ts';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

let program: Program;
let client: Client;
let usb = '';
test.beforeEach(async () => {
  program = await startProgram(newFolder());
  client = clientOf(program.address);
  usb = mkdtempSync(join(tmpdir(), 'kiemphieu-usb-'));
});
test.afterEach(async () => {
  await program.stop();
  remove(program.dir);
  remove(usb);
});

const screenAt = (screen: string, address = program.address): string => address.replace(/#.*$/, `#${screen}`);
const rehearse = (ballots = 4): Promise<FileEntry> => client.post<FileEntry>('/files/rehearsal', { ballots, names: 6, seats: 5 });
const head = async (): Promise<string> => (await client.get<CongressView>('/congress')).journal.head.slice(0, 16);
const backUpByApi = (): Promise<{ readonly name: string; readonly head: string }> => client.post('/backup', { dir: usb });
const ownPin = 'Mã riêng của đồng chí đó';
const columns = (page: Page) => page.getByRole('table');

/** No serious or critical finding, no bar to scroll sideways, at both sizes; the picture goes to the report folder. */
async function look(page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `${name} at ${size.width} scrolls sideways`).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `test-results/screens/${name}-${size.width}.png` });
  }
  await page.setViewportSize(sizes[0]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), name).toEqual([]);
}

test('a backup is made into a folder, and says where, when and under which head it lies', async ({ page }) => {
  await rehearse();
  await sit(page, program.address, await client.signIn('presidium'), '/congress');
  await activate(page, link(page, 'Sao lưu'));
  await expect(page).toHaveURL(/#\/backup/);
  await expect(page.getByLabel('Thư mục để bản sao lưu')).toBeFocused();
  await look(page, 'backup');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ghi đường dẫn đầy đủ của thư mục.')).toBeVisible();
  await write(page, 'Thư mục để bản sao lưu', join(usb, 'không có'));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Thư mục để bản sao lưu')).toHaveAccessibleDescription(/Không có thư mục này/);
  await expect(page.getByLabel('Thư mục để bản sao lưu')).toBeFocused();
  await look(page, 'backup-no-folder');
  const before = await head();
  await write(page, 'Thư mục để bản sao lưu', usb);
  await page.keyboard.press('Enter');
  const made = page.getByRole('region', { name: /Đã sao lưu, đã kiểm tra/ });
  await expect(made.getByRole('heading')).toBeFocused();
  const [name = ''] = readdirSync(usb);
  for (const said of [usb, name, before]) await expect(made.getByText(said, { exact: true })).toBeVisible();
  expect(name).toContain(`${before}.kiemphieu`);
  await look(page, 'backup-made');
});

test('the second place of the machine is set, offered, changed and given up', async ({ page }) => {
  await rehearse();
  await sit(page, program.address, await client.signIn('head'), '/backup');
  await expect(page.getByText('Chưa đặt nơi nào.')).toBeVisible();
  await write(page, 'Thư mục của nơi thứ hai', join(usb, 'không có'));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Thư mục của nơi thứ hai')).toHaveAccessibleDescription(/Không có thư mục này/);
  await write(page, 'Thư mục của nơi thứ hai', `"${usb}"`);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã đặt nơi sao lưu thứ hai.')).toBeVisible();
  await expect(page.getByText(`Đang đặt: ${usb}`)).toBeVisible();
  await expect(page.getByLabel('Thư mục để bản sao lưu')).toHaveValue(usb);
  await look(page, 'backup-place');
  await page.reload();
  await expect(page.getByText(`Đang đặt: ${usb}`)).toBeVisible();
  await activate(page, button(page, 'Sao lưu ngay'));
  await expect(page.getByRole('heading', { name: /Đã sao lưu/ })).toBeFocused();
  expect(readdirSync(usb)).toHaveLength(1);
  await activate(page, button(page, 'Bỏ nơi thứ hai'));
  await expect(page.getByText('Chưa đặt nơi nào.')).toBeVisible();
  await expect(page.getByText('Đã bỏ nơi sao lưu thứ hai.')).toBeVisible();
});

test('a member of the board reads why they cannot make a backup, and who can', async ({ page }) => {
  await rehearse();
  await sit(page, program.address, await client.signIn('member'), '/backup');
  await expect(page.getByText(/Trưởng Ban Kiểm phiếu, Đoàn Chủ tịch hoặc nhân viên kỹ thuật sao lưu được/)).toBeVisible();
  await expect(button(page, 'Sao lưu ngay')).toHaveCount(0);
  await look(page, 'backup-member');
});

/** The board has concluded; this machine has a second place. */
async function beforeClosing(page: Page): Promise<void> {
  await rehearse();
  await bothEntries(client);
  const seat = await client.signIn('head');
  await client.post('/rounds/1/conclude');
  await sit(page, program.address, seat, '/backup');
  await write(page, 'Thư mục của nơi thứ hai', usb);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Đang đặt: ${usb}`)).toBeVisible();
  await page.goto(screenAt('/rounds/1/result'));
}

async function close(page: Page): Promise<void> {
  await activate(page, button(page, 'Ban đã xem, khóa kết quả'));
  await activate(page, button(page, 'Khóa kết quả'));
  await expect(link(page, 'Sang biên bản')).toBeFocused();
}

test('closing a count tells of the backup it made, there, after a reload and beside the minutes', async ({ page }) => {
  await beforeClosing(page);
  await close(page);
  const [name = ''] = readdirSync(usb);
  const told = page.getByRole('status').filter({ hasText: 'Máy đã sao lưu và kiểm tra bản sao' });
  await expect(told).toContainText(name);
  await expect(told).toContainText(usb);
  await look(page, 'closing-backup');
  await page.reload();
  await expect(told).toContainText(name);
  await activate(page, link(page, 'Sang biên bản'));
  await expect(page).toHaveURL(/minutes/);
  await expect(told).toContainText(name);
  await look(page, 'closing-backup-minutes');
});

test('a backup that failed when the count was closed stops nothing, and is told until one is made', async ({ page }) => {
  await beforeClosing(page);
  rmSync(usb, { recursive: true });
  await close(page);
  const told = page.getByRole('alert').filter({ hasText: 'chưa sao lưu được vào nơi thứ hai' });
  await expect(told).toContainText('Không có thư mục này');
  await look(page, 'closing-backup-failed');
  await activate(page, link(page, 'Sang biên bản'));
  await page.reload();
  await activate(page, told.getByRole('link', { name: 'Sang màn hình sao lưu' }));
  await expect(page).toHaveURL(/#\/backup/);
  usb = mkdtempSync(join(tmpdir(), 'kiemphieu-usb-'));
  await write(page, 'Thư mục để bản sao lưu', usb);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Đã sao lưu/ })).toBeFocused();
  await page.goto(screenAt('/rounds/1/minutes'));
  await expect(page.getByRole('heading', { name: 'Biên bản kiểm phiếu' })).toBeVisible();
  await expect(told).toHaveCount(0);
});

/** Signed in as the head, a backup is made, and the file goes on for two papers more. */
async function backedUp(): Promise<{ readonly file: string; readonly backup: string; readonly head: string }> {
  const file = (await rehearse()).name;
  await client.signIn('head');
  const made = await backUpByApi();
  await client.signIn('member');
  await enterByApi(client, 1, 2);
  return { file, backup: join(usb, made.name), head: made.head.slice(0, 16) };
}

async function askFor(page: Page, backup: string, file?: string): Promise<void> {
  await write(page, 'Bản sao lưu', backup);
  await page.keyboard.press('Enter');
  if (file !== undefined) {
    const choice = page.getByLabel('Phục hồi thành');
    await expect(choice).toBeFocused();
    for (let steps = 0; steps < 5 && (await choice.inputValue()) !== file; steps += 1) await page.keyboard.press('ArrowDown');
  }
  await activate(page, button(page, 'Xem trước'));
}

test('a file is restored by the keyboard alone: closed first, looked at, agreed to, opened', async ({ page }) => {
  const { file, backup, head: backedUpHead } = await backedUp();
  const present = await head();
  const { rehearsalPin = '' } = await client.get<CongressView>('/congress');
  await page.goto(program.address);
  await page.goto(screenAt('/restore'));
  await expect(page.getByText(`Đang mở tệp ${file}.`)).toBeVisible();
  await look(page, 'restore-close-first');
  await activate(page, button(page, 'Đóng tệp'));
  await page.goto(screenAt('/'));
  await activate(page, link(page, 'Phục hồi từ bản sao lưu'));
  await expect(page.getByLabel('Bản sao lưu', { exact: true })).toBeFocused();
  await look(page, 'restore');
  const bytes = readFileSync(join(program.dir, file));
  await askFor(page, backup, file);
  await expect(page.getByRole('heading', { name: `Xem trước: thành tệp ${file}` })).toBeFocused();
  await expect(page.getByText(/Tệp đang có mới hơn \d+ sự kiện; phục hồi là bỏ phần đó\./)).toBeVisible();
  await expect(columns(page)).toContainText(backedUpHead);
  // Closing the file was an event as well, so the head it has now is another.
  await expect(columns(page)).not.toContainText(present);
  await expect(button(page, 'Phục hồi')).toBeDisabled();
  await look(page, 'restore-older');
  expect(readFileSync(join(program.dir, file)).equals(bytes)).toBe(true);
  await reach(page, page.getByRole('checkbox', { name: /đồng ý bỏ \d+ sự kiện/ }));
  await page.keyboard.press('Space');
  await expect(button(page, 'Phục hồi')).toBeDisabled();
  await write(page, ownPin, '9'.repeat(4));
  await activate(page, button(page, 'Phục hồi'));
  await expect(page.getByLabel(ownPin)).toHaveAccessibleDescription(/Mã riêng không đúng/);
  await expect(page.getByLabel(ownPin)).toBeFocused();
  await look(page, 'restore-refused');
  await write(page, ownPin, rehearsalPin);
  await activate(page, button(page, 'Phục hồi'));
  await expect(page.getByText(`Đã phục hồi thành tệp ${file}`)).toBeVisible();
  const kept = readdirSync(program.dir).find((name) => name.startsWith('Trước phục hồi')) ?? '';
  await expect(page.getByText(kept)).toBeVisible();
  expect(readFileSync(join(program.dir, kept)).equals(bytes)).toBe(true);
  await expect(button(page, 'Mở tệp đã phục hồi')).toBeFocused();
  await look(page, 'restored');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/login/);
  expect((await client.get<CongressView>('/congress')).file).toBe(file);
  await sit(page, program.address, await client.signIn('head'), '/congress');
  await expect(page.getByText(/không được đóng đúng cách/)).toHaveCount(1);
});

test('without a name a backup becomes a new file, named after its congress', async ({ page }) => {
  const { file, backup } = await backedUp();
  await client.post('/files/close');
  await page.goto(program.address);
  await page.goto(screenAt('/restore'));
  await askFor(page, `"${backup}"`);
  await expect(page.getByText('Chưa có tệp nào mang tên này; phục hồi thành một tệp mới.')).toBeVisible();
  await look(page, 'restore-new');
  await activate(page, button(page, 'Phục hồi'));
  await expect(page.getByText('Không có tệp nào bị thay.')).toBeVisible();
  const names = readdirSync(program.dir).filter((name) => name.endsWith('.kiemphieu'));
  expect(names).toHaveLength(2);
  expect(names).toContain(file);
});

test('the preview says of each pair of files how they stand to each other', async ({ page }) => {
  const { file, backup } = await backedUp();
  await client.signIn('head');
  const later = join(usb, (await backUpByApi()).name);
  const other = (await rehearse()).name;
  await client.signIn('head');
  const otherBackup = join(usb, (await backUpByApi()).name);
  await client.post('/files/close');
  await page.goto(program.address);
  await page.goto(screenAt('/restore'));
  await askFor(page, otherBackup, file);
  await expect(page.getByText(/^Đại hội khác/)).toBeVisible();
  await expect(button(page, 'Phục hồi')).toBeDisabled();
  // What is shown belongs to what is written: another choice takes it away.
  await page.getByLabel('Phục hồi thành').selectOption(other);
  await expect(button(page, 'Phục hồi')).toHaveCount(0);
  await activate(page, button(page, 'Xem trước'));
  await expect(page.getByText(/Tệp đang có mới hơn/)).toBeVisible();
  writeFileSync(join(program.dir, file), 'rác');
  await page.getByLabel('Phục hồi thành').selectOption(file);
  await activate(page, button(page, 'Xem trước'));
  await expect(page.getByText(/Tệp đang có không đọc được/)).toBeVisible();
  await look(page, 'restore-unreadable');
  await askFor(page, join(usb, 'không có.kiemphieu'));
  await expect(page.getByLabel('Bản sao lưu', { exact: true })).toHaveAccessibleDescription(/Không tìm thấy bản sao lưu này/);
  await expect(page.getByLabel('Bản sao lưu', { exact: true })).toBeFocused();
  await askFor(page, backup, file);
  await activate(page, button(page, 'Phục hồi'));
  await expect(page.getByText(`Đã phục hồi thành tệp ${file}`)).toBeVisible();
  await page.reload();
  await askFor(page, backup, file);
  await expect(page.getByText(/Hai tệp như nhau/)).toBeVisible();
  await askFor(page, later, file);
  await expect(page.getByText('Bản sao lưu mới hơn, nối tiếp tệp đang có.')).toBeVisible();
  await look(page, 'restore-newer');
  await client.post('/files/open', { name: file });
  await client.post('/files/close');
  await askFor(page, later, file);
  await expect(page.getByText(/Mỗi tệp có phần tệp kia không có/)).toBeVisible();
  await expect(button(page, 'Phục hồi')).toBeDisabled();
  await look(page, 'restore-apart');
});

test('a file that another program holds is opened to be looked at, and every screen says so', async ({ page }) => {
  const { name, title } = await rehearse();
  const second = await startProgram(program.dir);
  try {
    await page.goto(second.address);
    await activate(page, button(page, `Mở ${title} (${name})`));
    await expect(page.getByRole('alert')).toContainText('đang được mở ở một chương trình khác');
    await expect(button(page, 'Mở để xem')).toBeFocused();
    await look(page, 'home-locked');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/login/);
    const band = page.getByRole('complementary', { name: 'Chỉ xem' });
    await expect(band).toBeVisible();
    const seat = await clientOf(second.address).signIn('head');
    for (const screen of ['', 'congress', 'people', 'meetings/1/roster', 'elections/1', 'rounds/1', 'rounds/1/issue', 'rounds/1/bundles/1/desk/1', 'rounds/1/compare', 'rounds/1/result', 'rounds/1/minutes', 'script', 'targets', 'backup', 'restore']) {
      await sit(page, second.address, seat, `/${screen}`);
      await expect(band, screen).toBeVisible();
    }
    await sit(page, second.address, seat, '/congress');
    await expect(page.getByText(/Tệp này chưa đóng: đang mở ở chương trình khác/)).toBeVisible();
    await look(page, 'overview-read-only');
    await sit(page, second.address, seat, '/backup');
    await expect(page.getByText(/Tệp đang mở để xem nên không sao lưu từ đây/)).toBeVisible();
    await expect(button(page, 'Sao lưu ngay')).toHaveCount(0);
    await look(page, 'backup-read-only');
  } finally {
    await second.stop();
  }
});

test('a file that was not closed says so when it is opened again, also where no stack was in hand', async ({ page }) => {
  const congress = await congressAt(program.address, {
    regulation: '190',
    organisation: { name: 'Đảng bộ phường Tân Sơn', superior: 'Đảng bộ thành phố Uông Bí', congress: 'Đại hội đại biểu', ordinal: 'XII', term: '2025 – 2030', place: 'Tân Sơn', date: '2025-05-20' },
    meeting: 'delegate',
    settings: {},
    founder: { name: people.head, role: 'head', pin },
  });
  const { file } = await congress.view();
  await program.stop('SIGKILL');
  program = await startProgram(program.dir);
  await page.goto(program.address);
  await activate(page, button(page, new RegExp(`Mở .*${file.replace(/[.()]/g, '\\$&')}`)));
  await expect(page).toHaveURL(/#\/login/);
  await page.goto(screenAt('/congress'));
  const said = page.getByText('Lần trước tệp này không được đóng đúng cách.');
  await expect(said).toBeVisible();
  await expect(page.getByText(/Trưởng ban Kiểm phiếu đăng nhập để ghi nhận/)).toBeVisible();
  await look(page, 'overview-unclosed');
  await sit(page, program.address, (await congressAt(program.address)).seat('head'), '/congress');
  await look(page, 'overview-unclosed-head');
  await activate(page, button(page, 'Đã đối chiếu với tập phiếu'));
  await expect(said).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(said).toHaveCount(0);
});
