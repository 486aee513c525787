import { expect, test } from 'vitest';
import type { ControlLine } from '../../src/usecases/views.ts';
import { controlWords } from './control.ts';

const bundles = (...sizes: readonly number[]): ControlLine => ({ kind: 'bundles', total: 138, parts: sizes.map((number) => ({ what: 'bundle', number })), holds: true });
const papers: ControlLine = { kind: 'papers', total: 138, parts: [{ what: 'valid', number: 130 }, { what: 'invalid', number: 8 }], holds: true };
const said = (lines: readonly ControlLine[]): readonly string[] =>
  controlWords(lines).map(({ total, parts }) => `${[total, ...parts].map(({ word, figure }) => `${word} ${figure}`).join(' | ')}`.replaceAll('\u00a0', ' '));

test('both sides are said in words', () => {
  const printed: ControlLine = { kind: 'printed', total: 150, parts: [{ what: 'issued', number: 138 }, { what: 'spoiled', number: 2 }, { what: 'unused', number: 10 }], holds: true };
  expect(said([printed, bundles(50, 50, 38), papers])).toEqual([
    'Số phiếu in ra 150 | phát ra 138 | phiếu hỏng đổi lại 2 | còn lại 10',
    'Thu về 138 | tổng 3 tập 50 + 50 + 38',
    'Tổng các tập 138 | hợp lệ 130 | không hợp lệ 8',
  ]);
});

test('many bundles alike are told once', () => expect(said([bundles(10, 10, 10, 10, 9, 10)])).toEqual(['Thu về 138 | tổng 6 tập 4 × 10 + 9 + 10']));

test('a single bundle is the papers collected: no line of its own', () => expect(said([bundles(138), papers])).toEqual(['Thu về 138 | hợp lệ 130 | không hợp lệ 8']));

test('more papers than there were are told with their sign', () => {
  const issued: ControlLine = { kind: 'issued', total: 138, parts: [{ what: 'collected', number: 140 }, { what: 'notReturned', number: -2 }], holds: false };
  expect(said([issued])).toEqual(['Phát ra 138 | thu về 140 | không thu về −2']);
});
