import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyStack, transition } from './machine.ts';
import { finalPapers, openPlaces, standingOf } from './place.ts';
import { savedOn } from './pile.ts';
import type { Command, CountingState, EntryNo } from './state.ts';

const names: Readonly<Record<number, string>> = { 1: 'An', 2: 'Bình', 3: 'Cúc' };
const at = '2025-05-20T08:00:00Z';
const empty = emptyStack({ bundle: 1, collected: 3, ballot: { form: 'strike', names: 5 } });

const step = (state: CountingState, person: number, command: Command) => transition(state, command, { person, at });
function after(state: CountingState, ...steps: readonly (readonly [number, Command])[]): CountingState {
  let now = state;
  for (const [person, command] of steps) {
    const next = step(now, person, command);
    if (!next.ok) throw new Error(JSON.stringify([command, next.error]));
    now = next.value;
  }
  return now;
}

const start = (entry: EntryNo, typist: string, reader?: string): Command => ({ kind: 'start', entry, typist, ...(reader === undefined ? {} : { reader }) });
const save = (entry: EntryNo, place: number, ...struck: number[]): Command => ({ kind: 'save', entry, place, reading: { marks: { struck }, aside: false } });
const aside = (entry: EntryNo, place: number): Command => ({ kind: 'save', entry, place, reading: { marks: { struck: [] }, aside: true } });
const finish = (entry: EntryNo, counted = 3): Command => ({ kind: 'finish', entry, counted });
const reread = (position: number, ...struck: number[]): Command => ({ kind: 'reread', position, reading: { marks: { struck }, aside: false } });
const rule = (position: number): Command => ({ kind: 'rule', position, ruling: { kind: 'invalid', code: 'I7', note: 'hai màu mực' }, votesFor: 3 });

const entryOf = (entry: EntryNo, person: number, ...papers: readonly (readonly number[])[]): readonly (readonly [number, Command])[] => [
  [person, start(entry, names[person] ?? '')],
  ...papers.map((struck, index) => [person, save(entry, index + 1, ...struck)] as const),
  [person, finish(entry)],
];

const firstEntry = after(empty, [1, start(1, 'An')], [1, save(1, 1, 1)]);
const firstDone = after(empty, ...entryOf(1, 1, [1], [2], [3]));
const secondEntry = after(firstDone, [2, start(2, 'Bình')], [2, save(2, 1, 1)]);
const comparing = after(firstDone, ...entryOf(2, 2, [1], [5], [3]));
const agreed = after(firstDone, ...entryOf(2, 2, [1], [2], [3]));

const states = { empty, firstEntry, firstDone, secondEntry, comparing, agreed } as const;
const by1 = (command: Command) => [1, command] as const;
const by2 = (command: Command) => [2, command] as const;

