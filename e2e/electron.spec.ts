import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { newFolder, remove } from './support/program.ts';

const home = resolve('node_modules', 'electron');
const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(home, 'dist');
const program = existsSync(join(home, 'path.txt')) ? join(dist, readFileSync(join(home, 'path.txt'), 'utf8')) : undefined;
const screen = process.platform !== 'linux' || process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;

/** Why the real window cannot be had here, if it cannot. */
function missing(): string | undefined {
  if (program === undefined || !existsSync(program)) return 'máy này chưa có Electron';
  if (!screen) return 'máy này không có màn hình đồ họa';
  return existsSync(resolve('dist', 'desktop', 'main.mjs')) ? undefined : 'chưa dựng cửa sổ chương trình';
}

test('the real window has no Node, opens nothing, goes nowhere and gets no permission', async () => {
  const reason = missing();
  if (reason !== undefined) console.log(`Bỏ qua cửa sổ thật: ${reason}.`);
  test.skip(reason !== undefined, reason);
  const dir = newFolder();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const window = await _electron.launch({ executablePath: program ?? '', args: [...asRoot, `--user-data-dir=${dir}`, resolve('.')], env: { ...process.env, HOME: dir, XDG_CONFIG_HOME: dir } as Record<string, string> });
  try {
    const page = await window.firstWindow();
    await expect(page.locator('#root')).not.toBeEmpty();
    expect(await page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis))).toEqual([]);
    expect(await page.evaluate(() => open('https://kiemphieu.invalid/'))).toBeNull();
    await page.evaluate(() => location.assign('https://kiemphieu.invalid/'));
    await expect.poll(() => page.url()).toMatch(/^app:\/\/kiemphieu\//);
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
    expect(await page.evaluate(() => fetch('https://kiemphieu.invalid/').then(() => 'reached', () => 'refused'))).toBe('refused');
    expect(await window.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  } finally {
    await window.close();
    remove(dir);
  }
});
