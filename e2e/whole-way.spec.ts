import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { CountInput } from '../src/domain/count/input.ts';
import type { CountResult } from '../src/domain/count/output.ts';
import { activate, button, link, reach, typePaper, write } from './support/keyboard.ts';
import { newFolder, remove, startProgram, type Program } from './support/program.ts';
import { addPerson, enterPapers, newCongress, pin, signIn } from './support/steps.ts';

const names = ['Nguyễn Thị An', 'Trần Quốc Bảo', 'Lê Văn Bình', 'Phạm Thị Cúc', 'Hoàng Minh Dũng', 'Vũ Ngọc Đạt', 'Đặng Thị Hà'];
const people = { head: 'Đinh Công Sơn', first: 'Lương Thị Yến', second: 'Chu Văn Khánh', presidium: 'Võ Thành Trung' };

/** 60 papers in bundles of 50 and 10, 7 names for 5 seats, D = 60. Numbers 3 and 4 end equal at the last seat. */
const papers: readonly string[] = [
  ...Array.from({ length: 12 }, () => '6+7'),
  ...Array.from({ length: 12 }, () => '5+7'),
  ...Array.from({ length: 17 }, () => '4+7'),
  ...Array.from({ length: 17 }, () => '3+7'),
  '7',
  '1+7*',
];

let program: Program;
test.beforeAll(async () => {
  program = await startProgram(newFolder());
});
test.afterAll(async () => {
  await program.stop();
  remove(program.dir);
});

async function roster(page: Page): Promise<void> {
  await activate(page, link(page, 'Mở danh sách triệu tập'));
  await activate(page, button(page, /Dán danh sách từ Excel/));
  await reach(page, page.getByLabel(/Chọn các ô trong Excel/));
  const rows = Array.from({ length: 62 }, (_, at) => `Đại Biểu ${letters(at)}\t1980\t${at % 3 === 0 ? 'Nữ' : 'Nam'}\tChi bộ ${1 + (at % 5)}\t${at < 60 ? '' : 'absentUnreplaced'}`);
  await page.keyboard.insertText(rows.join('\n'));
  await activate(page, button(page, /Nhận cả 62 người/));
  await expect(page.locator('.margin')).toContainText('60');
  await activate(page, link(page, /Xong, về tiến trình/));
}

/** Names need no digits: 0 → Aa, 27 → Bb. */
const letters = (at: number): string => `${String.fromCharCode(65 + Math.floor(at / 26))}${String.fromCharCode(97 + (at % 26))}`;

async function election(page: Page): Promise<void> {
  await activate(page, link(page, 'Lập cuộc bầu cử'));
  await write(page, 'Số lượng cần bầu', '5');
  await activate(page, button(page, /Dán hoặc mở từ Excel/));
  await reach(page, page.getByLabel(/Chọn các ô trong Excel/));
  // Out of order on purpose: the program puts them in A-B-C order of the given name.
  await page.keyboard.insertText([...names].reverse().join('\n'));
  await activate(page, button(page, /Nhận cả 7 người/));
  await activate(page, button(page, /chốt danh sách/));
  await activate(page, link(page, /Sang bước sau/));
  await expect(page).toHaveURL(/\/issue$/);
}

async function ballots(page: Page): Promise<void> {
  await write(page, 'Số người có mặt khi bầu', '60');
  await write(page, 'Số phiếu phát ra', '60');
  await activate(page, button(page, /Phát xong/));
  await activate(page, button(page, /Đúng, đã phát xong/));
  await write(page, 'Số phiếu thu về', '60');
  await activate(page, button(page, /Thu xong/));
  await expect(page).toHaveURL(/\/bundles$/);
}

/** Two people count the bundle, and the desk opens. */
async function begin(page: Page, bundle: number, entry: number, holds: number): Promise<void> {
  await open(page, '/rounds/1/bundles');
  await activate(page, link(page, new RegExp(`Nhập lần ${entry}.*tập ${bundle}$`)));
  await write(page, 'Số phiếu của tập, đếm tay', String(holds));
  await write(page, 'Người thứ hai cùng đếm', 'Mai Văn Lực');
  await activate(page, button(page, /Bắt đầu nhập/));
}

async function finish(page: Page, entry: number, holds: number): Promise<void> {
  await expect(page.getByRole('heading', { name: /đếm lại bằng tay/ })).toBeVisible();
  await page.keyboard.type(String(holds));
  await activate(page, button(page, new RegExp(`Xong lần nhập ${entry}`)));
  await expect(page.getByText(`lần nhập ${entry}. Cho tập vào bìa`)).toBeVisible();
}

async function wholeBundle(page: Page, bundle: number, entry: number, keys: readonly string[]): Promise<void> {
  await begin(page, bundle, entry, keys.length);
  await enterPapers(page, keys);
  await finish(page, entry, keys.length);
}

