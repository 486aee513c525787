import { expect, test, type Page, type Route } from '@playwright/test';
import type { DeskView } from '../src/usecases/views.ts';
import { clientOf, type Client } from './support/api.ts';
import { typePaper } from './support/keyboard.ts';
import { newFolder, remove, startProgram, type Program } from './support/program.ts';
import { sit } from './support/rehearsal.ts';

let program: Program;
let client: Client;
test.beforeAll(async () => {
  program = await startProgram(newFolder());
});
test.afterAll(async () => {
  await program.stop('SIGKILL');
  remove(program.dir);
});
test.beforeEach(async ({ page }) => {
  client = clientOf(program.address);
  await client.post('/files/rehearsal', { ballots: 6, names: 17, seats: 15 });
  const seat = await client.signIn('member');
  await client.post('/rounds/1/entries/1/start');
  await page.addInitScript(listenToSound);
  await sit(page, program.address, seat, '/rounds/1/entry/1');
  await expect(page.locator('.plate')).toContainText('Chờ gõ');
});

/** Writes down what the desk would have sounded. */
function listenToSound(): void {
  const heard: number[] = [];
  Object.assign(window, { heard });
  const Voice = window.OscillatorNode;
  window.OscillatorNode = class extends Voice {
    constructor(context: BaseAudioContext, options?: OscillatorOptions) {
      super(context, options);
      heard.push(options?.frequency ?? 0);
    }
  };
}

const heard = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { heard: number[] }).heard.length);
const saved = async (): Promise<readonly unknown[]> => (await client.get<DeskView>('/rounds/1/entries/1')).readings.map(({ marks }) => marks);
const echo = (page: Page, text: string) => expect(page.getByRole('group', { name: /^Đang gõ/ })).toHaveAttribute('aria-label', `Đang gõ: ${text}`);
const trouble = (page: Page) => page.locator('.note-line .trouble');

type Sent = { readonly code?: string; readonly key?: string; readonly keyCode?: number; readonly isComposing?: boolean; readonly repeat?: boolean };
/** Keys that no keyboard of a test sends: an input method, a key that sticks; held, they do not come up again. */
const send = (page: Page, strokes: readonly Sent[], held = false): Promise<void> =>
  page.evaluate(([list, stay]) => {
    for (const stroke of list) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...stroke }));
      if (!stay) document.body.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, ...stroke }));
    }
  }, [strokes, held] as const);
/** Stands between the desk and the program; the browser asks only a moment after it was told to, so a request of our own waits for that. */
async function onSave(page: Page, answer: (route: Route, save: number) => Promise<void>): Promise<void> {
  let saves = 0;
  await page.route('**/readings', (route) => (route.request().method() === 'GET' ? route.fulfill({ body: 'asked' }) : answer(route, (saves += 1))));
  await expect.poll(() => page.evaluate(async () => (await fetch('/api/readings')).text())).toBe('asked');
}

const enter: Sent = { code: 'NumpadEnter', key: 'Enter', keyCode: 13 };

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
  expect(await saved()).toEqual([{ struck: [5] }]);
});

test('an Enter that sticks without saying so saves one paper and no half of the next', async ({ page }) => {
  await page.keyboard.press('Numpad5');
  await send(page, Array.from({ length: 15 }, () => enter));
  await expect(trouble(page)).toContainText('bị kẹt');
  await expect(page.locator('[data-saved="1"]')).toBeVisible();
  await send(page, [enter, enter, { code: 'Numpad1', key: '1' }, enter]);
  await page.keyboard.press('Numpad2');
  await echo(page, '12');
  expect(await saved()).toEqual([{ struck: [5] }]);
  await page.waitForTimeout(300);
  await page.keyboard.press('NumpadEnter');
  await expect(page.locator('[data-saved="2"]')).toBeVisible();
  expect(await saved()).toEqual([{ struck: [5] }, { struck: [12] }]);
});

