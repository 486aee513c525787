// Finds the Electron program, or fetches it: version 45 and newer come without it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, nodeBinary, root } from './setup.mjs';

const modules = join(root, 'node_modules');
const home = join(modules, 'electron');
const failedFile = join(modules, '.electron-unavailable');
const silentFor = 20_000;

/** Either { program } or { reason }. Tries to fetch once; a failure is remembered until the next install. */
export async function findElectron({ log = console.log } = {}) {
  const present = installed();
  if (present !== undefined) return { program: present };
  if (existsSync(failedFile)) {
    return { reason: 'chưa tải được Electron; xóa node_modules/.electron-unavailable để thử lại' };
  }
  log('Đang tải Electron cho cửa sổ chương trình (chỉ thử một lần)…');
  const fetched = await download();
  const program = installed();
  if (fetched && program !== undefined) return { program };
  writeFileSync(failedFile, `${new Date().toISOString()}\n`);
  return { reason: 'không tải được Electron từ mạng này' };
}

function installed() {
  const pathFile = join(home, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(home, 'dist');
  const program = join(dist, readFileSync(pathFile, 'utf8'));
  return existsSync(program) ? program : undefined;
}

/** Runs Electron's own installer and gives it up when nothing has arrived for a while. */
function download() {
  const room = join(modules, '.electron-download');
  mkdirSync(room, { recursive: true });
  const env = { ...environment(), TMPDIR: room, TEMP: room, TMP: room };
  return new Promise((resolve) => {
    const child = spawn(nodeBinary(), [join(home, 'install.js')], { cwd: root, env, stdio: 'ignore' });
    let size = 0;
    let grownAt = Date.now();
    const watch = setInterval(() => {
      const now = sizeOf(room) + sizeOf(join(home, 'dist'));
      if (now !== size) {
        size = now;
        grownAt = Date.now();
      } else if (Date.now() - grownAt > silentFor) child.kill('SIGKILL');
    }, 1000);
    let stopped = false;
    const stop = () => {
      stopped = true;
      child.kill('SIGKILL');
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
    const end = (ok) => {
      clearInterval(watch);
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop);
      rmSync(room, { recursive: true, force: true });
      if (stopped) process.exit(0);
      resolve(ok);
    };
    child.once('error', () => end(false));
    child.once('close', (code) => end(code === 0));
  });
}

function sizeOf(path) {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) return 0;
  if (!info.isDirectory()) return info.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
