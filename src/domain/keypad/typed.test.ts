import { describe, expect, test } from 'vitest';
import type { Form, Marks } from '../count/input.ts';
import { keyOf } from './keys.ts';
import { marksOf, type Slip } from './read.ts';
import { isEchoKey, nothingTyped, press, type Typed } from './typed.ts';

const typeIn = (keys: string, form: Form): Typed =>
  [...keys].reduce((typed, key) => {
    const read = keyOf({ code: '', key: key === '<' ? 'Backspace' : key });
    if (read === undefined || !isEchoKey(read)) throw new Error(`not an echo key: ${key}`);
    return press(typed, read, form);
  }, nothingTyped);

describe('a strike ballot of 17 names', () => {
  const ballot = { form: 'strike', names: 17 } as const;
  const good: readonly (readonly [keys: string, struck: readonly number[]])[] = [
    ['3', [3]],
    ['3+12+15', [3, 12, 15]],
    ['15 3 12', [3, 12, 15]],
    ['12', [12]],
    ['1+2', [1, 2]],
    ['1++2+', [1, 2]],
    ['0', []],
    ['/', Array.from({ length: 17 }, (_, index) => index + 1)],
    ['3+14.12', [3, 12]],
    ['3+14,', [3]],
    ['3+14<2', [3, 12]],
    ['3+<4<', [3]],
    ['//', Array.from({ length: 17 }, (_, index) => index + 1)],
    ['/.4', [4]],
    ['/<4', [4]],
  ];
  test.each(good)('%s is read as struck %j', (keys, struck) => {
    expect(marksOf(typeIn(keys, 'strike'), ballot)).toEqual({ ok: true, value: { struck } });
  });

  const bad: readonly (readonly [keys: string, slip: Slip])[] = [
    ['', { kind: 'empty' }],
    ['*', { kind: 'empty' }],
    ['.', { kind: 'empty' }],
    ['+', { kind: 'empty' }],
    ['3+21', { kind: 'unknown', text: '21' }],
    ['123456', { kind: 'unknown', text: '1234' }],
    ['05', { kind: 'leadingZero', text: '05' }],
    ['00', { kind: 'leadingZero', text: '00' }],
    ['8+8', { kind: 'twice', text: '8' }],
    ['0+3', { kind: 'notAlone', text: '0' }],
    ['3+0', { kind: 'notAlone', text: '0' }],
    ['3/', { kind: 'notAlone', text: '/' }],
    ['/3', { kind: 'notAlone', text: '/' }],
  ];
  test.each(bad)('%s is not saved', (keys, slip) => {
    expect(marksOf(typeIn(keys, 'strike'), ballot)).toEqual({ ok: false, error: slip });
  });

  test('a paper put aside carries its marks, and a second * takes it back', () => {
    expect(typeIn('4+9*', 'strike')).toMatchObject({ aside: true });
    expect(marksOf(typeIn('4*+9', 'strike'), ballot)).toEqual({ ok: true, value: { struck: [4, 9] } });
    expect(typeIn('4**', 'strike').aside).toBe(false);
  });
});

describe('an agree ballot of 4 names', () => {
  const good: readonly (readonly [keys: string, marks: Marks])[] = [
    ['0', { agree: [1, 2, 3, 4], disagree: [] }],
    ['/', { agree: [], disagree: [1, 2, 3, 4] }],
    ['2', { agree: [1, 3, 4], disagree: [2] }],
    ['2/', { agree: [1, 3, 4], disagree: [] }],
    ['2//', { agree: [1, 2, 3, 4], disagree: [2] }],
    ['2///', { agree: [1, 3, 4], disagree: [2] }],
    ['2/+3//+4', { agree: [1, 3], disagree: [3, 4] }],
    ['2/3', { agree: [1, 4], disagree: [3] }],
    ['2+/', { agree: [1, 3, 4], disagree: [] }],
    ['2/<', { agree: [1, 3, 4], disagree: [2] }],
  ];
  test.each(good)('%s is read as %j', (keys, value) => {
    expect(marksOf(typeIn(keys, 'agree'), { form: 'agree', names: 4 })).toEqual({ ok: true, value });
  });

  test.each(['0/', '/2', '5', '2+2/'])('%s is not saved', (keys) => {
    expect(marksOf(typeIn(keys, 'agree'), { form: 'agree', names: 4 }).ok).toBe(false);
  });

  test.each([
    ['0', { agree: [1], disagree: [] }],
    ['1', { agree: [], disagree: [1] }],
    ['1/', { agree: [], disagree: [] }],
    ['1//', { agree: [1], disagree: [1] }],
  ] as const)('with one name, %s is read as %j', (keys, value) => {
    expect(marksOf(typeIn(keys, 'agree'), { form: 'agree', names: 1 })).toEqual({ ok: true, value });
  });
});