/** Every command in every state: the state that follows, or the fault. */
const table: readonly (readonly [string, readonly [number, Command], Readonly<Record<keyof typeof states, string>>])[] = [
  ['start 1', by1(start(1, 'An')), { empty: 'firstEntry', firstEntry: 'firstEntry', firstDone: 'ENTRY_CLOSED', secondEntry: 'ENTRY_CLOSED', comparing: 'ENTRY_CLOSED', agreed: 'ENTRY_CLOSED' }],
  ['start 2', by2(start(2, 'Bình')), { empty: 'ENTRY_NOT_STARTED', firstEntry: 'ENTRY_NOT_STARTED', firstDone: 'secondEntry', secondEntry: 'secondEntry', comparing: 'ENTRY_CLOSED', agreed: 'ENTRY_CLOSED' }],
  ['save 1', by1(save(1, 2, 4)), { empty: 'ENTRY_NOT_STARTED', firstEntry: 'firstEntry', firstDone: 'ENTRY_CLOSED', secondEntry: 'ENTRY_CLOSED', comparing: 'ENTRY_CLOSED', agreed: 'ENTRY_CLOSED' }],
  ['save 2', by2(save(2, 2, 4)), { empty: 'ENTRY_NOT_STARTED', firstEntry: 'ENTRY_NOT_STARTED', firstDone: 'ENTRY_NOT_STARTED', secondEntry: 'secondEntry', comparing: 'ENTRY_CLOSED', agreed: 'ENTRY_CLOSED' }],
  ['takeBack 1', by1({ kind: 'takeBack', entry: 1, place: 1 }), { empty: 'ENTRY_NOT_STARTED', firstEntry: 'firstEntry', firstDone: 'ENTRY_CLOSED', secondEntry: 'ENTRY_CLOSED', comparing: 'ENTRY_CLOSED', agreed: 'ENTRY_CLOSED' }],
  ['takeBack 2', by2({ kind: 'takeBack', entry: 2, place: 1 }), { empty: 'ENTRY_NOT_STARTED', firstEntry: 'ENTRY_NOT_STARTED', firstDone: 'ENTRY_NOT_STARTED', secondEntry: 'secondEntry', comparing: 'ENTRY_CLOSED', agreed: 'ENTRY_CLOSED' }],
  ['finish 1', by1(finish(1)), { empty: 'ENTRY_NOT_STARTED', firstEntry: 'firstDone', firstDone: 'ENTRY_CLOSED', secondEntry: 'ENTRY_CLOSED', comparing: 'ENTRY_CLOSED', agreed: 'ENTRY_CLOSED' }],
  ['finish 2', by2(finish(2)), { empty: 'ENTRY_NOT_STARTED', firstEntry: 'ENTRY_NOT_STARTED', firstDone: 'ENTRY_NOT_STARTED', secondEntry: 'comparing', comparing: 'ENTRY_CLOSED', agreed: 'ENTRY_CLOSED' }],
  ['reopen 1', by1({ kind: 'reopen', entry: 1 }), { empty: 'ENTRY_NOT_STARTED', firstEntry: 'firstEntry', firstDone: 'firstEntry', secondEntry: 'ENTRY_CLOSED', comparing: 'ENTRY_CLOSED', agreed: 'ENTRY_CLOSED' }],
  ['reopen 2', by2({ kind: 'reopen', entry: 2 }), { empty: 'ENTRY_NOT_STARTED', firstEntry: 'ENTRY_CLOSED', firstDone: 'ENTRY_CLOSED', secondEntry: 'secondEntry', comparing: 'secondEntry', agreed: 'ENTRY_CLOSED' }],
  ['recount', [3, { kind: 'recount', collected: 3 }], { empty: 'empty', firstEntry: 'firstEntry', firstDone: 'firstDone', secondEntry: 'secondEntry', comparing: 'comparing', agreed: 'agreed' }],
  ['reread', [3, reread(2, 5)], { empty: 'NOT_COMPARING', firstEntry: 'NOT_COMPARING', firstDone: 'NOT_COMPARING', secondEntry: 'NOT_COMPARING', comparing: 'agreed', agreed: 'PLACE_SETTLED' }],
  ['remove', [3, { kind: 'remove', position: 2, note: 'không có' }], { empty: 'NOT_COMPARING', firstEntry: 'NOT_COMPARING', firstDone: 'NOT_COMPARING', secondEntry: 'NOT_COMPARING', comparing: 'NOT_A_GAP', agreed: 'NOT_A_GAP' }],
  ['rule', [3, rule(2)], { empty: 'NOT_COMPARING', firstEntry: 'NOT_COMPARING', firstDone: 'NOT_COMPARING', secondEntry: 'NOT_COMPARING', comparing: 'NOT_REREAD', agreed: 'agreed' }],
];

describe('every state and every command', () => {
  for (const [title, [person, command], row] of table)
    for (const kind of Object.keys(states) as (keyof typeof states)[])
      test(`${title} in ${kind}: ${row[kind]}`, () => {
        const next = step(states[kind], person, command);
        expect(next.ok ? next.value.kind : next.error.code).toBe(row[kind]);
      });
});

