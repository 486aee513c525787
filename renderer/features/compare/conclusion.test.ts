import { expect, test } from 'vitest';
import type { Reading } from '../../../src/usecases/views.ts';
import { conclusion, decidedBy } from './conclusion.ts';

const read = (...struck: readonly number[]): Reading => ({ marks: { struck }, aside: false });

const voted = { note: 'mực', by: 'Sơn', at: '', votesFor: 3 } as const;

test.each<readonly [what: string, paper: Parameters<typeof conclusion>[0], says: string]>([
  ['covered', { state: 'differs' }, 'Mở các lần nhập sau khi lưu lần đọc lại.'],
  ['taken out', { state: 'removed' }, 'Không có tờ này trong tập.'],
  ['the first was right', { state: 'resolved', readings: [read(1), read(2)], again: read(1) }, 'Đúng lần 1.'],
  ['a slip of one entry', { state: 'resolved', readings: [null, read(2)], again: read(2) }, 'Đúng lần 2.'],
  ['the order of the numbers says nothing', { state: 'resolved', readings: [read(1, 2), read(3)], again: read(2, 1) }, 'Đúng lần 1.'],
  ['no two alike', { state: 'awaitsRuling', readings: [read(1), read(2)], again: read(3) }, 'Khác mọi lần nhập: Ban kết luận.'],
  ['no two alike, then ruled valid', { state: 'ruled', readings: [read(1), read(2)], again: read(3), ruling: { kind: 'valid', marks: { struck: [3] }, ...voted } }, 'Ban đã kết luận: hợp lệ.'],
  ['ruled to read in a way that is invalid', { state: 'ruled', readings: [read(1), read(2)], again: read(3), faults: ['I2'], ruling: { kind: 'valid', marks: { struck: [] }, ...voted } }, 'Ban đã kết luận: không hợp lệ.'],
  ['two of three agree', { state: 'resolved', readings: [read(1), read(2), read(1)] }, 'Lần 1 và lần 3 như nhau.'],
  ['two of three, the other skipped it', { state: 'resolved', readings: [read(1), read(1), null] }, 'Lần 1 và lần 2 như nhau.'],
])('%s', (_, paper, says) => expect(conclusion(paper)).toBe(says));

test('two entries that agree decide without the paper being read again', () => {
  expect(decidedBy({ state: 'resolved', readings: [read(1), read(2), read(2)] })).toEqual(read(2));
  expect(decidedBy({ state: 'differs' })).toBeUndefined();
});
