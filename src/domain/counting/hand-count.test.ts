import { describe, expect, test } from 'vitest';
import { after, at, compared, count, empty, emptyOfThree, entryOf, finish, helper, recount, reopen, reread, save, start, step } from './fixtures.ts';
import type { Command, CountingState } from './state.ts';

const begun = after(empty, [1, start(1)], [1, save(1, 1, 1)], [1, save(1, 2, 2)]);
const atOpening = after(empty, [1, start(1, 'An', 4)]);
const atClosing = after(begun, [1, finish(1, 2)]);

describe('a bundle is counted by hand by two people', () => {
  const openings: readonly (readonly [string, Partial<Extract<Command, { readonly kind: 'start' }>>, string])[] = [
    ['no number', { with: helper }, 'HAND_COUNT_MISSING'],
    ['no second person', { counted: 3 }, 'COUNTER_MISSING'],
    ['a second person of blanks', { counted: 3, with: '  ' }, 'COUNTER_MISSING'],
    ['the typist twice', { counted: 3, with: ' an ' }, 'COUNTER_IS_TYPIST'],
    ['the typist with a dot', { counted: 3, with: 'A n.' }, 'COUNTER_IS_TYPIST'],
    ['a stroke', { counted: 3, with: '-' }, 'COUNTER_UNNAMED'],
    ['an initial', { counted: 3, with: 'x' }, 'COUNTER_UNNAMED'],
    ['the typist twice, although somebody reads', { counted: 3, with: 'An', reader: 'Giang' }, 'COUNTER_IS_TYPIST'],
  ];
  for (const [title, given, code] of openings)
    test(`${title}: an entry does not begin`, () => {
      expect(step(empty, 1, { kind: 'start', entry: 1, typist: 'An', ...given })).toEqual({ ok: false, error: { code } });
    });

  test('the reader is the second person when none is named', () => {
    const read = after(empty, [1, { kind: 'start', entry: 1, typist: 'An', reader: 'Giang', counted: 3 }], [1, save(1, 1, 1)]);
    expect(read).toMatchObject({ open: { opened: { papers: 3, with: 'Giang' } } });
    expect(after(read, [1, { kind: 'finish', entry: 1, counted: 3 }])).toMatchObject({ done: [{ closed: { papers: 3, with: 'Giang' } }] });
  });

  test('at the end two people are named too', () => {
    expect(step(begun, 1, { kind: 'finish', entry: 1, counted: 3 })).toEqual({ ok: false, error: { code: 'COUNTER_MISSING' } });
    expect(step(begun, 1, { kind: 'finish', entry: 1, counted: 3, with: 'AN' })).toEqual({ ok: false, error: { code: 'COUNTER_IS_TYPIST' } });
    expect(after(begun, [1, finish(1)])).toMatchObject({ done: [{ opened: { papers: 3, with: helper }, closed: { papers: 3, with: helper } }] });
  });

  test('an entry taken up again is counted again at its end', () => {
    const again = after(begun, [1, finish(1)], [1, reopen(1)]);
    expect(again).toEqual(begun);
    expect(after(again, [1, finish(1, 4)])).toMatchObject({ kind: 'miscounted', miscount: { entry: 1, moment: 'closing' } });
  });
});

describe('another number than the bundle is to hold', () => {
  test('is kept with who counted, when, and at which moment', () => {
    expect(atOpening).toMatchObject({ kind: 'miscounted', miscount: { entry: 1, moment: 'opening', papers: 4, by: 'An', with: helper, person: 1, at } });
    expect(atClosing).toMatchObject({ kind: 'miscounted', miscount: { entry: 1, moment: 'closing', papers: 2, by: 'An', with: helper, person: 1, at } });
  });

  test('holds the bundle up for everybody, with both numbers', () => {
    for (const [person, command] of [[1, start(1)], [2, start(1, 'Bình')], [1, save(1, 3, 1)], [1, finish(1)], [1, reopen(1, true)]] as const)
      expect(step(atClosing, person, command)).toEqual({ ok: false, error: { code: 'BUNDLE_MISCOUNTED', counted: 2, papers: 3 } });
  });

  test('is settled by two people who count the right number; the entry still has to be ended with its own count', () => {
    const back = step(atClosing, 4, count(3));
    expect(back.ok && back.value).toBe((atClosing as Extract<CountingState, { readonly kind: 'miscounted' }>).before);
    expect(back.ok && back.value).toEqual(begun);
    expect(after(atOpening, [4, count(3)])).toEqual(empty);
  });

  test('stays when a wrong number is counted once more, with those who counted last', () => {
    expect(after(atClosing, [4, count(5)])).toMatchObject({ kind: 'miscounted', miscount: { entry: 1, moment: 'closing', papers: 5, by: 'Dung', with: helper, person: 4 }, before: begun });
  });

  test('is not settled by one person alone', () => {
    expect(step(atClosing, 4, { kind: 'count', counted: 3, by: 'Dung', with: ' ' })).toMatchObject({ error: { code: 'COUNTER_MISSING' } });
    expect(step(atClosing, 4, { kind: 'count', counted: 3, by: 'Dung', with: 'dung' })).toMatchObject({ error: { code: 'COUNTER_IS_TYPIST' } });
  });

  test('becomes the number of the bundle when the head says so, and so does the one it was to hold', () => {
    expect(after(atClosing, [5, recount(2)])).toEqual({ ...begun, stack: { ...begun.stack, papers: 2 } });
    expect(after(atClosing, [5, recount(3)])).toEqual(begun);
    expect(step(after(atOpening, [5, recount(3)]), 1, start(1, 'An', 4))).toMatchObject({ value: { kind: 'miscounted' } });
  });

  test('an empty or far-off entry is told of the bundle first', () => {
    expect(after(after(empty, [1, start(1)]), [1, finish(1, 2)]).kind).toBe('miscounted');
  });

  test('holds up one entry, and the done ones are as they were', () => {
    const two = after(emptyOfThree, ...entryOf(1, [1], [2], [3]), ...entryOf(2, [1], [2], [3]));
    const off = after(two, [3, start(3, 'Cúc', 2)], [4, count(1)]);
    expect(off).toMatchObject({ kind: 'miscounted', before: { kind: 'waiting', done: [{ team: { person: 1 } }, { team: { person: 2 } }] } });
    expect(after(off, [4, count(3)])).toEqual(two);
  });
});

describe('the number of the bundle is put right', () => {
  const agreed = after(empty, ...entryOf(1, [1], [2], [3]), ...entryOf(2, [1], [2], [3]));

  test('the entries stay, and what was agreed is open again until the number fits', () => {
    const more = after(agreed, [5, recount(4)]);
    expect([more.kind, compared(more).done]).toEqual(['comparing', compared(agreed).done]);
    expect(after(more, [5, recount(3)])).toEqual(agreed);
  });

  test('what was settled stays settled', () => {
    const settled = after(empty, ...entryOf(1, [1], [2], [3]), ...entryOf(2, [1], [5], [3]), [4, reread(2, 5)]);
    expect(compared(after(settled, [5, recount(4)])).places).toEqual(compared(settled).places);
  });

  test('in the middle of an entry the papers typed stay, and the end asks for the new number', () => {
    const fewer = after(begun, [5, recount(2)]);
    expect(fewer).toMatchObject({ kind: 'entering', stack: { papers: 2 }, open: { top: { place: 2 } } });
    expect(after(fewer, [1, finish(1, 3)])).toMatchObject({ kind: 'miscounted' });
    expect(after(fewer, [1, finish(1, 2)])).toMatchObject({ kind: 'waiting' });
  });
});
