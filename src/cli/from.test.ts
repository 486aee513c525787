import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'kiemphieu-from-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test.each([
  ['no PDF', 'không phải PDF', 'không mang tệp kiểm phiếu'],
  ['a PDF that has no end', '%PDF-1.7\n1 0 obj<</Type/XRef/Length 5/W[1 999999999 1]/Size 999999999/Root 1 0 R>>stream\nhello\nendstream\nendobj\nstartxref\n9\n%%EOF', 'quá lớn, hoặc đọc tốn thời gian'],
])('count --from %s is exit 2, with a message and without a result', (_, content, message) => {
  const paper = join(dir, 'giay.pdf');
  writeFileSync(paper, content);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', resolve(import.meta.dirname, 'main.ts'), 'count', '--from', paper], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('E110 --from');
  expect(stderr).toContain(message);
});
