import { describe, expect, test } from 'vitest';
import { after, compared, empty, emptyOfThree, entryOf, finish, marks, nameOf, release, reopen, save, saveAlike, saveAside, stack, start, step, takeBack } from './fixtures.ts';
import { emptyStack } from './machine.ts';
import { readsOf, savedOn } from './pile.ts';
import type { Command, CountingState } from './state.ts';

const begun = after(empty, [1, start(1)], [1, save(1, 1, 1)]);
const savedIn = (state: CountingState): number => (state.kind === 'entering' ? savedOn(state.open.top) : Number.NaN);
const papersIn = (state: CountingState): readonly (readonly number[])[] =>
  state.kind === 'entering' ? readsOf(state.open.top).map(({ reading }) => ('struck' in reading.marks ? reading.marks.struck : [])) : [];

describe('who enters', () => {
  test('entry 2 is refused to the typist and to the reader of entry 1, under their numbers and under their names', () => {
    const done = after(empty, [1, start(1, 'An', 3, 'Bình')], [1, save(1, 1, 1)], [1, finish(1)]);
    for (const [person, command] of [[1, start(2, 'An')], [1, start(2, 'Tên Khác')], [2, start(2, 'Bình')], [3, start(2, 'Cúc', 3, 'an')], [3, start(2, 'Cúc', 3, ' BÌNH ')], [3, start(2, 'Cúc', 3, 'An.')], [3, start(2, 'Cúc', 3, '“Bì nh”')]] as const)
      expect(step(done, person, command)).toEqual({ ok: false, error: { code: 'SAME_PERSON' } });
    for (const reader of [undefined, 'Bính']) expect(step(done, 3, start(2, 'Cúc', 3, reader)).ok).toBe(true);
  });

  test('entry 3 is refused to those of entry 1 and of entry 2', () => {
    const done = after(emptyOfThree, ...entryOf(1, [1], [2], [3]), ...entryOf(2, [1], [2], [3]));
    for (const person of [1, 2]) expect(step(done, person, start(3, nameOf(person)))).toMatchObject({ error: { code: 'SAME_PERSON' } });
    expect(step(done, 3, start(3, 'Cúc', 3, 'Bình'))).toMatchObject({ error: { code: 'SAME_PERSON' } });
    expect(step(done, 3, start(3, 'Cúc')).ok).toBe(true);
  });

  test('nobody reads aloud to himself', () => {
    expect(step(empty, 1, start(1, 'Trần Hoà', 3, 'trần  hòa'))).toMatchObject({ error: { code: 'READER_IS_TYPIST' } });
    expect(step(empty, 1, start(1, 'Trần Hoà', 3, 'Trần Hoà.'))).toMatchObject({ error: { code: 'READER_IS_TYPIST' } });
    for (const reader of ['-', 'x']) expect(step(empty, 1, start(1, 'Trần Hoà', 3, reader))).toMatchObject({ error: { code: 'READER_UNNAMED' } });
  });

  test('an entry in the middle is held; whoever holds it goes on without counting again', () => {
    expect(step(begun, 2, start(1, 'Bình'))).toEqual({ ok: false, error: { code: 'ENTRY_HELD', typist: 'An' } });
    for (const command of [save(1, 2, 1), takeBack(1, 1), finish(1)]) expect(step(begun, 2, command)).toMatchObject({ error: { code: 'NOT_TYPIST' } });
    const goesOn: Command = { kind: 'start', entry: 1, typist: 'An' };
    const next = step(begun, 1, goesOn);
    expect(next.ok && next.value).toBe(begun);
  });

  test('another reader comes before the first paper, not in the middle of a bundle', () => {
    const withReader = start(1, 'An', 3, 'Giang');
    expect(step(begun, 1, withReader)).toMatchObject({ error: { code: 'ENTRY_HELD' } });
    const read = after(empty, [1, start(1)], [1, withReader]);
    expect(read).toMatchObject({ kind: 'entering', open: { team: { person: 1, typist: 'An', reader: 'Giang' }, opened: { papers: 3 } } });
  });
});

describe('an entry is given up', () => {
  test('by the one who holds it or by the head, and only when it is known how many papers that discards', () => {
    expect(step(begun, 2, release(1, 1))).toEqual({ ok: false, error: { code: 'RELEASE_BY_HEAD' } });
    for (const [person, byHead] of [[1, false], [2, true]] as const) {
      expect(step(begun, person, release(1, 2, byHead))).toEqual({ ok: false, error: { code: 'SAVED_CHANGED', saved: 1 } });
      expect(after(begun, [person, release(1, 1, byHead)])).toEqual(empty);
    }
  });

  test('the next one begins at the first paper, with a count, and the former cannot write into it', () => {
    const freed = after(begun, [1, release(1, 1)]);
    expect(step(freed, 2, { kind: 'start', entry: 1, typist: 'Bình' })).toMatchObject({ error: { code: 'HAND_COUNT_MISSING' } });
    const again = after(freed, [2, start(1, 'Bình')]);
    expect(savedIn(again)).toBe(0);
    expect(step(again, 1, save(1, 1, 1))).toMatchObject({ error: { code: 'NOT_TYPIST' } });
  });

  test('the entries before it stay', () => {
    const done = after(empty, ...entryOf(1, [1], [2], [3]));
    expect(after(done, [2, start(2)], [2, save(2, 1, 1)], [2, release(2, 1)])).toEqual(done);
  });
});