async function open(page: Page, screen: string): Promise<void> {
  await page.goto(page.url().replace(/#.*$/, `#${screen}`));
}

async function savedPaper(page: Page): Promise<{ readonly text: string; readonly bytes: Buffer }> {
  const saved = page.getByRole('link', { name: 'Lưu thành tệp' });
  const [download] = await Promise.all([page.waitForEvent('download'), activate(page, saved)]);
  const path = join(mkdtempSync(join(tmpdir(), 'kiemphieu-paper-')), 'minutes.pdf');
  await download.saveAs(path);
  return { text: execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }), bytes: readFileSync(path) };
}

test('a board goes by keyboard from the first screen to confirmed minutes, and the headless count agrees', async ({ page }) => {
  await page.goto(program.address);
  await newCongress(page, people.head);
  await activate(page, link(page, 'Thêm người'));
  await addPerson(page, people.first, 'Thành viên');
  await addPerson(page, people.second, 'Thành viên');
  await addPerson(page, people.presidium, 'Đoàn');
  await open(page, '/congress');
  await roster(page);
  await election(page);
  await ballots(page);

  await signIn(page, people.first);
  await begin(page, 1, 1, 50);
  await enterPapers(page, papers.slice(0, 26));
  await expect(page.locator('[data-saved="26"]')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Phiếu cuối đã lưu: 26. Cầm phiếu 27.').first()).toBeVisible();
  await enterPapers(page, papers.slice(26, 50), 27);
  await finish(page, 1, 50);
  await wholeBundle(page, 2, 1, papers.slice(50));

  await open(page, '/rounds/1/bundles/1/desk/2');
  await expect(page.getByRole('heading', { name: 'Tập 1: lần nhập 2 phải do người khác làm' })).toBeVisible();
  await signIn(page, people.second);
  await wholeBundle(page, 1, 2, papers.slice(0, 50).map((keys, at) => (at === 9 ? '5+6' : keys)));
  await open(page, '/rounds/1/compare');
  await expect(page.getByText('Tập 2: đang nhập')).toBeVisible();
  await wholeBundle(page, 2, 2, papers.slice(50));

  await signIn(page, people.head);
  await open(page, '/rounds/1/compare');
  await expect(page.getByRole('heading', { name: /58 chỗ khớp, 1 chỗ khác nhau, 1 chỗ để riêng/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tập 1 · tờ 10' })).toBeVisible();
  await typePaper(page, '6+7');
  await expect(page.getByRole('heading', { name: 'Tập 2 · tờ 10: Ban kết luận' })).toBeVisible();
  await page.getByRole('radio', { name: /nhiều loại mực/ }).focus();
  await page.keyboard.press('Space');
  await write(page, /Lý do/, 'viết bằng hai màu mực');
  await activate(page, button(page, /Ghi kết luận/));
  await activate(page, button(page, /Ban kết luận danh sách/));
  await expect(page).toHaveURL(/\/result$/);
  await expect(page.locator('footer')).toContainText('cùng được 41 phiếu ở vị trí cuối');

  await expect(page.getByRole('list', { name: 'Đối chiếu số phiếu' })).toContainText('Thu về 60 = tổng 2 tập 50 + 10');

  await activate(page, button(page, /khóa kết quả/));
  await activate(page, button(page, 'Khóa kết quả'));
  await activate(page, link(page, 'Sang biên bản'));
  await activate(page, button(page, 'Lập biên bản'));
  await expect(page.locator('.sheets canvas').first()).toBeVisible();
  await activate(page, button(page, 'Ban đã ký'));
  await write(page, /Mã riêng của/, pin);
  await activate(page, button(page, 'Đồng ý cho công bố'));
  await expect(page.getByText(`${people.presidium} đồng ý cho công bố`)).toBeVisible();

  const paper = await savedPaper(page);
  await page.close();
  await program.stop();
  const { input, result } = exported();
  expect(input.ballots.papers.reduce((sum, { times = 1 }) => sum + times, 0)).toBe(60);
  expect(result.elected).toEqual([1, 2, 5, 6]);
  expect(result.next).toEqual([{ kind: 'tieRevote', tier: 'official', candidates: [3, 4], seats: 1 }]);
  expect(result.ballots.invalidBy).toEqual({ I2: 1, I7: 1 });
  for (const { name, votes, percent } of result.candidates) expect(paper.text).toMatch(new RegExp(`${name}\\s+${votes}\\s+${percent}`));
  program = await startProgram(program.dir);
});

/** The count file of the same ballots, counted by the command. */
function exported(): { readonly input: CountInput; readonly result: CountResult } {
  const out = join(program.dir, 'out');
  const file = execFileSync('ls', [program.dir], { encoding: 'utf8' }).split('\n').find((name) => name.endsWith('.kiemphieu')) ?? '';
  const run = (...args: string[]): string => execFileSync(process.execPath, ['src/cli/main.ts', ...args], { encoding: 'utf8' });
  run('export', join(program.dir, file), '--dir', out);
  const counted = run('count', join(out, '1.count.json'));
  expect(JSON.parse(counted)).toEqual(JSON.parse(readFileSync(join(out, '1.result.json'), 'utf8')));
  return { input: JSON.parse(readFileSync(join(out, '1.count.json'), 'utf8')) as CountInput, result: JSON.parse(counted) as CountResult };
}
