import { describe, expect, test } from 'vitest';
import { fileName, freeName } from './names.ts';

const file = (name: string) => ({ name, title: '', changedAt: '', rehearsal: false });

describe('the name of a restored file', () => {
  test('has the ending once, and nothing that a file system reads otherwise', () => {
    expect(fileName('Đại hội Bắc Sơn')).toBe('Đại hội Bắc Sơn.kiemphieu');
    expect(fileName(' Đại hội Bắc Sơn.kiemphieu ')).toBe('Đại hội Bắc Sơn.kiemphieu');
    expect(fileName('../a\\b:c')).toBe('a b c.kiemphieu');
    const long = `Đại hội đại biểu Đảng bộ ${'phường '.repeat(6)}An lần thứ XXIII`;
    expect(fileName(long)).toBe(`${long.slice(0, -' XXIII'.length)}.kiemphieu`);
    expect(fileName(' .. ')).toBeUndefined();
  });

  test('of a new file is one that no file has, whatever its case or composition', () => {
    expect(freeName('Đại hội A', [])).toBe('Đại hội A.kiemphieu');
    expect(freeName('Đại hội A', [file('đại hội a.kiemphieu'.normalize('NFD')), file('Đại hội A (2).kiemphieu')])).toBe('Đại hội A (3).kiemphieu');
  });
});
