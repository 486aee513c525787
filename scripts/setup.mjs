// What the other scripts share. Runs on Node 18 or newer, with nothing installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';
const ownNode = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');

/** Whether the Node that runs this script can run the TypeScript of src/ as it is. */
export function runsTypeScript(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/** The Node that runs everything: the pinned one, or this one if it is new enough. */
export function nodeBinary() {
  if (existsSync(ownNode) || !runsTypeScript()) return ownNode;
  return process.execPath;
}

/** The environment in which `node` is nodeBinary(). */
export function environment() {
  return { ...process.env, [pathName()]: dirname(nodeBinary()) + delimiter + (process.env[pathName()] ?? '') };
}

/** Runs a tool of node_modules under nodeBinary(); the answer is its exit code. */
export function runTool(script, args, { env = {}, stdio = 'inherit' } = {}) {
  const run = spawnSync(nodeBinary(), [join(modules, ...script.split('/')), ...args], {
    cwd: root,
    stdio,
    env: { ...environment(), ...env },
  });
  return run.status ?? 1;
}

/** Installs the packages unless those of package-lock.json are there already. */
export async function ensureInstalled({ log = console.log } = {}) {
  const stampFile = join(modules, '.kiemphieu-stamp');
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(`${process.platform} ${process.arch}\n`).update(lock).digest('hex');
  if (readText(stampFile) === wanted && existsSync(nodeBinary())) return;
  if (!installedAs(JSON.parse(lock.toString('utf8')))) {
    log('Đang cài các gói cần thiết (npm ci), lần đầu mất khoảng một phút…');
    const started = Date.now();
    // Only the package `node` needs its script; on older npm the others' would ask for a compiler.
    if (npm([canReplaceModules() ? 'ci' : 'install', '--ignore-scripts', '--no-save']) !== 0 || npm(['rebuild', 'node']) !== 0) {
      leave('Không cài được các gói. Hãy kiểm tra kết nối tới kho gói npm rồi chạy lại.');
    }
    log(`Đã cài xong (${seconds(started)}).`);
  }
  if (!existsSync(nodeBinary())) {
    leave('Không có Node đủ mới: gói "node" chưa tải được bản chạy cho máy này, và Node của máy cũ hơn 22.18.');
  }
  writeFileSync(stampFile, wanted);
}

/** Builds the pages and the desktop shell unless they are up to date; ends the process if it cannot. */
export async function ensureBuilt({ log = console.log } = {}) {
  if (!build({ log })) leave('Không dựng được chương trình.');
}

/** As ensureBuilt, but says whether it went well. */
export function build({ log = console.log } = {}) {
  const stampFile = join(root, 'dist', '.stamp');
  const wanted = inputs();
  if (readText(stampFile) === wanted) return true;
  log('Đang dựng chương trình…');
  const started = Date.now();
  rmSync(stampFile, { force: true });
  if (!vite([])) return false;
  if (existsSync(join(root, 'electron', 'main.ts')) && !vite(['--config', 'vite.desktop.config.ts'])) return false;
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
  log(`Đã dựng xong (${seconds(started)}).`);
  return true;
}

export function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1).replace('.', ',')} s`;
}

/** Says why on the error stream and ends: a person never sees a stack. */
function leave(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

function vite(args) {
  return runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn', ...args], { stdio: ['ignore', 2, 2] }) === 0;
}

function npm(args) {
  const quiet = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  const env = { ...process.env, [pathName()]: pathWithoutModules() };
  // Standard output belongs to the command line's results, so npm talks on the error stream.
  const options = { cwd: root, env, stdio: ['ignore', 2, 2] };
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const direct = script?.endsWith('npm-cli.js') && node && !inModules(node) && existsSync(node);
  const run = direct ? spawnSync(node, [script, ...quiet], options) : spawnSync('npm', quiet, { ...options, shell: windows });
  return run.status ?? 1;
}

/** Windows does not delete the program that is running, and inside npm that is our own Node. */
function canReplaceModules() {
  return !(windows && inModules(process.execPath));
}

/** Whether what npm wrote down as installed is what the lock file asks for: then there is nothing to do. */
function installedAs(lock) {
  const written = readText(join(modules, '.package-lock.json'));
  if (written === undefined || !existsSync(ownNode)) return false;
  const there = JSON.parse(written).packages;
  return Object.entries(lock.packages).every(([path, { version, optional }]) => {
    if (path === '' || optional === true) return true;
    return there[path]?.version === version && existsSync(join(root, path, 'package.json'));
  });
}

/** One hash over path, time and size of all that goes into dist/. */
function inputs() {
  const hash = createHash('sha256');
  const add = (path) => {
    const info = statSync(join(root, path), { throwIfNoEntry: false });
    if (info?.isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`);
    } else if (info !== undefined && !/\.test\.tsx?$/.test(path)) {
      hash.update(`${path} ${info.mtimeMs} ${info.size}\n`);
    }
  };
  for (const path of ['renderer', 'src', 'resources', 'electron', 'package-lock.json']) add(path);
  for (const path of ['vite.config.ts', 'vite.desktop.config.ts', 'tsconfig.json']) add(path);
  return hash.digest('hex');
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function inModules(path) {
  return path.startsWith(modules + sep);
}

function pathName() {
  return Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
}

function pathWithoutModules() {
  const folders = (process.env[pathName()] ?? '').split(delimiter);
  return folders.filter((folder) => !`${folder}${sep}`.startsWith(modules + sep)).join(delimiter);
}
