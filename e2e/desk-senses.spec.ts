import { expect, test } from '@playwright/test';
import { deskOfSix, echo, heard } from './support/desk.ts';
import { typePaper } from './support/keyboard.ts';
import { sit } from './support/rehearsal.ts';

const { program, client } = deskOfSix();

test('save and refusal are heard and seen, and each can be switched off on this machine', async ({ page }) => {
  const flash = page.locator('.flash');
  await typePaper(page, '3');
  await expect(flash).toHaveAttribute('data-signal', 'saved');
  await expect.poll(() => heard(page)).toBe(1);
  await typePaper(page, '3+21');
  await expect(flash).toHaveAttribute('data-signal', 'refused');
  expect(await heard(page)).toBe(3);
  await page.keyboard.press('F8');
  await page.keyboard.press('F7');
  await expect(page.getByRole('button', { name: /Tiếng: tắt/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /Nháy: tắt/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /Tiếng: tắt/ })).toBeVisible();
  await typePaper(page, '4');
  await expect(page.locator('[data-saved="2"]')).toBeVisible();
  await expect(flash).not.toHaveAttribute('data-signal');
  expect(await heard(page)).toBe(0);
});

test('where motion is unwanted, the flash stands still', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await typePaper(page, '3');
  await expect(page.locator('.flash')).toHaveAttribute('data-signal', 'saved');
  expect(await page.locator('.flash').evaluate((element) => getComputedStyle(element, '::after').animationName)).toBe('none');
});

test('the sheet of keys opens with F1 and closes with Esc; nothing is typed behind it', async ({ page }) => {
  await page.keyboard.press('Numpad3');
  await page.keyboard.press('F1');
  const sheet = page.getByRole('dialog', { name: 'Các phím của bàn nhập' });
  await expect(sheet).toContainText('sửa phiếu vừa lưu');
  await page.keyboard.press('Numpad5');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await echo(page, '3');
  await page.keyboard.press('NumpadEnter');
  await expect(page.locator('[data-saved="1"]')).toBeVisible();
});

test('a battery that runs down is shown in time', async ({ page }) => {
  await page.addInitScript(() => {
    const battery = Object.assign(new EventTarget(), { level: 0.17, charging: false });
    Object.assign(window, { battery });
    Object.defineProperty(navigator, 'getBattery', { value: () => Promise.resolve(battery) });
  });
  await page.reload();
  await expect(page.getByText('Pin còn 17 %')).toBeVisible();
  const change = (set: object, event: string): Promise<void> =>
    page.evaluate(([given, name]) => {
      const { battery } = window as unknown as { battery: EventTarget };
      Object.assign(battery, given);
      battery.dispatchEvent(new Event(String(name)));
    }, [set, event] as const);
  await change({ level: 0.08 }, 'levelchange');
  await expect(page.getByRole('alert')).toContainText('Pin chỉ còn 8 %');
  await change({ charging: true }, 'chargingchange');
  await expect(page.getByText(/Pin/)).toBeHidden();
});

test('after a change of person the desk goes on', async ({ page }) => {
  const other = await client().signIn('member', 1);
  await sit(page, program().address, other, '/rounds/1/bundles/1/desk/1');
  await expect(page.getByRole('heading', { name: 'Tập 1: lần nhập 1 đang có người nhập' })).toBeVisible();
  await page.getByRole('link', { name: 'Đổi người nhập' }).click();
  const { people, rehearsalPin = '' } = await client().get<{ people: { name: string; role: string }[]; rehearsalPin?: string }>('/congress');
  await page.getByRole('radio', { name: people.find(({ role }) => role === 'member')?.name ?? '' }).check();
  await page.getByLabel('Mã riêng', { exact: true }).fill(rehearsalPin);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/rounds\/1\/bundles\/1\/desk\/1$/);
  await expect(page.locator('.plate')).toContainText('Chờ gõ');
});
