import { expect, test, type Page } from '@playwright/test';
import { button, typePaper } from './support/keyboard.ts';
import { newFolder, remove, startProgram, type Program } from './support/program.ts';

let program: Program;
test.beforeAll(async () => {
  program = await startProgram(newFolder());
});
test.afterAll(async () => {
  await program.stop('SIGKILL');
  remove(program.dir);
});
test.beforeEach(async ({ page }) => {
  await page.clock.install();
  await page.goto(program.address);
  await page.goto(program.address.replace(/#.*$/, '#/trainer'));
  await expect(page.getByRole('heading', { name: 'Tập gõ phiếu hai phút' })).toBeVisible();
});

/** Reads the drawn paper as a person does: strokes, boxes, a signature. */
async function keysOfPaper(page: Page): Promise<string> {
  return page.locator('.paper').evaluate((paper) => {
    const lines = [...paper.querySelectorAll('li')];
    const aside = paper.querySelector('.scribble') === null ? '' : '*';
    const numbers = lines.flatMap((line, at) => {
      const boxes = line.querySelector('.boxes')?.textContent?.trim().split(' ');
      if (boxes === undefined) return line.classList.contains('is-struck') ? [String(at + 1)] : [];
      const word = boxes.map((box) => (box === '☒' ? '1' : '0')).join('');
      return word === '10' ? [] : [`${at + 1}${{ '01': '', '00': '/', '11': '//' }[word] ?? ''}`];
    });
    if (numbers.length === 0) return `0${aside}`;
    return (numbers.length === lines.length && !numbers.join('').includes('/') ? '/' : numbers.join('+')) + aside;
  });
}

const place = (page: Page, number: number) => expect(page.getByRole('region', { name: `Tập gõ, tờ phiếu ${number}`, exact: true })).toBeVisible();

test('the keys are taught one by one, and a right paper without its key teaches nothing', async ({ page }) => {
  await expect(page.getByText('TẬP GÕ', { exact: true })).toBeVisible();
  await button(page, 'Học từng phím').click();
  await typePaper(page, '3');
  await expect(page.getByText('Chưa đúng với tờ phiếu')).toBeVisible();
  const lessons = ['3+12', '0', '/'];
  for (const [at, keys] of lessons.entries()) {
    await place(page, at + 1);
    await typePaper(page, keys);
  }
  await place(page, 4);
  await typePaper(page, '7+15');
  await expect(page.getByText('Lần này tập xóa')).toBeVisible();
  for (const [at, keys] of ['8.7+15', '4+9*', '-', '0', '5+14', '8/', '11//'].entries()) {
    await place(page, at + 4);
    await typePaper(page, keys);
  }
  await expect(page.getByRole('heading', { name: 'Sẵn sàng gõ hai phút' })).toBeVisible();
});

test('two minutes end in speed, accuracy and what was misread, and leave nothing behind', async ({ page, request }) => {
  await button(page, /vào hai phút/).click();
  await page.keyboard.press('Enter');
  await place(page, 1);
  for (let at = 1; at <= 6; at += 1) {
    await place(page, at);
    await typePaper(page, await keysOfPaper(page));
  }
  await place(page, 7);
  const keys = await keysOfPaper(page);
  await typePaper(page, keys.startsWith('16+17') ? '1+2' : '16+17');
  await place(page, 8);
  await page.keyboard.press('NumpadSubtract');
  await place(page, 7);
  await page.keyboard.press('NumpadEnter');
  await page.clock.fastForward('01:01');
  await expect(page.getByText('phiếu đồng ý: ô trái đồng ý')).toBeVisible();
  for (let at = 8; at <= 10; at += 1) {
    await place(page, at);
    await typePaper(page, await keysOfPaper(page));
  }
  await place(page, 11);
  await page.keyboard.press('Numpad3');
  await page.clock.fastForward('01:01');
  await expect(page.getByRole('heading', { name: 'Kết quả tập gõ' })).toBeVisible();
  await expect(page.getByText('5,0 phiếu mỗi phút')).toBeVisible();
  await expect(page.getByText('9 trong 10 phiếu đã gõ')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Loại phiếu gõ sai' }).locator('tbody tr')).toHaveCount(1);
  // An Enter for the paper in hand comes late and must not wipe the outcome away.
  await page.keyboard.press('NumpadEnter');
  await expect(page.getByRole('heading', { name: 'Kết quả tập gõ' })).toBeVisible();
  const [origin = '', token = ''] = program.address.split('/#token=');
  const files = await request.get(`${origin}/api/files`, { headers: { 'x-kiemphieu-token': token } });
  expect(await files.json()).toEqual([]);
});

test('a key held or stuck types nothing twice in the run either', async ({ page }) => {
  await button(page, /vào hai phút/).click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Numpad5');
  await page.evaluate(() => {
    for (let times = 0; times < 10; times += 1) document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, code: 'NumpadEnter', key: 'Enter' }));
  });
  await place(page, 2);
  await expect(page.getByRole('status').filter({ hasText: 'bị kẹt' })).toBeVisible();
});