describe('an entry', () => {
  test('entry 2 is refused to the typist and to the reader of entry 1', () => {
    const done = after(empty, [1, start(1, 'An', 'Bình')], [1, save(1, 1, 1)], [1, finish(1)]);
    for (const [person, command] of [[1, start(2, 'An')], [2, start(2, 'Bình')], [3, start(2, 'Cúc', 'an')], [3, start(2, 'Cúc', 'Bình')]] as const)
      expect(step(done, person, command)).toMatchObject({ ok: false, error: { code: 'SAME_PERSON' } });
    expect(step(done, 3, start(2, 'Cúc')).ok).toBe(true);
  });

  test('the same paper saved twice is one paper; another reading of its place is refused', () => {
    expect(step(firstEntry, 1, save(1, 1, 1))).toEqual({ ok: true, value: firstEntry });
    expect(step(firstEntry, 1, save(1, 1, 2))).toMatchObject({ error: { code: 'PLACE_TAKEN', next: 2 } });
    expect(step(firstEntry, 1, save(1, 3, 2))).toMatchObject({ error: { code: 'PLACE_SKIPPED', next: 2 } });
  });

  test('marks that are not on the ballot are refused', () => {
    expect(step(firstEntry, 1, save(1, 2, 6))).toMatchObject({ error: { code: 'MARKS_RANGE', no: 6 } });
    expect(step(firstEntry, 1, save(1, 2, 4, 4))).toMatchObject({ error: { code: 'MARKS_TWICE', no: 4 } });
    expect(step(firstEntry, 1, { kind: 'save', entry: 1, place: 2, reading: { marks: { agree: [], disagree: [] }, aside: false } })).toMatchObject({ error: { code: 'MARKS_FORM' } });
  });

  test('the stack as counted by hand must be the stack collected', () => {
    expect(step(firstEntry, 1, finish(1, 2))).toEqual({ ok: false, error: { code: 'STACK_DIFFERS', counted: 2, collected: 3 } });
  });

  test('another person in the middle begins the entry again, and only when said so', () => {
    expect(step(firstEntry, 2, start(1, 'Bình'))).toMatchObject({ error: { code: 'ENTRY_HELD' } });
    const again = after(firstEntry, [2, { kind: 'start', entry: 1, typist: 'Bình', restart: true, saved: 1 }]);
    expect(again.kind === 'firstEntry' && savedOn(again.open.top)).toBe(0);
    expect(step(again, 1, save(1, 1, 1))).toMatchObject({ error: { code: 'NOT_TYPIST' } });
  });
});

describe('an entry is not ended or taken back by mistake', () => {
  test('an entry without a paper is not ended while papers were collected', () => {
    expect(step(after(empty, [1, start(1, 'An')]), 1, finish(1))).toMatchObject({ error: { code: 'ENTRY_EMPTY' } });
  });

  test('an entry far off the counted stack is not ended', () => {
    const stack = emptyStack({ bundle: 1, collected: 60, ballot: { form: 'strike', names: 5 } });
    const typed = (papers: number) => after(stack, [1, start(1, 'An')], ...Array.from({ length: papers }, (_, at) => [1, save(1, at + 1, 1)] as const));
    expect(step(typed(56), 1, finish(1, 60))).toMatchObject({ error: { code: 'ENTRY_FAR_OFF', saved: 56, counted: 60 } });
    expect(step(typed(64), 1, finish(1, 60))).toMatchObject({ error: { code: 'ENTRY_FAR_OFF' } });
    expect(step(typed(57), 1, finish(1, 60)).ok).toBe(true);
  });

  test('only the paper that the typist sees last is taken back', () => {
    expect(step(firstEntry, 1, { kind: 'takeBack', entry: 1, place: 2 })).toMatchObject({ error: { code: 'PLACE_NOT_LAST', saved: 1 } });
  });

  test('an entry begins again only when it is known how many papers that discards', () => {
    for (const saved of [undefined, 2]) {
      const again = { kind: 'start', entry: 1, typist: 'Bình', restart: true, ...(saved === undefined ? {} : { saved }) } as const;
      expect(step(firstEntry, 2, again)).toMatchObject({ error: { code: 'SAVED_CHANGED', saved: 1 } });
    }
  });
});

