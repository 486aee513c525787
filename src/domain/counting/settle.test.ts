import { describe, expect, test } from 'vitest';
import { after, compared, empty, entryBy, entryOf, finish, invalid, marks, recount, remove, reopen, reread, rereadAside, rule, save, standings, step, valid } from './fixtures.ts';
import { finalPapers, openPlaces } from './place.ts';

const done = after(empty, ...entryOf(1, [1], [2], [3]));
const differs = after(done, ...entryOf(2, [1], [5], [3]));
const gap = after(done, ...entryOf(2, [1], [3]));
const finals = (state: Parameters<typeof compared>[0]) => finalPapers(compared(state)).map((one) => one.marks);

describe('a paper read in two ways', () => {
  test('is read again, and two equal readings of three decide', () => {
    expect([differs.kind, standings(differs)]).toEqual(['comparing', ['same', 'differs', 'same']]);
    for (const no of [2, 5]) {
      const again = after(differs, [4, reread(2, no)]);
      expect([again.kind, standings(again)[1], finals(again)[1]]).toEqual(['agreed', 'resolved', marks(no)]);
    }
  });

  test('waits for the board when the third reading is unlike both', () => {
    const third = after(differs, [4, reread(2, 4)]);
    expect([third.kind, standings(third)[1]]).toEqual(['comparing', 'awaitsRuling']);
    expect(step(third, 4, reread(2, 5))).toEqual({ ok: false, error: { code: 'PLACE_SETTLED', position: 2 } });
    expect(after(third, [4, rule(2)]).kind).toBe('agreed');
  });

  test('waits for the board when the third reading puts it aside like one of the two', () => {
    const aside = after(done, ...entryOf(2, [1], 'aside', [3]));
    expect(standings(after(aside, [4, rereadAside(2)]))[1]).toBe('awaitsRuling');
    expect(after(aside, [4, reread(2, 2)]).kind).toBe('agreed');
  });

  test('is not ruled before it was read again, and keeps the reading that was typed out of order', () => {
    expect(step(differs, 4, rule(2))).toEqual({ ok: false, error: { code: 'NOT_REREAD', position: 2 } });
    const more = after(empty, ...entryOf(1, [1, 4], [2], [3]), ...entryOf(2, [4, 1], [5], [3]), [4, reread(2, 2)]);
    expect(finals(more)[0]).toEqual(marks(1, 4));
  });

  test('is not read with marks that are not on the ballot', () => {
    expect(step(differs, 4, reread(2, 6))).toEqual({ ok: false, error: { code: 'MARKS_RANGE', no: 6 } });
    expect(step(differs, 4, reread(2, 5, 5))).toEqual({ ok: false, error: { code: 'MARKS_TWICE', no: 5 } });
  });

  test('nothing is settled at a place that is not there', () => {
    for (const position of [0, 4, 1.5])
      for (const command of [reread(position, 1), remove(position), rule(position)]) expect(step(differs, 4, command)).toEqual({ ok: false, error: { code: 'NO_SUCH_PLACE', position } });
  });
});

describe('a paper that one entry lacks', () => {
  test('is inserted by reading it again', () => {
    expect([gap.kind, standings(gap), openPlaces(compared(gap))]).toEqual(['comparing', ['same', 'onlyOne', 'same'], 1]);
    const back = after(gap, [4, reread(2, 2)]);
    expect([back.kind, finals(back)]).toEqual(['agreed', [marks(1), marks(2), marks(3)]]);
  });

  test('is not ruled before it was read again', () => {
    expect(step(gap, 4, rule(2))).toEqual({ ok: false, error: { code: 'NOT_REREAD', position: 2 } });
  });

  test('is removed when it was typed twice', () => {
    const twice = after(done, ...entryOf(2, [1], [2], [2], [3]));
    const place = compared(twice).places.findIndex((one) => one.in[0] === undefined) + 1;
    const removed = after(twice, [4, remove(place)]);
    expect([removed.kind, finals(removed)]).toEqual(['agreed', [marks(1), marks(2), marks(3)]]);
  });

  test('removed wrongly, it comes back when it is read again', () => {
    const removed = after(gap, [4, remove(2)]);
    expect([removed.kind, standings(removed)[1], finals(removed)]).toEqual(['comparing', 'removed', [marks(1), marks(3)]]);
    expect(step(removed, 4, remove(2))).toEqual({ ok: false, error: { code: 'PLACE_SETTLED', position: 2 } });
    expect(step(removed, 4, rule(2))).toEqual({ ok: false, error: { code: 'PLACE_SETTLED', position: 2 } });
    const back = after(removed, [4, reread(2, 2)]);
    expect([back.kind, compared(back).places[1]?.removed]).toEqual(['agreed', undefined]);
  });

  test('a paper that every entry has is never removed, even when there are more than the bundle holds', () => {
    const more = after(empty, ...entryOf(1, [1], [2], [3], [4]), ...entryOf(2, [1], [2], [3], [4]));
    expect(step(more, 4, remove(4))).toEqual({ ok: false, error: { code: 'NOT_A_GAP', position: 4 } });
    expect(after(more, [4, recount(4)]).kind).toBe('agreed');
  });

  test('taken out of an agreed bundle it opens the bundle again', () => {
    const agreed = after(gap, [4, reread(2, 2)]);
    expect(after(agreed, [4, remove(2)]).kind).toBe('comparing');
  });

  test('ruled, removed and read again, it stands as the board ruled it', () => {
    const ruled = after(gap, [4, reread(2, 5)], [4, rule(2)]);
    const back = after(ruled, [4, remove(2)], [4, reread(2, 2)]);
    expect([standings(after(ruled, [4, remove(2)]))[1], standings(back)[1]]).toEqual(['removed', 'ruled']);
    expect(finalPapers(compared(back))[1]).toMatchObject({ ruling: { invalid: 'I7' } });
  });
});

