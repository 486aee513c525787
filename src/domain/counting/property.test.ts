import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey } from '../names.ts';
import type { Result } from '../result.ts';
import { compared, frozen, names, stack, step, wordOf } from './fixtures.ts';
import { emptyStack } from './machine.ts';
import { pileOf, readsOf, savedOn } from './pile.ts';
import { finalPapers, openPlaces, standingOf } from './place.ts';
import { readingKey } from './reading.ts';
import type { Command, Compared, CountingFault, CountingState, DoneEntry, EntryNo, OpenEntry, Place } from './state.ts';
import { brought, sensible, type Act, type Chance } from './walk.ts';

const small = fc.integer({ min: 0, max: 5 });
const entry = fc.constantFrom<EntryNo>(1, 2, 3);
const someone = fc.constantFrom(...Object.values(names), ' an ', 'Hạnh');
const reading = fc.record({ marks: fc.record({ struck: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 1 }) }), aside: fc.boolean() });
const ruling = fc.oneof(fc.constant({ kind: 'invalid' as const, code: 'I7' as const, note: 'x' }), reading.map(({ marks }) => ({ kind: 'valid' as const, marks, note: 'x' })));
const hand = { counted: fc.option(small, { nil: undefined }), with: fc.option(someone, { nil: undefined }) };
const like = <const K extends Command['kind'], T extends Record<string, fc.Arbitrary<unknown>>>(kind: K, parts: T) => fc.record({ kind: fc.constant(kind), ...parts });

/** Whatever can be sent, at whatever moment. */
const wild = fc.oneof(
  like('start', { entry, typist: someone, reader: fc.option(someone, { nil: undefined }), ...hand }),
  like('release', { entry, saved: small, byHead: fc.boolean() }),
  like('save', { entry, place: small, reading, times: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }) }),
  like('takeBack', { entry, place: small }),
  like('finish', { entry, ...hand, counted: small }),
  like('reopen', { entry, byHead: fc.boolean() }),
  like('count', { counted: small, by: someone, with: someone }),
  like('recount', { papers: small }),
  like('reread', { position: small, reading }),
  like('remove', { position: small, note: fc.constant('x') }),
  like('rule', { position: small, ruling, votesFor: small }),
) as fc.Arbitrary<Command>;

const chance: fc.Arbitrary<Chance & { readonly wild: Command; readonly rash: boolean }> = fc.record({
  person: fc.integer({ min: 1, max: 5 }), pick: fc.nat(99), number: small, reading, wild, rash: fc.nat(9).map((one) => one < 3),
});

type Taken = { readonly before: CountingState; readonly act: Act; readonly result: Result<CountingState, CountingFault>; readonly now: CountingState };

/** Walks through the machine; `look` sees every step. */
function walk(look: (taken: Taken) => void, end: (state: CountingState) => void = () => undefined): void {
  fc.assert(
    fc.property(fc.constantFrom<2 | 3>(2, 3), fc.integer({ min: 1, max: 4 }), fc.array(chance, { minLength: 40, maxLength: 120 }), (entries, papers, chances) => {
      let state = frozen(emptyStack(stack(entries, papers)));
      for (const [at, one] of chances.entries()) {
        const before = state;
        const act: Act = one.rash ? [one.person, one.wild] : sensible(state, one);
        const result = step(before, act[0], act[1], `t${at}`);
        if (result.ok) state = frozen(result.value);
        look({ before, act, result, now: state });
      }
      end(state);
    }),
    { numRuns: 200 },
  );
}

const bare = (state: CountingState) => (state.kind === 'miscounted' ? state.before : state);
const doneIn = (state: CountingState): readonly DoneEntry[] => bare(state).done;
const openIn = (state: CountingState): OpenEntry | undefined => {
  const there = bare(state);
  return there.kind === 'entering' ? there.open : undefined;
};
const isCompared = (state: CountingState): state is Compared => state.kind === 'comparing' || state.kind === 'agreed';
const readIn = ({ done }: Compared, place: Place) => [...place.in.map((at, no) => (at === undefined ? undefined : done[no]?.readings[at - 1]?.reading)), place.again?.reading].filter((one) => one !== undefined);

