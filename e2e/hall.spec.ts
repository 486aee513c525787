import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { NewCongress, RoundDetails } from '../src/usecases/views.ts';
import { confirm, congressAt, leaving, makeList, people, pin, sign, type Congress } from './support/congress.ts';
import { button, reach, write } from './support/keyboard.ts';
import { newFolder, remove, startProgram, type Program } from './support/program.ts';
import { sit } from './support/rehearsal.ts';

const founding: NewCongress = {
  regulation: '190',
  organisation: { name: 'Đảng bộ phường Tân Sơn', congress: 'Đại hội đại biểu', ordinal: 'XII', term: '2025 – 2030', place: 'Tân Sơn', date: '2025-05-20' },
  meeting: 'delegate',
  settings: {},
  founder: { name: people.head, role: 'head', pin },
};
const given = ['An', 'Bình', 'Cúc', 'Dũng', 'Đạt', 'Giang', 'Hà', 'Hùng', 'Khánh', 'Lan', 'Long', 'Mai', 'Nam', 'Oanh', 'Phúc', 'Quang', 'Sơn', 'Tùng'] as const;
const candidates: RoundDetails['candidates'] = given.map((name, at) => ({ name: at % 2 === 0 ? `Trương Thị Minh ${name}` : `Nguyễn Văn ${name}`, gender: at % 2 === 0 ? 'female' : 'male', birthYear: 1968 + at, incumbent: at % 3 !== 0 }));
const ballots = 20;
const seats = 15;

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

async function act(...acts: readonly string[]): Promise<void> {
  for (const one of acts) await congress.ask('POST', `/rounds/1/${one}`, {});
}

/** From an empty congress to minutes that the board has signed. */
async function signedMinutes(): Promise<void> {
  await congress.ask('PUT', '/meetings/1/roster', { people: Array.from({ length: ballots }, (_, at) => ({ name: `Đại biểu ${at + 1}`, status: 'present' })) });
  await congress.ask('POST', '/elections', { post: 'committee', seats, candidates: [], board: { head: people.head, members: [] }, presidium: [] });
  await makeList(congress, 1, { seats, candidates });
  await act('lock');
  await congress.ask('POST', '/rounds/1/issue', { issued: ballots, presentAtVote: ballots, spoiled: 0 });
  await congress.ask('POST', '/rounds/1/collect', { collected: ballots, spoiled: 0 });
  for (const [entry, by] of [[1, 'first'], [2, 'second']] as const) {
    const at = `/rounds/1/bundles/1/entries/${entry}`;
    await congress.ask('POST', `${at}/start`, { counted: ballots, with: 'Mai Văn Lực' }, by);
    for (let place = 1; place <= ballots; place += 1) await congress.ask('POST', `${at}/readings`, { place, reading: { marks: paper(place), aside: false } }, by);
    await congress.ask('POST', `${at}/finish`, { counted: ballots, with: 'Mai Văn Lực' }, by);
  }
  await act('conclude', 'close', 'print');
  await sign(congress, 1);
}

/** The first fifteen, with one vote fewer from name to name on the last papers. */
const paper = (place: number) => leaving(given.length, ...given.slice(0, seats).flatMap((_, at) => (place > ballots - Math.floor(at / 3) ? [] : [at + 1])));

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
] as const;

async function look(page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    const over = await page.evaluate(() => [...document.querySelectorAll('.hall, .hall .lists, .hall header, .hall td.name')].filter((one) => one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2).map((one) => one.className));
    expect(over, `${name} at ${size.width} is cut off`).toEqual([]);
    await page.screenshot({ path: `test-results/screens/${name}-${size.width}.png` });
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), name).toEqual([]);
}

/** Opens the display from the desk. */
async function display(desk: Page): Promise<Page> {
  const opens = desk.waitForEvent('popup');
  await button(desk, 'Mở màn hình hội trường').click();
  const hall = await opens;
  await expect(hall.locator('h1')).toContainText(/Ban Chấp hành/i);
  return hall;
}

