import { expect, test, type Page } from '@playwright/test';
import { activate, button, link, typePaper, write } from './support/keyboard.ts';
import { newFolder, remove, startProgram, type Program } from './support/program.ts';
import { signIn } from './support/steps.ts';

// docs/guide.md, section 1, step by step: what stands there must be on the screens.

let program: Program;
test.beforeAll(async () => {
  program = await startProgram(newFolder());
});
test.afterAll(async () => {
  await program.stop();
  remove(program.dir);
});

const pin = '1234';

/** The numbers of the struck names on the paper that the screen shows. */
async function shownPaper(page: Page, place: number): Promise<string> {
  await expect(page.getByRole('region', { name: `Phiếu ${place}`, exact: true })).toBeVisible();
  const struck = await page.locator('.paper li').evaluateAll((lines) => lines.flatMap((line, at) => (line.classList.contains('is-struck') ? [at + 1] : [])));
  return struck.length === 0 ? '0' : struck.join('+');
}

async function typeAll(page: Page, entry: 1 | 2): Promise<void> {
  await activate(page, link(page, 'Sang các tập phiếu'));
  await activate(page, link(page, new RegExp(`^Nhập lần ${entry}`)));
  await write(page, 'Số phiếu của tập, đếm tay', '12');
  await write(page, 'Người thứ hai cùng đếm', 'Trần Văn Bình');
  await activate(page, button(page, /Bắt đầu nhập/));
  for (let place = 1; place <= 12; place += 1) await typePaper(page, await shownPaper(page, place));
  await expect(page.getByRole('heading', { name: /đếm lại bằng tay/ })).toBeVisible();
  await page.keyboard.type('12');
  await activate(page, button(page, new RegExp(`Xong lần nhập ${entry}`)));
  await expect(page.getByRole('heading', { name: 'Các tập phiếu' })).toBeVisible();
  await expect(page.getByText(`Đã xong tập 1, lần nhập ${entry}.`)).toBeVisible();
}

test('a newcomer comes from the first screen to the first minutes of a rehearsal as the guide says', async ({ page }) => {
  await page.goto(program.address);
  await activate(page, button(page, 'Bắt đầu tập dượt'));
  await expect(page).toHaveURL(/#\/(login|congress)/);
  await signIn(page, 'Lê Thu Cúc', pin);
  await typeAll(page, 1);
  await signIn(page, 'Phạm Đức Dũng', pin);
  await typeAll(page, 2);

  await signIn(page, 'Trần Văn Bình', pin);
  await activate(page, link(page, 'Sang kết luận'));
  await activate(page, button(page, /Ban kết luận danh sách/));
  await activate(page, button(page, /khóa kết quả/));
  await activate(page, button(page, 'Khóa kết quả'));
  await activate(page, link(page, 'Sang biên bản'));
  await activate(page, button(page, 'Lập biên bản'));
  await expect(page.locator('.sheets canvas').first()).toBeVisible();
  await activate(page, button(page, 'Ban đã ký'));
  await write(page, /Mã riêng của/, pin);
  await activate(page, button(page, 'Đồng ý cho công bố'));
  await expect(page.getByText('Hoàng Minh Khôi đồng ý cho công bố')).toBeVisible();
  await page.goto(page.url().replace(/#.*$/, '#/rounds/1/result'));
  await expect(page.locator('footer')).toContainText('Trúng cử 05 đồng chí, đủ số lượng cần bầu');
});
