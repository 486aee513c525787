import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const output = (name: string, text = name) => ({ path: at(name), bytes: new TextEncoder().encode(text) });

test('all files are written, and nothing but them', () => {
  expect(writeWhole([output('a.json', 'một'), output('b.pdf', 'hai')])).toEqual({ ok: true, value: undefined });
  expect(readFileSync(at('a.json'), 'utf8')).toBe('một');
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.pdf']);
});

test('a file that stands there is replaced', () => {
  writeFileSync(at('a.json'), 'cũ và dài hơn nhiều');
  writeWhole([output('a.json', 'mới')]);
  expect(readFileSync(at('a.json'), 'utf8')).toBe('mới');
});

test.each([
  ['a folder that does not exist', 'missing/b.pdf'],
  ['a folder that stands in the place', 'folder'],
  ['a file that stands for a folder', 'a.json/b.pdf'],
])('%s: no file is written and the old ones stay', (_, second) => {
  mkdirSync(at('folder'));
  writeFileSync(at('a.json'), 'cũ');
  expect(writeWhole([output('a.json', 'mới'), output(second)])).toEqual({ ok: false, error: { path: at(second) } });
  expect(readFileSync(at('a.json'), 'utf8')).toBe('cũ');
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'folder']);
});

test.skipIf(!existsSync('/dev/null'))('a device is never replaced', () => {
  expect(writeWhole([{ path: '/dev/null', bytes: new Uint8Array([1]) }])).toEqual({ ok: false, error: { path: '/dev/null' } });
  expect(readdirSync('/dev').filter((name) => name.startsWith('null'))).toEqual(['null']);
});

test('a name as long as the disk allows is no hindrance', () => {
  expect(writeWhole([output('x'.repeat(255), 'dài')]).ok).toBe(true);
  expect(readdirSync(folder)).toEqual(['x'.repeat(255)]);
});

test('what a link leads to is written, and the link stays', () => {
  mkdirSync(at('folder'));
  writeFileSync(at('folder/a.json'), 'cũ');
  symlinkSync(at('folder/a.json'), at('link.json'));
  expect(writeWhole([output('link.json', 'mới')]).ok).toBe(true);
  expect(readFileSync(at('folder/a.json'), 'utf8')).toBe('mới');
  expect(lstatSync(at('link.json')).isSymbolicLink()).toBe(true);
  expect(readdirSync(at('folder'))).toEqual(['a.json']);
});
