import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../store/store.ts';

vi.setConfig({ testTimeout: 30_000 });

const root = resolve(import.meta.dirname, '../..');
const earlier = (version: number): string => join(root, `src/store/earlier/version-${version}.sqlite`);
let dir = '';
const path = (): string => join(dir, 'a.kiemphieu');
const verify = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), 'verify', path(), ...args], { encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
};

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kiemphieu-verify-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A file of an earlier version, opened once with the program. */
function brought(): string {
  copyFileSync(earlier(2), path());
  const store = openStore(path());
  if (!store.ok) throw new Error(store.error.code);
  const { head } = store.value.head();
  store.value.close();
  return head;
}

describe.each([1, 2])('a file of format %i', (version) => {
  test('is told as such, with what to do, and is not touched', () => {
    copyFileSync(earlier(version), path());
    const { status, out, said } = verify();
    expect([status, out]).toEqual([2, '']);
    expect(said).toContain(`định dạng phiên bản ${version};`);
    expect(said).toContain('Mở tệp một lần bằng chương trình');
    expect(readFileSync(path())).toEqual(readFileSync(earlier(version)));
  });
});

describe('exit 2', () => {
  test('a file of a later format asks for a newer program', () => {
    brought();
    new Database(path()).exec('PRAGMA user_version = 99').close();
    const { status, said } = verify();
    expect([status, said.includes('định dạng phiên bản 99'), said.includes('mới hơn')]).toEqual([2, true, true]);
  });

  test('something else, or nothing at all, is no congress file', () => {
    for (const write of [() => undefined, () => writeFileSync(path(), 'không phải'), () => new Database(path(), {}).exec('CREATE TABLE a (b)').close()]) {
      rmSync(path(), { force: true });
      write();
      const { status, out, said } = verify();
      expect([status, out, said.includes('Không phải tệp đại hội')]).toEqual([2, '', true]);
    }
  });
});

test('exit 0: the file holds, with the head of the paper', () => {
  const head = brought();
  const { status, out } = verify('--head', head.slice(0, 16));
  expect([status, out.includes('Nhật ký liền mạch'), out.includes('Nhật ký chứa mã đã cho')]).toEqual([0, true, true]);
});

test('exit 1: a cell was changed, and its table is named', () => {
  brought();
  new Database(path()).exec('UPDATE bundle SET papers = papers + 1').close();
  const { status, out } = verify();
  expect([status, out.includes('bảng bundle khác nhật ký')]).toEqual([1, true]);
});