test('an input method in the way loses nothing and is named', async ({ page }) => {
  await page.keyboard.press('Numpad3');
  for (const stroke of [{ code: 'KeyD', key: 'đ' }, { code: 'KeyA', key: 'a', isComposing: true }, { code: 'Enter', key: 'Process', keyCode: 229 }]) {
    await send(page, [stroke]);
    await expect(trouble(page)).toContainText('chuyển sang tiếng Anh');
    await echo(page, '3');
  }
  expect(await saved()).toEqual([]);
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
  expect(await saved()).toEqual([{ struck: [7, 8] }]);
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
  expect(await saved()).toHaveLength(1);
  await page.getByRole('link', { name: 'Kiểm phiếu' }).focus();
  await page.locator('.echo').click();
  await page.keyboard.press('NumpadAdd');
  await page.keyboard.press('Numpad9');
  await page.keyboard.press('NumpadEnter');
  await expect(page.locator('[data-saved="2"]')).toBeVisible();
  expect(await saved()).toEqual([{ struck: [3, 12] }, { struck: [4, 9] }]);
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
  expect(await saved()).toEqual([]);
});

test('what is typed ahead of a late answer is held, in order, neither lost nor doubled', async ({ page }) => {
  await onSave(page, async (route) => {
    await new Promise((late) => setTimeout(late, 700));
    await route.continue();
  });
  for (const keys of ['3+12', '0', '4+5']) await typePaper(page, keys);
  await page.keyboard.press('Numpad7');
  await expect(page.locator('.held')).toContainText('0 Enter 4 + 5 Enter 7');
  await echo(page, '3, 12');
  await expect(page.locator('[data-saved="3"]')).toBeVisible();
  await echo(page, '7');
  await expect(page.locator('.held')).toBeHidden();
  expect(await saved()).toEqual([{ struck: [3, 12] }, { struck: [] }, { struck: [4, 5] }]);
});

test('an answer that was lost on the way does not save the paper twice', async ({ page }) => {
  await onSave(page, async (route, save) => {
    if (save > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await typePaper(page, '3');
  await typePaper(page, '4');
  await expect(page.locator('[data-saved="2"]')).toBeVisible();
  expect(await saved()).toEqual([{ struck: [3] }, { struck: [4] }]);
});

test('a refused paper stays as typed, and the numbers of the next do not run into it', async ({ page }) => {
  await onSave(page, (route, save) => (save > 1 ? route.continue() : route.abort()));
  await typePaper(page, '3+12');
  await expect(page.getByRole('heading', { name: 'Chưa lưu được phiếu 1' })).toBeVisible();
  expect(await heard(page)).toBe(2);
  await page.keyboard.press('Numpad5');
  await echo(page, '3, 12');
  await expect(page.locator('.note-line')).toContainText('phiếu trước chưa lưu');
  await page.waitForTimeout(300);
  await page.keyboard.press('NumpadEnter');
  await expect(page.locator('[data-saved="1"]')).toBeVisible();
  expect(await saved()).toEqual([{ struck: [3, 12] }]);
});

test('keys typed past the last paper run into no hand count and no paper', async ({ page }) => {
  for (const keys of ['1', '2', '3', '4', '5']) {
    await typePaper(page, keys);
    await expect(page.locator(`[data-saved="${keys}"]`)).toBeVisible();
  }
  await onSave(page, async (route) => {
    await new Promise((late) => setTimeout(late, 400));
    await route.continue();
  });
  await typePaper(page, '6');
  await typePaper(page, '7');
  await expect(page.getByRole('heading', { name: /đếm lại/ })).toBeVisible();
  await expect(page.getByText('Đã gõ thêm 2 phím sau phiếu cuối')).toBeVisible();
  await expect(page.getByLabel('Số tờ đếm được bằng tay')).toHaveValue('');
  expect(await saved()).toHaveLength(6);
});

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
  const other = await client.signIn('member', 1);
  await sit(page, program.address, other, '/rounds/1/entry/2');
  await page.getByRole('link', { name: 'Không phải tôi, đổi người' }).click();
  const { people, rehearsalPin = '' } = await client.get<{ people: { name: string; role: string }[]; rehearsalPin?: string }>('/congress');
  await page.getByRole('radio', { name: people.find(({ role }) => role === 'head')?.name ?? '' }).check();
  await page.getByLabel('Mã riêng', { exact: true }).fill(rehearsalPin);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/rounds\/1\/entry\/2$/);
  await expect(page.getByRole('heading', { name: /Bắt đầu lượt nhập 2/ })).toBeVisible();
});
