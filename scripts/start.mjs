// npm start [-- --port N --data DIR --no-open]: the desktop window where it can be had, else a page on this machine.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findElectron } from './electron.mjs';
import { ensureBuilt, ensureInstalled, environment, nodeBinary, root } from './setup.mjs';

const args = process.argv.slice(2);
const given = (name) => args.some((arg) => arg === name || arg.startsWith(`${name}=`));

await ensureInstalled();
await ensureBuilt();

const desktop = await desktopWindow();
if (desktop.program !== undefined) {
  const started = Date.now();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const code = await run(desktop.program, [...asRoot, root, ...args]);
  if (code === 0 || Date.now() - started > 10_000) process.exit(code);
  desktop.reason = 'cửa sổ Electron không mở được trên máy này';
}
console.log(`Chạy tại chỗ trong trình duyệt: ${desktop.reason}.`);
const server = ['--disable-warning=ExperimentalWarning', join(root, 'src', 'server.ts')];
process.exit(await run(nodeBinary(), [...server, ...args]));

/** The Electron program, or the reason why there is no window. */
async function desktopWindow() {
  if (given('--no-open')) return { reason: 'có --no-open' };
  if (given('--port')) return { reason: 'có --port' };
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return { reason: 'máy không có màn hình đồ họa' };
  if (!existsSync(join(root, 'dist', 'desktop', 'main.mjs'))) return { reason: 'bản này không có cửa sổ riêng' };
  return findElectron();
}

/** Runs a program to its end. Asked to stop, it stops the program and ends with 0. */
function run(program, programArgs) {
  return new Promise((resolve) => {
    const child = spawn(program, programArgs, { cwd: process.cwd(), env: environment(), stdio: 'inherit' });
    const stop = () => {
      if (stopping) return;
      stopping = true;
      // Ctrl-C reaches the program by itself; one who signals this script alone is passed on a moment later.
      setTimeout(() => child.kill('SIGTERM'), 700);
      setTimeout(() => child.kill('SIGKILL'), 8000);
    };
    let stopping = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
    // The shell between npm and this script passes no signal on; that it has gone is the signal.
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event === 'start') setInterval(() => process.ppid !== parent && stop(), 500).unref();
    child.once('error', () => resolve(stopping ? process.exit(0) : 1));
    child.once('close', (code) => (stopping ? process.exit(0) : resolve(code ?? 1)));
  });
}
