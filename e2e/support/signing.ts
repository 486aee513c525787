import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { identity, p12, type Identity } from '../../src/signing/fixture.ts';
import { present } from '../../src/signing/judges.ts';
import { makeToken, softhsm } from '../../src/signing/token/softhsm.ts';
import { people } from './congress.ts';
import { activate, button, reach, write } from './keyboard.ts';

export const withToken = present('softhsm2-util', '--version') && libraryFound();

function libraryFound(): boolean {
  if (softhsm === undefined) console.warn('Bỏ qua chữ ký bằng thiết bị: không thấy thư viện libsofthsm2.so.');
  return softhsm !== undefined;
}

export const signButton = (page: Page): Locator => page.getByRole('button', { name: 'Ký', exact: true });
export const signing = (page: Page): Locator => page.getByRole('region', { name: /^Chữ ký số trên/ });

export type Key = { readonly kind: 'p12'; readonly file: string; readonly password: string } | { readonly kind: 'token'; readonly library: string; readonly pin: string };

/** One signature by the keyboard alone; only the system's window for choosing a file is answered for the person. */
export async function signAt(page: Page, place: string, key: Key): Promise<void> {
  await activate(page, button(page, /^Ký số/));
  await chooseKey(page, place, key);
  await activate(page, signButton(page));
}

async function chooseKey(page: Page, place: string, key: Key): Promise<void> {
  const choice = page.getByLabel('Chỗ ký');
  await expect(choice).toBeFocused();
  for (let steps = 0; steps < 12 && (await choice.locator('option:checked').innerText()) !== place; steps += 1) await page.keyboard.press('ArrowDown');
  if (key.kind === 'p12') {
    const [picker] = await Promise.all([page.waitForEvent('filechooser'), activate(page, button(page, /Tệp chứng thư số/))]);
    // By its bytes: where the machine has no UTF-8 locale, the browser finds no path with Vietnamese letters.
    await picker.setFiles({ name: basename(key.file), mimeType: 'application/x-pkcs12', buffer: readFileSync(key.file) });
    await expect(page.getByLabel('Mật khẩu của tệp')).toBeFocused();
    return page.keyboard.insertText(key.password);
  }
  await reach(page, page.getByRole('radio', { name: /Tệp chứng thư số/ }));
  await page.keyboard.press('ArrowDown');
  await write(page, /^Thư viện PKCS#11/, key.library);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: /^Ban Kiem phieu/ })).toBeFocused();
  await write(page, 'Mã PIN của thiết bị', key.pin);
}

/** Two people by their files and, where there is a token, a third by it: each at a place of their own. */
export async function keysOf(dir: string, by: Identity): Promise<readonly (readonly [place: string, key: Key])[]> {
  const inFile = async (name: string, curve: boolean): Promise<Key> => {
    const file = join(dir, `${name}.p12`);
    writeFileSync(file, await p12(await identity(name, { by, curve }), 'mật khẩu', [by]));
    return { kind: 'p12', file, password: 'mật khẩu' };
  };
  const files = [['Trưởng ban Kiểm phiếu', await inFile(people.head, false)], ['Thư ký', await inFile(people.first, true)]] as const;
  if (!withToken || softhsm === undefined) return files;
  await makeToken(dir, 'Ban Kiem phieu', '2468', await identity(people.second, { by }));
  return [...files, ['Thành viên 1', { kind: 'token', library: softhsm, pin: '2468' }]];
}