test('the hall sees the result only once the presidium has agreed and the desk turns to it', async ({ page }) => {
  test.setTimeout(300_000);
  await signedMinutes();
  await sit(page, program.address, congress.seat('head'), '/rounds/1/minutes');
  const hall = await display(page);
  await expect(hall.getByRole('heading', { name: 'Ban Kiểm phiếu đang hoàn thành biên bản' })).toBeVisible();
  await expect(hall.locator('main')).not.toContainText('Nguyễn Văn');
  await look(hall, 'hall-minutes');
  expect(await hall.evaluate(() => [sessionStorage.getItem('kiemphieu.session'), sessionStorage.getItem('kiemphieu.person')])).toEqual([null, null]);

  await test.step('the presidium sees what it decides on, and sends it back', async () => {
    await expect(page.getByRole('heading', { name: 'Kết quả Ban Kiểm phiếu trình Đoàn Chủ tịch' })).toBeVisible();
    await expect(page.locator('.handed')).toContainText('Số làm căn cứ');
    await look(page, 'presidium');
    await write(page, /Mã riêng của/, pin);
    await reach(page, button(page, 'Trả lại Ban Kiểm phiếu'));
    await page.keyboard.press('Enter');
    await write(page, 'Lý do trả lại', 'Chưa rõ kết luận của phiếu 3');
    await reach(page, button(page, 'Trả lại với lý do này'));
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Đoàn Chủ tịch (${people.presidium}) trả lại kết quả`)).toBeVisible();
    await expect(page.getByText('Chưa rõ kết luận của phiếu 3')).toBeVisible();
    await expect(hall.getByRole('heading', { name: 'Ban Kiểm phiếu đang kiểm phiếu' })).toBeVisible();
    await look(hall, 'hall-counting');
  });

  await test.step('it agrees to the new minutes; the hall still waits for the desk', async () => {
    await act('conclude', 'close', 'print');
    await sign(congress, 1);
    await page.reload();
    await write(page, /Mã riêng của/, pin);
    await reach(page, button(page, 'Đồng ý cho công bố'));
    await page.keyboard.press('Enter');
    await expect(page.getByText(`${people.presidium} đồng ý cho công bố`)).toBeVisible();
    await expect(hall.getByRole('heading', { name: 'Ban Kiểm phiếu chuẩn bị công bố kết quả' })).toBeVisible();
    await expect(hall.locator('main')).not.toContainText('Nguyễn Văn');
  });

  await test.step('the desk turns the pages by keys', async () => {
    await reach(page, button(page, /Chiếu kết quả/));
    await page.keyboard.press('PageDown');
    await expect(hall.getByRole('heading', { name: 'Kết quả bầu Ban Chấp hành' })).toBeVisible();
    await expect(hall.getByText('Ban Kiểm phiếu công bố')).toBeVisible();
    await expect(hall.getByRole('row')).toContainText([/STT/, /1\s*Trương Thị Minh An\s*20\s*100,00 %/]);
    await expect(hall.locator('main')).not.toContainText('Tùng');
    await look(hall, 'hall-result');
    await page.keyboard.press('PageDown');
    await expect(hall.locator('.page-number')).toContainText('2/3');
    await page.keyboard.press('PageDown');
    await expect(hall.getByText('Cơ cấu các đồng chí trúng cử')).toBeVisible();
    await look(hall, 'hall-structure');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await expect(hall.locator('.page-number')).toContainText('1/3');
    for (const theme of ['light', 'dark']) {
      await page.keyboard.press('m');
      await expect(hall.locator('main')).toHaveAttribute('data-theme', theme);
      await look(hall, `hall-result-${theme}`);
    }
    await page.keyboard.press('b');
    await expect(hall.locator('main')).not.toContainText('Nguyễn Văn');
    await page.keyboard.press('b');
    await expect(hall.locator('main')).toContainText('Nguyễn Văn Bình');
    await look(page, 'minutes-confirmed');
  });

  await test.step('a locked desk does not cover the hall', async () => {
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('heading', { name: 'Màn hình đã khóa' })).toBeVisible();
    await hall.reload();
    await expect(hall.locator('main')).toContainText('Nguyễn Văn Bình');
  });

  await test.step('a correction takes it off the wall', async () => {
    await write(page, 'Mã riêng', pin);
    await page.keyboard.press('Enter');
    await page.getByText('Phát hiện sai sót').click();
    await write(page, 'Lý do đính chính', 'cộng sai');
    await reach(page, button(page, 'Đính chính'));
    await page.keyboard.press('Enter');
    await expect(hall.getByRole('heading', { name: 'Ban Kiểm phiếu đang kiểm phiếu' })).toBeVisible();
    await expect(hall.locator('main')).not.toContainText('Nguyễn Văn');
  });
});

test('where the meeting wants everybody announced, those not elected follow with their votes', async ({ page }) => {
  await signedMinutes();
  await confirm(congress, 1);
  const { details } = await congress.view();
  await congress.ask('PUT', '/congress', { ...details, announce: 'all' });
  await congress.ask('PUT', '/hall', { round: 1, page: 2, theme: 'red', blank: false });
  await page.goto(program.address);
  await page.goto(program.address.replace(/#.*$/, '#/hall'));
  await expect(page.getByText('không trúng cử').first()).toBeVisible();
  await look(page, 'hall-all');
});