describe('the board rules', () => {
  const both = after(empty, ...entryOf(1, 'aside', [1], [1]), ...entryOf(2, 'aside', [1], [1]));

  test('on a paper that every entry put aside', () => {
    expect([both.kind, standings(both)[0]]).toEqual(['comparing', 'awaitsRuling']);
    const ruled = after(both, [4, rule(1, valid(4))]);
    expect(ruled.kind).toBe('agreed');
    expect(finalPapers(compared(ruled))[0]).toEqual({ bundle: 1, position: 1, marks: marks(4), ruling: { valid: true, note: 'gạch không hết chữ' } });
  });

  test('on a paper read alike, and anew on one it ruled already', () => {
    const agreed = after(done, ...entryOf(2, [1], [2], [3]), [4, rule(2)]);
    expect(finalPapers(compared(agreed))[1]).toEqual({ bundle: 1, position: 2, marks: marks(2), ruling: { invalid: 'I7', note: invalid.note } });
    expect(finals(after(agreed, [4, rule(2, valid(5))]))[1]).toEqual(marks(5));
  });

  test('and what it ruled is not read again', () => {
    expect(step(after(both, [4, rule(1)]), 4, reread(1, 2))).toEqual({ ok: false, error: { code: 'PLACE_SETTLED', position: 1 } });
  });

  test('with marks of the ballot, written in one way', () => {
    expect(step(both, 4, rule(1, valid(6)))).toEqual({ ok: false, error: { code: 'MARKS_RANGE', no: 6 } });
    expect(step(both, 4, rule(1, valid(2, 2)))).toEqual({ ok: false, error: { code: 'MARKS_TWICE', no: 2 } });
    expect(finals(after(both, [4, rule(1, valid(5, 2))]))[0]).toEqual(marks(2, 5));
  });

  test('a paper ruled invalid keeps a plain reading of it, where there is one', () => {
    const third = after(done, ...entryOf(2, [1], 'aside', [3]), [4, rereadAside(2)], [4, rule(2)]);
    expect(finals(third)[1]).toEqual(marks(2));
    expect(finals(after(both, [4, rule(1)]))[0]).toEqual(marks());
  });
});

describe('an entry is taken up again', () => {
  const short = after(empty, ...entryOf(1, [1], [2]), ...entryOf(2, [1], [2]));

  test('when every entry skipped the same paper: the last one gets it, and it is read again', () => {
    expect([short.kind, openPlaces(compared(short))]).toEqual(['comparing', 0]);
    const typed = after(short, [2, reopen(2)], [2, save(2, 3, 3)], [2, finish(2)]);
    expect(after(typed, [1, reread(3, 3)]).kind).toBe('agreed');
  });

  test('by its typist or by the head, and only the last one', () => {
    expect(step(short, 1, reopen(2))).toEqual({ ok: false, error: { code: 'NOT_TYPIST' } });
    expect(after(short, [1, reopen(2, true)])).toMatchObject({ kind: 'entering', open: { team: { person: 2 } } });
    expect(step(short, 1, reopen(1, true))).toEqual({ ok: false, error: { code: 'ENTRY_CLOSED' } });
    expect(step(done, 2, reopen(1, true))).toEqual({ ok: false, error: { code: 'NOT_TYPIST' } });
  });

  test('once something is settled only by the head, and only where the papers do not add up', () => {
    const settled = after(empty, ...entryOf(1, [1], [2]), ...entryOf(2, [1], [4]), [4, reread(2, 2)]);
    expect(step(settled, 2, reopen(2))).toEqual({ ok: false, error: { code: 'REOPEN_BY_HEAD' } });
    expect(after(settled, [4, reopen(2, true)])).toMatchObject({ kind: 'entering', open: { team: { person: 2 }, top: { place: 2 } } });
    const halfway = after(empty, ...entryOf(1, [1], [2], [3]), ...entryOf(2, [1], [4], [5]), [4, reread(2, 2)]);
    expect(step(halfway, 4, reopen(2, true))).toEqual({ ok: false, error: { code: 'ENTRY_CLOSED' } });
  });

  test('and what was settled is forgotten then', () => {
    const settled = after(empty, ...entryOf(1, [1], [2]), ...entryOf(2, [1], [4]), [4, reread(2, 2)], [4, reopen(2, true)], [2, finish(2)]);
    expect(standings(settled)).toEqual(['same', 'differs']);
  });

  test('not in an agreed bundle', () => {
    const agreed = after(done, ...entryOf(2, [1], [2], [3]));
    for (const byHead of [false, true]) expect(step(agreed, 2, reopen(2, byHead))).toEqual({ ok: false, error: { code: 'ENTRY_CLOSED' } });
  });

  test('and given up it is entered by somebody who was in no other entry', () => {
    const freed = after(short, [4, reopen(2, true)], [4, { kind: 'release', entry: 2, saved: 2, byHead: true }]);
    expect(freed.kind).toBe('waiting');
    expect(after(freed, ...entryBy(3, 2, 3, [1], [2], [3])).kind).toBe('comparing');
  });
});
