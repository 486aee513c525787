import { describe, expect, test } from 'vitest';
import { keyOf, numLockIsOff, type Key, type Stroke } from './keys.ts';

describe('keyOf', () => {
  const table: readonly (readonly [what: string, stroke: Stroke, key: Key | undefined])[] = [
    ['a digit of the pad', { code: 'Numpad7', key: '7' }, { kind: 'digit', digit: '7' }],
    ['a digit of the pad with NumLock off', { code: 'Numpad7', key: 'Home' }, { kind: 'digit', digit: '7' }],
    ['a digit of the row', { code: 'Digit7', key: '7' }, { kind: 'digit', digit: '7' }],
    ['a digit that an input method took', { code: 'Digit7', key: 'Process' }, { kind: 'digit', digit: '7' }],
    ['a digit without Shift on a French keyboard', { code: 'Digit7', key: 'è' }, { kind: 'digit', digit: '7' }],
    ['a digit of a key without a place', { code: '', key: '7' }, { kind: 'digit', digit: '7' }],
    ['* on the row', { code: 'Digit8', key: '*' }, { kind: 'aside' }],
    ['* on the pad', { code: 'NumpadMultiply', key: '*' }, { kind: 'aside' }],
    ['+ on the row', { code: 'Equal', key: '+' }, { kind: 'next' }],
    ['= on the row', { code: 'Equal', key: '=' }, undefined],
    ['the space bar under Telex', { code: 'Space', key: 'Process' }, { kind: 'next' }],
    ['the comma of a comma pad', { code: 'NumpadDecimal', key: ',' }, { kind: 'erase' }],
    ['the decimal key with NumLock off', { code: 'NumpadDecimal', key: 'Delete' }, { kind: 'erase' }],
    ['minus', { code: 'Minus', key: '-' }, { kind: 'undo' }],
    ['underscore', { code: 'Minus', key: '_' }, undefined],
    ['the Enter of the pad', { code: 'NumpadEnter', key: 'Enter' }, { kind: 'save' }],
    ['F6', { code: 'F6', key: 'F6' }, { kind: 'alike' }],
    ['Esc', { code: 'Escape', key: 'Escape' }, { kind: 'leave' }],
    ['a held Enter', { code: 'Enter', key: 'Enter', repeat: true }, undefined],
    ['Ctrl with a digit', { code: 'Digit1', key: '1', ctrlKey: true }, undefined],
    ['a letter', { code: 'KeyA', key: 'a' }, undefined],
    ['a name of Object', { code: 'constructor', key: 'toString' }, undefined],
  ];
  test.each(table)('%s', (_, stroke, key) => expect(keyOf(stroke)).toEqual(key));
});

describe('numLockIsOff', () => {
  test.each([
    [{ code: 'Numpad4', key: 'ArrowLeft' }, true],
    [{ code: 'Numpad5', key: 'Clear' }, true],
    [{ code: 'Numpad4', key: '4' }, false],
    [{ code: 'Numpad4', key: 'Process' }, false],
    [{ code: 'ArrowLeft', key: 'ArrowLeft' }, false],
  ] as const)('%j: %s', (stroke, off) => expect(numLockIsOff(stroke)).toBe(off));
});
