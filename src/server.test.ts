import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let dir = '';
const started: ChildProcess[] = [];
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kiemphieu-'));
});
afterEach(() => {
  for (const one of started.splice(0)) one.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, ['src/server.ts', '--no-open', '--data', join(dir, 'data'), ...args]);
  started.push(child);
  const told = { out: '', err: '' };
  child.stdout.on('data', (part) => (told.out += String(part)));
  child.stderr.on('data', (part) => (told.err += String(part)));
  const line = new Promise<string>((found) => child.stdout.once('data', (part) => found(String(part).trim())));
  const ended = new Promise<number | null>((found) => child.once('exit', found));
  return { child, told, line, ended };
}

test('serves on loopback behind its token, and leaves one closed file when it is ended', async () => {
  const { child, line, ended } = start();
  const [, origin = '', token = ''] = /^Kiểm phiếu: (http:\/\/127\.0\.0\.1:\d+)\/#token=(\S+)$/.exec(await line) ?? [];
  expect((await fetch(`${origin}/api/files`)).status).toBe(401);
  const headers = { 'x-kiemphieu-token': token, 'content-type': 'application/json' };
  expect((await fetch(`${origin}/api/files/rehearsal`, { method: 'POST', headers, body: '{}' })).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(readdirSync(join(dir, 'data'))).toEqual(['Tập dượt.kiemphieu']);
});

test('a port that somebody has, or an argument it does not know, is told in one line', async () => {
  const first = start();
  const port = /:(\d+)\//.exec(await first.line)?.[1] ?? '';
  const second = start('--port', port);
  expect(await second.ended).toBe(1);
  expect(second.told.err.trim()).toMatch(new RegExp(`^Cổng ${port} .*--port\\.$`));
  const third = start('--cong', '1');
  expect(await third.ended).toBe(1);
});
