import { describe, expect, test } from 'vitest';
import { after, compared, emptyOfThree, entryOf, finish, marks, recount, remove, reopen, reread, rereadAside, rule, save, standings, step, type Typed } from './fixtures.ts';
import { finalPapers, openPlaces, readingsOf } from './place.ts';
import type { CountingState } from './state.ts';

const entries = (first: readonly Typed[], second: readonly Typed[], third: readonly Typed[]): CountingState => after(emptyOfThree, ...entryOf(1, ...first), ...entryOf(2, ...second), ...entryOf(3, ...third));
const finals = (state: CountingState) => finalPapers(compared(state)).map((one) => one.marks);
const whole: readonly Typed[] = [[1], [2], [3]];

describe('three entries', () => {
  test('are compared after the third', () => {
    const two = after(emptyOfThree, ...entryOf(1, ...whole), ...entryOf(2, ...whole));
    expect(two).toMatchObject({ kind: 'waiting', done: [{}, {}] });
    expect(entries(whole, whole, whole).kind).toBe('agreed');
  });

  test('two equal readings decide, whichever entry reads otherwise', () => {
    const odd: readonly Typed[] = [[1], [5], [3]];
    for (const state of [entries(odd, whole, whole), entries(whole, odd, whole), entries(whole, whole, odd)])
      expect([state.kind, standings(state), finals(state)]).toEqual(['agreed', ['same', 'resolved', 'same'], [marks(1), marks(2), marks(3)]]);
  });

  test('all three reading alike is told from two of them', () => {
    expect(standings(entries(whole, whole, whole))).toEqual(['same', 'same', 'same']);
  });

  test('three readings of which none is like another are read again', () => {
    const apart = entries(whole, [[1], [4], [3]], [[1], [5], [3]]);
    expect([apart.kind, standings(apart)[1]]).toEqual(['comparing', 'differs']);
    expect(step(apart, 4, rule(2))).toMatchObject({ error: { code: 'NOT_REREAD' } });
    for (const no of [2, 4, 5]) expect(finals(after(apart, [4, reread(2, no)]))[1]).toEqual(marks(no));
    expect(standings(after(apart, [4, reread(2)]))[1]).toBe('awaitsRuling');
  });

  test('two that put a paper aside send it to the board; one does not, when the others read it alike', () => {
    const aside: readonly Typed[] = [[1], 'aside', [3]];
    const two = entries(aside, whole, aside);
    expect([two.kind, standings(two)[1]]).toEqual(['comparing', 'awaitsRuling']);
    expect(finals(after(two, [4, rule(2)]))[1]).toEqual(marks(2));
    expect([entries(whole, aside, whole).kind, finals(entries(whole, aside, whole))[1]]).toEqual(['agreed', marks(2)]);
  });

  test('one put aside and two that differ are read again', () => {
    const apart = entries(whole, [[1], 'aside', [3]], [[1], [5], [3]]);
    expect(standings(apart)[1]).toBe('differs');
    expect(standings(after(apart, [4, rereadAside(2)]))[1]).toBe('awaitsRuling');
  });
});

describe('three entries of which some lack a paper', () => {
  const short: readonly Typed[] = [[1], [3]];

  test('two that have it and read it alike decide, whichever lacks it', () => {
    for (const state of [entries(short, whole, whole), entries(whole, short, whole), entries(whole, whole, short)])
      expect([state.kind, standings(state)[1], finals(state)]).toEqual(['agreed', 'resolved', [marks(1), marks(2), marks(3)]]);
  });

  test('a single one that has it is not enough', () => {
    for (const state of [entries(whole, short, short), entries(short, whole, short), entries(short, short, whole)]) {
      expect([state.kind, standings(state)]).toEqual(['comparing', ['same', 'onlyOne', 'same']]);
      expect(after(state, [4, reread(2, 2)]).kind).toBe('agreed');
      expect(standings(after(state, [4, reread(2, 4)]))[1]).toBe('awaitsRuling');
      expect(finals(after(state, [4, remove(2)]))).toEqual([marks(1), marks(3)]);
    }
  });

  test('two that have it and read it otherwise are read again', () => {
    const state = entries([[1], [5], [3]], short, whole);
    expect([standings(state)[1], openPlaces(compared(state))]).toEqual(['differs', 1]);
    expect(finals(after(state, [4, reread(2, 5)]))[1]).toEqual(marks(5));
  });

  test('a paper that two of three typed twice is removed; one of all three is not', () => {
    const twice: readonly Typed[] = [[1], [2], [2], [3]];
    const state = entries(twice, whole, twice);
    const place = compared(state).places.findIndex((one) => one.in.includes(undefined)) + 1;
    expect([state.kind, standings(state)[place - 1]]).toEqual(['comparing', 'resolved']);
    expect(step(state, 4, remove(1))).toMatchObject({ error: { code: 'NOT_A_GAP' } });
    const removed = after(state, [4, remove(place)]);
    expect([removed.kind, finals(removed)]).toEqual(['agreed', [marks(1), marks(2), marks(3)]]);
  });

  test('removed from two of three and read again otherwise, the two still decide', () => {
    const removed = after(entries(short, whole, whole), [4, remove(2)]);
    expect([removed.kind, finals(after(removed, [4, reread(2, 5)]))[1]]).toEqual(['comparing', marks(2)]);
  });

  test('the readings of a place stand in the order of the entries', () => {
    const state = compared(entries(whole, short, [[1], [5], [3]]));
    expect(readingsOf(state, state.places[1]!).map((one) => one?.marks)).toEqual([marks(2), undefined, marks(5)]);
  });
});

describe('the third entry is taken up again', () => {
  test('when all three skipped the same paper', () => {
    const short = entries([[1], [2]], [[1], [2]], [[1], [2]]);
    expect([short.kind, openPlaces(compared(short))]).toEqual(['comparing', 0]);
    expect(step(short, 2, reopen(2))).toMatchObject({ error: { code: 'ENTRY_CLOSED' } });
    const typed = after(short, [3, reopen(3)], [3, save(3, 3, 3)], [3, finish(3)]);
    expect(standings(typed)).toEqual(['same', 'same', 'onlyOne']);
    expect(after(typed, [4, reread(3, 3)]).kind).toBe('agreed');
  });

  test('the second only before the third begins', () => {
    const two = after(emptyOfThree, ...entryOf(1, ...whole), ...entryOf(2, ...whole));
    expect(step(two, 1, reopen(1))).toMatchObject({ error: { code: 'ENTRY_CLOSED' } });
    expect(after(two, [2, reopen(2)])).toMatchObject({ kind: 'entering', done: [{ team: { person: 1 } }], open: { team: { person: 2 }, top: { place: 3 } } });
  });

  test('the number put right opens an agreed bundle of three', () => {
    expect(after(entries(whole, whole, whole), [4, recount(2)]).kind).toBe('comparing');
  });
});
