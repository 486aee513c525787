import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Form, Marks } from '../count/input.ts';
import { marksOf, typedFrom } from './read.ts';
import { nothingTyped, press, type EchoKey } from './typed.ts';

const numbersUpTo = (names: number) => fc.subarray(Array.from({ length: names }, (_, index) => index + 1));

const ballots: fc.Arbitrary<{ names: number; marks: Marks }> = fc.integer({ min: 1, max: 220 }).chain((names) =>
  fc.record({
    names: fc.constant(names),
    marks: fc.oneof(
      fc.record({ struck: numbersUpTo(names) }),
      fc.record({ agree: numbersUpTo(names), disagree: numbersUpTo(names) }),
    ),
  }),
);

test('a ballot taken back and saved again is the same ballot', () => {
  fc.assert(
    fc.property(ballots, ({ names, marks }) => {
      const form: Form = 'struck' in marks ? 'strike' : 'agree';
      expect(marksOf(typedFrom(marks, names), { form, names })).toEqual({ ok: true, value: marks });
    }),
  );
});

const keys: fc.Arbitrary<EchoKey> = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map((value): EchoKey => ({ kind: 'digit', digit: String(value) })),
  fc.constantFrom<EchoKey>({ kind: 'next' }, { kind: 'slash' }, { kind: 'erase' }, { kind: 'backspace' }, { kind: 'aside' }),
);

test('whatever is typed, only numbers of the list are ever saved, each once and in order', () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 30 }), fc.constantFrom<Form>('strike', 'agree'), fc.integer({ min: 1, max: 30 }), (typing, form, names) => {
      const read = marksOf(typing.reduce((typed, key) => press(typed, key, form), nothingTyped), { form, names });
      if (!read.ok) return;
      for (const list of Object.values(read.value)) {
        expect(list.every((no) => Number.isInteger(no) && no >= 1 && no <= names)).toBe(true);
        expect([...new Set(list)].sort((a, b) => a - b)).toEqual(list);
      }
    }),
  );
});

test('erasing as often as one typed leaves nothing', () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 30 }), fc.constantFrom<Form>('strike', 'agree'), (typing, form) => {
      const typed = typing.reduce((state, key) => press(state, key, form), nothingTyped);
      const erased = typing.reduce((state) => press(state, { kind: 'erase' }, form), typed);
      expect(erased.tokens).toEqual([]);
    }),
  );
});
