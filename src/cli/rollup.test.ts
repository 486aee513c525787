import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { countInput } from '../domain/count/fixtures.ts';

vi.setConfig({ testTimeout: 60_000 });

const main = resolve(import.meta.dirname, 'main.ts');
let dir = '';
const at = (name: string): string => join(dir, name);
const rollup = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', main, 'rollup', ...args], { encoding: 'utf8', cwd: dir });
  return { status, out: stdout, said: stderr };
};
const good = JSON.stringify(countInput({ post: 'secretary', names: 1, papers: [{ agree: [1], disagree: [], times: 9 }, { agree: [], disagree: [1] }] }));

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kiemphieu-rollup-'));
  mkdirSync(at('tep'));
  writeFileSync(at('tep/bi-thu.json'), good);
  writeFileSync(at('don-vi.csv'), 'Đơn vị;Cấp ủy: cần bầu;Cấp ủy: trúng cử;Người ký\nĐảng bộ xã A;9;8;An\nĐảng bộ xã B\n');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('a folder and a table become one paper and its figures', () => {
  const { status, out, said } = rollup('tep', '--table', 'don-vi.csv', '--pdf', 'out.pdf', '--json', 'out.json', '--planned', '4');
  expect([status, out]).toEqual([0, '']);
  expect(said).toBe('Cột không dùng của bảng: Người ký.\n');
  expect(readFileSync(at('out.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(JSON.parse(readFileSync(at('out.json'), 'utf8'))).toMatchObject({ rollup: { planned: 4, done: 2, absent: ['Đảng bộ xã B'], secretaries: { lowest: [{ unit: 'Đảng bộ xã An Lạc', share: { part: 9, of: 10 } }] } } });
});

test('a file that cannot be used is told, and the paper names it: exit 3', () => {
  writeFileSync(at('tep/hong.kiemphieu'), 'x');
  const { status, said } = rollup('tep', '--pdf', 'out.pdf');
  expect([status, said.startsWith('hong.kiemphieu: Không đọc được')]).toEqual([3, true]);
  expect(existsSync(at('out.pdf'))).toBe(true);
});

describe('exit 2, and nothing is written', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['no file', ['--pdf', 'out.pdf'], 'E101 FILE'],
    ['no paper', ['tep'], 'E101 --pdf'],
    ['an unknown option', ['tep', '--pdf', 'out.pdf', '--xml', 'a'], 'E101 --xml'],
    ['a name that leads nowhere', ['khong-co', '--pdf', 'out.pdf'], 'E102 khong-co'],
    ['another kind of file', ['don-vi.csv', '--pdf', 'out.pdf'], 'E101 don-vi.csv'],
    ['a table that is none', ['tep', '--table', 'tep/bi-thu.json', '--pdf', 'out.pdf'], 'E101 --table'],
    ['a table that is missing', ['tep', '--table', 'x.csv', '--pdf', 'out.pdf'], 'E102 x.csv'],
    ['the output is an input', ['tep/bi-thu.json', '--pdf', 'tep/bi-thu.json'], 'E101 FILE'],
    ['both outputs are one', ['tep', '--pdf', 'out.pdf', '--json', './out.pdf'], 'E101 FILE'],
    ['fewer units planned than came', ['tep', '--table', 'don-vi.csv', '--pdf', 'out.pdf', '--planned', '1'], 'E101 --planned'],
    ['no number', ['tep', '--pdf', 'out.pdf', '--planned', 'năm'], 'E101 --planned'],
    ['a day that is none', ['tep', '--pdf', 'out.pdf', '--date', '2025-02-30'], 'E101 --date'],
  ])('%s', (_, args, first) => {
    const { status, out, said } = rollup(...args);
    expect([status, out]).toEqual([2, '']);
    expect(said).toContain(first);
    expect(existsSync(at('out.pdf'))).toBe(false);
    expect(readFileSync(at('tep/bi-thu.json'), 'utf8')).toBe(good);
  });

  test('cells of the table, one line each', () => {
    writeFileSync(at('don-vi.csv'), 'Đơn vị;Cấp ủy: trúng cử\nA;9 %\nB;x\n');
    const { status, said } = rollup('tep', '--table', 'don-vi.csv', '--pdf', 'out.pdf');
    expect([status, said.trimEnd().split('\n').map((line) => line.slice(0, line.indexOf(': ')))]).toEqual([2, ['E107 --table B2', 'E107 --table B3']]);
  });
});

test('a folder for the paper cannot be written: exit 1, and no figures either', () => {
  const { status, said } = rollup('tep', '--pdf', 'khong-co/out.pdf', '--json', 'out.json');
  expect([status, said]).toEqual([1, expect.stringContaining('Không ghi được tệp khong-co/out.pdf')]);
  expect(existsSync(at('out.json'))).toBe(false);
});
