// npm test: installs what is missing and runs every check; the last line is "N passed, N failed, N skipped".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChrome } from './chrome.mjs';
import { build, ensureInstalled, runTool, seconds } from './setup.mjs';

const reports = mkdtempSync(join(tmpdir(), 'kiemphieu-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

process.on('exit', (code) => {
  rmSync(reports, { recursive: true, force: true });
  if (code !== 0 || total.failed > 0 || total.passed === 0) process.exitCode = 1;
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
});

await ensureInstalled();
installSystemPackages();

step('Kiểm tra kiểu (tsc)', () => oneCheck(runTool('typescript/bin/tsc', ['--noEmit', '-p', '.'])));
step('Kiểm tra mã và ranh giới (oxlint)', () => oneCheck(runTool('oxlint/bin/oxlint', [])));
step('Kiểm thử đơn vị và tích hợp (vitest)', units);
step('Dựng chương trình (vite)', () => oneCheck(build() ? 0 : 1));
step('Kiểm thử trong trình duyệt (playwright)', browser);


function step(name, check) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { passed, failed, skipped } = check();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  console.log(`── ${name}: ${passed} đạt, ${failed} hỏng, ${skipped} bỏ qua (${seconds(started)})`);
}

function oneCheck(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function units() {
  const file = join(reports, 'vitest.json');
  const code = runTool('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = readReport(file);
  // A file that could not even be loaded has no tests of its own to count.
  const unloaded = (report?.testResults ?? []).filter((one) => one.status === 'failed' && one.assertionResults.length === 0);
  return counted(code, {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + unloaded.length,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  });
}

function browser() {
  if (findChrome() === undefined) {
    console.log('Bỏ qua: máy không có Chromium hay Chrome.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const file = join(reports, 'playwright.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const code = runTool('@playwright/test/cli.js', ['test', '--reporter=list,json'], { env });
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(file)?.stats ?? {};
  return counted(code, { passed: expected + flaky, failed: unexpected, skipped });
}

/** A tool that ends badly without a failed test has failed all the same. */
function counted(code, counts) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** On Debian as root, the browser, the PDF tools and the software token that the checks use. */
function installSystemPackages() {
  const missing = [];
  if (findChrome() === undefined) missing.push('chromium');
  if (spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error !== undefined) missing.push('poppler-utils');
  if (spawnSync('openssl', ['version'], { stdio: 'ignore' }).error !== undefined) missing.push('openssl');
  if (spawnSync('softhsm2-util', ['--version'], { stdio: 'ignore' }).error !== undefined) missing.push('softhsm2');
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(`Máy chưa có ${missing.join(', ')}; không tự cài được ở đây, các phép kiểm tra cần đến sẽ được bỏ qua.`);
    return;
  }
  console.log(`Đang cài ${missing.join(', ')} (apt-get)…`);
  const started = Date.now();
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  const run = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], options);
  console.log(run.status === 0 ? `Đã cài xong (${seconds(started)}).` : `Không cài được ${missing.join(', ')}.`);
}
