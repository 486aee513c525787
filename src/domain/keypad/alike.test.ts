import { expect, test } from 'vitest';
import { alikeOf, pressNumber } from './alike.ts';
import { keyOf } from './keys.ts';

const typed = (...codes: readonly string[]): string =>
  codes.reduce((text, code) => {
    const key = keyOf({ code, key: '' });
    return key === undefined ? text : (pressNumber(text, key) ?? text);
  }, '');

test('the number is typed on the pad; only digits write and only . and Backspace delete', () => {
  expect(typed('Numpad1', 'NumpadAdd', 'Numpad2', 'NumpadMultiply', 'NumpadDivide')).toBe('12');
  expect(typed('Numpad1', 'Numpad2', 'Backspace')).toBe('1');
  expect(typed('Numpad1', 'Numpad2', 'NumpadDecimal')).toBe('');
});

test('a number begins with no 0 and does not run on', () => {
  expect(typed('Numpad0', 'Numpad0', 'Numpad5')).toBe('5');
  expect(typed('Numpad1', 'Numpad2', 'Numpad3', 'Numpad4', 'Numpad5')).toBe('1234');
});

test.each([
  ['', 24, { kind: 'empty' }],
  ['1', 24, { kind: 'single' }],
  ['25', 24, { kind: 'over', left: 24 }],
  ['2', 1, { kind: 'over', left: 1 }],
])('%j of %d left is not saved', (text, left, error) => expect(alikeOf(text, left)).toEqual({ ok: false, error }));

test.each([['2', 24, 2], ['24', 24, 24]])('%s of %d left is saved', (text, left, value) => expect(alikeOf(text, left)).toEqual({ ok: true, value }));