test('walks come to every state, and to every command that is obeyed and refused there', () => {
  const seen = new Set<string>();
  walk(({ before, act, result }) => seen.add(`${before.stack.entries}:${wordOf(before)}`).add(`${act[1].kind}:${result.ok}`));
  const states = (entries: number): readonly string[] => {
    const each = Array.from({ length: entries }, (_, at) => at + 1);
    return ['comparing', 'agreed', ...each.flatMap((no) => [`w${no - 1}`, `e${no}`, `m${no}o`, `m${no}c`])].map((word) => `${entries}:${word}`);
  };
  const commands = ['start', 'release', 'save', 'takeBack', 'finish', 'reopen', 'count', 'reread', 'remove', 'rule'].flatMap((kind) => [`${kind}:true`, `${kind}:false`]);
  expect([...seen].toSorted()).toEqual([...states(2), ...states(3), ...commands, 'recount:true'].toSorted());
});

test('a step that changes nothing gives back the very same state, and the bundle stays the bundle', () => {
  walk(({ before, act: [, command], result, now }) => {
    if (now !== before) expect(JSON.stringify(now)).not.toBe(JSON.stringify(before));
    if (!result.ok) expect(now).toBe(before);
    expect({ ...now.stack, papers: 0 }).toEqual({ ...before.stack, papers: 0 });
    if (command.kind !== 'recount') expect(now.stack.papers).toBe(before.stack.papers);
    if (now.kind === 'miscounted') expect([now.before.stack, now.miscount.papers === now.stack.papers]).toEqual([now.stack, false]);
  });
});

test('nobody is in two entries of a bundle, under a number or a name, and nobody works in the entry of another', () => {
  walk(({ before, act: [person, command], result, now }) => {
    const teams = [...doneIn(now).map((one) => one.team), ...[openIn(now)?.team].filter((one) => one !== undefined)];
    expect(new Set(teams.map((one) => one.person)).size).toBe(teams.length);
    const called = teams.flatMap(({ typist, reader }) => (reader === undefined ? [typist] : [typist, reader])).map(nameKey);
    expect(new Set(called).size).toBe(called.length);
    const [was, is] = [openIn(before), openIn(now)];
    if (was !== undefined && is !== undefined) expect(is.team.person).toBe(was.team.person);
    if (was !== undefined && result.ok && ['start', 'save', 'takeBack', 'finish'].includes(command.kind)) expect(person).toBe(was.team.person);
  });
});

test('papers lie at the places 1 to n; they come by saving and go by taking back or giving up', () => {
  walk(({ before, act: [, command], now }) => {
    const [was, is] = [openIn(before), openIn(now)];
    for (let top = is?.top; top !== undefined; top = top.below) expect([top.place - top.times, top.times >= 1]).toEqual([savedOn(top.below), true]);
    expect(readsOf(is?.top)).toHaveLength(savedOn(is?.top));
    expect(pileOf(readsOf(is?.top))).toEqual(is?.top);
    for (const { readings } of doneIn(now)) expect(readsOf(pileOf(readings))).toEqual(readings);
    if (was === undefined || is === undefined || was === is) return;
    if (command.kind === 'save') expect(is.top).toMatchObject({ place: command.place + (command.times ?? 1) - 1, times: command.times ?? 1 });
    if (command.kind === 'save') expect(is.top?.below).toBe(was.top);
    else expect(is.top).toBe(command.kind === 'takeBack' ? was.top?.below : was.top);
  });
});

