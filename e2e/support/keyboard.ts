import { expect, type Locator, type Page } from '@playwright/test';

/** Tab until the keyboard is there: what cannot be reached this way fails. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 200; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${target.toString()}`);
}

export async function activate(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
export const link = (page: Page, name: string | RegExp): Locator => page.getByRole('link', { name });

/** Replaces what stands in a field. */
export async function write(page: Page, label: string | RegExp, text: string): Promise<void> {
  await reach(page, page.getByLabel(label, { exact: typeof label === 'string' }));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** Keys of the numeric pad, one paper: `3+12+15`, Enter saves. */
export async function typePaper(page: Page, keys: string): Promise<void> {
  const codes: Readonly<Record<string, string>> = { '+': 'NumpadAdd', '/': 'NumpadDivide', '*': 'NumpadMultiply', '-': 'NumpadSubtract', '.': 'NumpadDecimal' };
  for (const key of keys) await page.keyboard.press(codes[key] ?? `Numpad${key}`);
  await page.keyboard.press('NumpadEnter');
}