describe('papers are laid down one after the other', () => {
  test('the same paper saved twice is one paper; another reading of its place is refused', () => {
    const twice = step(begun, 1, save(1, 1, 1));
    expect(twice.ok && twice.value).toBe(begun);
    expect(step(begun, 1, save(1, 1, 2))).toMatchObject({ error: { code: 'PLACE_TAKEN', next: 2 } });
    expect(step(begun, 1, save(1, 3, 2))).toMatchObject({ error: { code: 'PLACE_SKIPPED', next: 2 } });
    expect(step(begun, 1, save(1, 0, 2))).toMatchObject({ error: { code: 'PLACE_TAKEN', next: 2 } });
  });

  test('marks that are not on the ballot are refused', () => {
    expect(step(begun, 1, save(1, 2, 6))).toMatchObject({ error: { code: 'MARKS_RANGE', no: 6 } });
    expect(step(begun, 1, save(1, 2, 4, 4))).toMatchObject({ error: { code: 'MARKS_TWICE', no: 4 } });
    expect(step(begun, 1, { kind: 'save', entry: 1, place: 2, reading: { marks: { agree: [], disagree: [] }, aside: false } })).toMatchObject({ error: { code: 'MARKS_FORM' } });
  });

  test('the order in which numbers were typed is not kept', () => {
    const typed = after(begun, [1, save(1, 2, 5, 1, 3)]);
    expect(papersIn(typed)).toEqual([[1], [1, 3, 5]]);
    const again = step(typed, 1, save(1, 2, 3, 5, 1));
    expect(again.ok && again.value).toBe(typed);
  });

  test('only the paper that the typist sees last is taken back', () => {
    expect(step(begun, 1, takeBack(1, 2))).toMatchObject({ error: { code: 'PLACE_NOT_LAST', saved: 1 } });
    const none = after(begun, [1, takeBack(1, 1)]);
    expect(savedIn(none)).toBe(0);
    expect(step(none, 1, takeBack(1, 1))).toMatchObject({ error: { code: 'NOTHING_SAVED' } });
  });
});

describe('papers alike are entered once with their number', () => {
  const alike = after(empty, [1, start(1)], [1, save(1, 1, 1)], [1, saveAlike(1, 2, 2, 4)]);

  test('each of them is a paper, and the next place is behind them', () => {
    expect(papersIn(alike)).toEqual([[1], [4], [4]]);
    expect(step(alike, 1, save(1, 3, 4))).toMatchObject({ error: { code: 'PLACE_TAKEN', next: 4 } });
    expect(savedIn(after(alike, [1, save(1, 4, 4)]))).toBe(4);
  });

  test('sent twice they are laid down once; with another number or reading they are refused', () => {
    const twice = step(alike, 1, saveAlike(1, 2, 2, 4));
    expect(twice.ok && twice.value).toBe(alike);
    for (const other of [saveAlike(1, 2, 3, 4), save(1, 2, 4), saveAlike(1, 2, 2, 5)]) expect(step(alike, 1, other)).toMatchObject({ error: { code: 'PLACE_TAKEN', next: 4 } });
  });

  test('they are taken back together, by the place of the last', () => {
    expect(step(alike, 1, takeBack(1, 2))).toMatchObject({ error: { code: 'PLACE_NOT_LAST', saved: 3 } });
    expect(after(alike, [1, takeBack(1, 3)])).toEqual(begun);
  });

  test('there are no more of them than the bundle has left', () => {
    expect(step(begun, 1, saveAlike(1, 2, 3, 4))).toEqual({ ok: false, error: { code: 'TIMES_OVER', left: 2 } });
    expect(step(alike, 1, saveAlike(1, 4, 2, 4))).toEqual({ ok: false, error: { code: 'TIMES_OVER', left: 0 } });
    const over = after(alike, [1, save(1, 4, 4)]);
    expect(step(over, 1, saveAlike(1, 5, 2, 4))).toEqual({ ok: false, error: { code: 'TIMES_OVER', left: 0 } });
  });

  test('taken up again they are still together', () => {
    const next = after(alike, [1, finish(1)], [1, reopen(1)]);
    expect(next).toEqual(alike);
    expect(savedIn(after(next, [1, takeBack(1, 3)]))).toBe(1);
  });

  test('the comparison lays them beside papers that were entered singly', () => {
    const both = after(alike, [1, finish(1)], ...entryOf(2, [1], [4], [4]));
    expect([both.kind, compared(both).places.length]).toEqual(['agreed', 3]);
  });

  test('papers put aside may be alike too', () => {
    const aside = after(empty, [1, start(1)], [1, { kind: 'save', entry: 1, place: 1, times: 3, reading: { marks: marks(2), aside: true } }]);
    expect(savedIn(aside)).toBe(3);
    expect(step(aside, 1, saveAside(1, 4)).ok).toBe(true);
  });
});

describe('an entry is not ended by mistake', () => {
  test('without a paper, while the bundle holds papers', () => {
    expect(step(after(empty, [1, start(1)]), 1, finish(1))).toMatchObject({ error: { code: 'ENTRY_EMPTY' } });
    const bare = after(emptyStack(stack(2, 0)), [1, start(1, 'An', 0)], [1, finish(1, 0)], [2, start(2, 'Bình', 0)], [2, finish(2, 0)]);
    expect(bare.kind).toBe('agreed');
  });

  test('far off the counted bundle, on either side', () => {
    const typed = (papers: number) => after(emptyStack(stack(2, 60)), [1, start(1, 'An', 60)], ...Array.from({ length: papers }, (_, at) => [1, save(1, at + 1, 1)] as const));
    expect(step(typed(56), 1, finish(1, 60))).toEqual({ ok: false, error: { code: 'ENTRY_FAR_OFF', saved: 56, counted: 60 } });
    expect(step(typed(64), 1, finish(1, 60))).toMatchObject({ error: { code: 'ENTRY_FAR_OFF' } });
    for (const near of [57, 63]) expect(step(typed(near), 1, finish(1, 60)).ok).toBe(true);
  });
});