test('done entries stay as they are, until the last is taken up again with all its papers', () => {
  walk(({ before, act: [, command], now }) => {
    const [was, is] = [doneIn(before), doneIn(now)];
    for (let no = 0; no < Math.min(was.length, is.length); no += 1) expect(is[no]).toBe(was[no]);
    expect(is.length - was.length).toBe(command.kind === 'finish' && is.length > was.length ? 1 : command.kind === 'reopen' && is.length < was.length ? -1 : 0);
    const last = was.at(-1);
    if (is.length < was.length) expect([readsOf(openIn(now)?.top), openIn(now)?.team]).toEqual([last?.readings, last?.team]);
    if (openIn(before) !== undefined && openIn(now) === undefined) expect(['release', 'finish']).toContain(command.kind);
  });
});

test('an entry begins and ends only with the bundle counted right, and a miscount stops all else', () => {
  walk(({ before, act: [, command], result, now }) => {
    const opens = before.kind === 'waiting' && result.ok && command.kind === 'start';
    const ends = before.kind === 'entering' && result.ok && command.kind === 'finish';
    if ((opens || ends) && 'counted' in command) expect(now.kind === 'miscounted').toBe(command.counted !== before.stack.papers);
    if (before.kind !== 'miscounted') return expect(now.kind !== 'miscounted' || opens || ends).toBe(true);
    if (command.kind !== 'count' && command.kind !== 'recount') return expect(result.ok).toBe(false);
    if (command.kind === 'count' && result.ok) expect(now === before.before).toBe(command.counted === before.stack.papers);
    return expect([doneIn(now), openIn(now)]).toEqual([doneIn(before), openIn(before)]);
  });
});

test('papers come only from two equal readings or from the board, and agreed is what adds up with nothing open', () => {
  walk(({ now }) => {
    if (!isCompared(now)) return;
    const expected = now.places.flatMap((place, at) => {
      const keys = readIn(now, place).map((one) => readingKey(one));
      const twice = readIn(now, place).find((one, no) => !one.aside && keys.indexOf(readingKey(one)) !== no);
      const decided = place.ruling?.ruling.kind === 'valid' ? place.ruling.ruling.marks : twice?.marks;
      if (place.removed !== undefined || (place.ruling === undefined && decided === undefined)) return [];
      return [{ position: at + 1, ...(decided === undefined ? {} : { marks: decided }), ...(place.ruling === undefined ? {} : { ruling: { note: place.ruling.ruling.note } }) }];
    });
    expect(finalPapers(now)).toHaveLength(expected.length);
    expect(finalPapers(now)).toMatchObject(expected);
    const waiting = now.places.filter((place) => place.removed === undefined).length - expected.length;
    expect([openPlaces(now), now.kind === 'agreed']).toEqual([waiting, waiting === 0 && expected.length === now.stack.papers]);
    for (const place of now.places) expect(place.removed !== undefined && place.in.every((one) => one !== undefined)).toBe(false);
    for (const place of now.places) if (standingOf(now, place).state === 'same') expect(new Set(readIn(now, place).map((one) => readingKey(one))).size).toBe(1);
  });
});

test('settling touches one place and nothing of the entries', () => {
  walk(({ before, act: [person, command], now }) => {
    if (!isCompared(before) || !isCompared(now) || before === now) return;
    const changed = now.places.flatMap((place, at) => (place === before.places[at] ? [] : [at + 1]));
    expect([now.places.length, changed]).toEqual([before.places.length, 'position' in command ? [command.position] : []]);
    if (!('position' in command)) return;
    const place = now.places[command.position - 1];
    expect(place?.in).toBe(before.places[command.position - 1]?.in);
    const written = command.kind === 'reread' ? place?.again : command.kind === 'remove' ? place?.removed : place?.ruling;
    expect(written?.person).toBe(person);
  });
});

test('from whatever was done the bundle can be brought to its agreement', () => {
  walk(() => undefined, (state) => {
    const agreed = brought(state);
    expect([agreed.kind, finalPapers(compared(agreed)).length]).toEqual(['agreed', agreed.stack.papers]);
  });
});
