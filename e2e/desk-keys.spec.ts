import { expect, test } from '@playwright/test';
import { deskOfSix, echo, enter, savedIn, send, trouble } from './support/desk.ts';
import { typePaper } from './support/keyboard.ts';

const { client } = deskOfSix();

test('a paste types nothing and says why', async ({ page }) => {
  await typePaper(page, '3');
  await page.keyboard.press('Numpad7');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '1+2');
    document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }));
  });
  await expect(trouble(page)).toContainText('không nhận dán');
  await echo(page, '7');
  await page.keyboard.press('Control+V');
  await echo(page, '7');
});

test('a digit held down is typed once, an Enter held down saves once', async ({ page }) => {
  await page.keyboard.down('Numpad5');
  for (let times = 0; times < 20; times += 1) await page.keyboard.down('Numpad5');
  await page.keyboard.up('Numpad5');
  await echo(page, '5');
  await page.keyboard.down('NumpadEnter');
  for (let times = 0; times < 20; times += 1) await page.keyboard.down('NumpadEnter');
  await page.keyboard.up('NumpadEnter');
  await expect(page.locator('[data-saved="1"]')).toBeVisible();
  expect(await savedIn(client())).toEqual([{ struck: [5] }]);
});

test('an Enter that sticks without saying so saves one paper and no half of the next', async ({ page }) => {
  await page.keyboard.press('Numpad5');
  await send(page, Array.from({ length: 15 }, () => enter));
  await expect(trouble(page)).toContainText('bị kẹt');
  await expect(page.locator('[data-saved="1"]')).toBeVisible();
  await send(page, [enter, enter, { code: 'Numpad1', key: '1' }, enter]);
  await page.keyboard.press('Numpad2');
  await echo(page, '12');
  expect(await savedIn(client())).toEqual([{ struck: [5] }]);
  await page.waitForTimeout(300);
  await page.keyboard.press('NumpadEnter');
  await expect(page.locator('[data-saved="2"]')).toBeVisible();
  expect(await savedIn(client())).toEqual([{ struck: [5] }, { struck: [12] }]);
});

test('an input method in the way loses nothing and is named', async ({ page }) => {
  await page.keyboard.press('Numpad3');
  for (const stroke of [{ code: 'KeyD', key: 'đ' }, { code: 'KeyA', key: 'a', isComposing: true }, { code: 'Enter', key: 'Process', keyCode: 229 }]) {
    await send(page, [stroke]);
    await expect(trouble(page)).toContainText('chuyển sang tiếng Anh');
    await echo(page, '3');
  }
  expect(await savedIn(client())).toEqual([]);
  await send(page, [{ code: 'NumpadAdd', key: '+' }, { code: 'Digit1', key: 'Process', keyCode: 229 }]);
  await expect(trouble(page)).toContainText('chuyển sang tiếng Anh');
  await echo(page, '3, 1');
  await send(page, [{ key: '５' }]);
  await echo(page, '3, 15');
  await page.keyboard.press('NumpadAdd');
  await expect(trouble(page)).toBeHidden();
  await send(page, [{ key: '٧' }]);
  await echo(page, '3, 15, 7');
});

test('the pad without NumLock is read by its keys, at the desk and in the hand count', async ({ page }) => {
  await send(page, [{ code: 'Numpad7', key: 'Home' }]);
  await expect(page.locator('.num-lock')).toContainText('Bật NumLock');
  await send(page, [{ code: 'NumpadAdd', key: '+' }, { code: 'Numpad8', key: 'ArrowUp' }]);
  await echo(page, '7, 8');
  await send(page, [{ code: 'ArrowUp', key: 'ArrowUp' }, { code: 'Home', key: 'Home' }]);
  await echo(page, '7, 8');
  await page.keyboard.press('NumpadEnter');
  await expect(page.locator('[data-saved="1"]')).toBeVisible();
  await page.keyboard.press('F9');
  const field = page.getByLabel('Số tờ đếm được bằng tay');
  await field.pressSequentially('16');
  await field.press('Numpad7');
  await expect(field).toHaveValue('167');
  await expect(page.getByText(/Bật NumLock/)).toBeVisible();
  await field.press('4');
  await expect(field).toHaveValue('1674');
  await expect(page.getByText(/Bật NumLock/)).toBeHidden();
  expect(await savedIn(client())).toEqual([{ struck: [7, 8] }]);
});

test('the keyboard on a button: said, and no half-typed paper is lost by Enter', async ({ page }) => {
  await typePaper(page, '3+12');
  await expect(page.locator('[data-saved="1"]')).toBeVisible();
  await page.keyboard.press('Numpad4');
  await page.getByRole('link', { name: 'Kiểm phiếu' }).focus();
  await expect(page.locator('.echo .here')).toHaveText('Bấm vào bàn nhập để gõ tiếp');
  await page.keyboard.press('Enter');
  await expect(trouble(page)).toContainText('đã về bàn nhập');
  await expect(page.locator('.echo .here')).toContainText('gõ vào đây');
  await echo(page, '4');
  expect(await savedIn(client())).toHaveLength(1);
  await page.getByRole('link', { name: 'Kiểm phiếu' }).focus();
  await page.locator('.echo').click();
  await page.keyboard.press('NumpadAdd');
  await page.keyboard.press('Numpad9');
  await page.keyboard.press('NumpadEnter');
  await expect(page.locator('[data-saved="2"]')).toBeVisible();
  expect(await savedIn(client())).toEqual([{ struck: [3, 12] }, { struck: [4, 9] }]);
});

test('another window in front is said, and the keys come back', async ({ page }) => {
  await page.keyboard.press('Numpad4');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hasFocus', { value: () => false, configurable: true });
    window.dispatchEvent(new Event('blur'));
  });
  await expect(page.locator('.echo .here')).toHaveText('Bấm vào bàn nhập để gõ tiếp');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hasFocus', { value: () => true, configurable: true });
    window.dispatchEvent(new Event('focus'));
  });
  await expect(page.locator('.echo .here')).toContainText('gõ vào đây');
  await page.keyboard.press('NumpadEnter');
  await expect(page.locator('[data-saved="1"]')).toBeVisible();
});

test('of two keys at once the first counts', async ({ page }) => {
  await send(page, [{ code: 'Numpad1', key: '1' }, { code: 'Numpad2', key: '2' }], true);
  await expect(trouble(page)).toContainText('Hai phím cùng lúc');
  await echo(page, '1');
  await page.keyboard.press('NumpadAdd');
  await page.waitForTimeout(40);
  await send(page, [{ code: 'Numpad3', key: '3' }, enter], true);
  await echo(page, '1, 3');
  expect(await savedIn(client())).toEqual([]);
});
