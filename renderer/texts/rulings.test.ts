import { expect, test } from 'vitest';
import type { Reading } from '../../src/usecases/views.ts';
import { rulingText } from './rulings.ts';

const read = (aside: boolean): Reading => ({ marks: { struck: [1] }, aside });
const voted = { by: 'Đinh Công Sơn', at: '', votesFor: 3 } as const;

test('a paper waits for the board because it was put aside, or because no two read it alike', () => {
  expect(rulingText({ faults: [] })).toBe('để riêng khi nhập');
  expect(rulingText({ faults: [], again: read(true) })).toBe('để riêng khi đọc lại');
  expect(rulingText({ faults: [], again: read(false) })).toBe('không có hai lần đọc giống nhau');
});

test('once it is ruled on, the word of the board stands there', () => {
  expect(rulingText({ faults: [], again: read(false), ruling: { kind: 'valid', marks: { struck: [1] }, note: 'chữ rõ', ...voted } })).toBe('hợp lệ (chữ rõ); tán thành 3');
});