describe('comparison', () => {
  test('a paper that both entries have is never removed, even when there are more papers than collected', () => {
    const more = after(empty, ...entryOf(1, 1, [1], [2], [3], [4]), ...entryOf(2, 2, [1], [2], [3], [4]));
    expect(step(more, 3, { kind: 'remove', position: 4, note: 'bỏ' })).toMatchObject({ error: { code: 'NOT_A_GAP' } });
    expect(after(more, [3, { kind: 'recount', collected: 4 }]).kind).toBe('agreed');
  });

  test('a paper removed wrongly comes back when it is read again', () => {
    const gap = after(firstDone, ...entryOf(2, 2, [1], [3]));
    const removed = after(gap, [3, { kind: 'remove', position: 2, note: 'không có' }]);
    expect(removed.kind).toBe('comparing');
    expect(after(removed, [3, reread(2, 2)]).kind).toBe('agreed');
  });

  test('once something is settled, only the head takes the entry up again', () => {
    const settled = after(empty, ...entryOf(1, 1, [1], [2]), ...entryOf(2, 2, [1], [4]), [3, reread(2, 2)]);
    expect(step(settled, 2, { kind: 'reopen', entry: 2 })).toMatchObject({ error: { code: 'REOPEN_BY_HEAD' } });
    expect(after(settled, [3, { kind: 'reopen', entry: 2, byHead: true }]).kind).toBe('secondEntry');
  });

  test('a skipped paper is inserted by reading it again', () => {
    const gap = after(firstDone, ...entryOf(2, 2, [1], [3]));
    expect(gap.kind === 'comparing' && openPlaces(gap)).toBe(1);
    expect(after(gap, [2, reread(2, 2)]).kind).toBe('agreed');
  });

  test('a doubled paper is removed', () => {
    const gap = after(firstDone, ...entryOf(2, 2, [1], [2], [2], [3]));
    const place = gap.kind === 'comparing' ? gap.places.findIndex((one) => one.first === undefined) + 1 : 0;
    expect(after(gap, [2, { kind: 'remove', position: place, note: 'gõ hai lần' }]).kind).toBe('agreed');
  });

  test('a third reading unlike both waits for the board', () => {
    const third = after(comparing, [3, reread(2, 4)]);
    expect(third.kind === 'comparing' && third.places[1] !== undefined && standingOf(third, third.places[1]).state).toBe('awaitsRuling');
    expect(after(third, [3, rule(2)]).kind).toBe('agreed');
  });

  test('a paper that both put aside waits for the board', () => {
    const both = after(empty, [1, start(1, 'An')], [1, aside(1, 1)], [1, save(1, 2, 1)], [1, save(1, 3, 1)], [1, finish(1)], [2, start(2, 'Bình')], [2, aside(2, 1)], [2, save(2, 2, 1)], [2, save(2, 3, 1)], [2, finish(2)]);
    expect(both.kind).toBe('comparing');
    const ruled = after(both, [3, { kind: 'rule', position: 1, ruling: { kind: 'valid', marks: { struck: [4] }, note: 'gạch không hết chữ' }, votesFor: 3 }]);
    expect(ruled.kind === 'agreed' && finalPapers(ruled)[0]).toEqual({ position: 1, marks: { struck: [4] }, ruling: { valid: true, note: 'gạch không hết chữ' } });
  });

  test('a paper that both skipped leaves the count open, and entry 2 can be taken up again', () => {
    const short = after(empty, ...entryOf(1, 1, [1], [2]), ...entryOf(2, 2, [1], [2]));
    expect(short.kind).toBe('comparing');
    const typed = after(short, [2, { kind: 'reopen', entry: 2 }], [2, save(2, 3, 3)], [2, finish(2)]);
    expect(after(typed, [1, reread(3, 3)]).kind).toBe('agreed');
  });
});

const entry = fc.constantFrom<EntryNo>(1, 2);
const reading = fc.record({ marks: fc.record({ struck: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }) }), aside: fc.boolean() });
const person = fc.integer({ min: 1, max: 3 });
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant('start' as const), entry, typist: fc.constantFrom('An', 'Bình', 'Cúc') }),
  fc.record({ kind: fc.constant('save' as const), entry, place: fc.integer({ min: 1, max: 4 }), reading }),
  fc.record({ kind: fc.constant('takeBack' as const), entry, place: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('finish' as const), entry, counted: fc.integer({ min: 2, max: 3 }) }),
  fc.record({ kind: fc.constant('reopen' as const), entry, byHead: fc.boolean() }),
  fc.record({ kind: fc.constant('recount' as const), collected: fc.integer({ min: 2, max: 4 }) }),
  fc.record({ kind: fc.constant('reread' as const), position: fc.integer({ min: 1, max: 4 }), reading }),
  fc.record({ kind: fc.constant('remove' as const), position: fc.integer({ min: 1, max: 4 }), note: fc.constant('không có') }),
  fc.integer({ min: 1, max: 4 }).map(rule),
);

test('whatever is done, in whatever order, the count stays whole', () => {
  const from = fc.constantFrom<CountingState>(...Object.values(states));
  fc.assert(
    fc.property(from, fc.array(fc.tuple(person, command), { maxLength: 60 }), (begun, steps) => {
      let state = begun;
      for (const [who, one] of steps) {
        const next = step(state, who, one);
        if (next.ok) state = next.value;
        if (state.kind === 'agreed') expect([finalPapers(state).length, openPlaces(state)]).toEqual([state.stack.collected, 0]);
        if (state.kind === 'comparing' || state.kind === 'agreed') expect(state.first.team.person).not.toBe(state.second.team.person);
        if (state.kind === 'secondEntry') expect(state.first.team.person).not.toBe(state.open.team.person);
      }
    }),
    { numRuns: 300 },
  );
});
