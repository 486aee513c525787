import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf, typedFrom } from '../keypad/read.ts';
import { answerTo, lessons } from './lessons.ts';
import { chanceFrom, paperOf, practiceNames, practiceStack, type PracticePaper } from './papers.ts';
import { isRight, scoreOf, type Attempt } from './score.ts';

const read = (paper: PracticePaper): Attempt => ({ paper, reading: { marks: paper.marks, aside: paper.aside } });

describe('practice papers', () => {
  test('the same seed gives the same papers, another seed others', () => {
    const stack = (seed: number): readonly PracticePaper[] => practiceStack('strike', 60, chanceFrom(seed));
    expect(stack(7)).toEqual(stack(7));
    expect(stack(7)).not.toEqual(stack(8));
  });

  test('every paper can be typed at the desk, as it stands', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('strike', 'agree'), fc.integer({ min: 1, max: 80 }), (seed, form, count) => {
        const stack = practiceStack(form, count, chanceFrom(seed));
        expect(stack).toHaveLength(count);
        for (const { marks, aside } of stack) {
          expect(marksOf(typedFrom(marks, practiceNames, aside), { form, names: practiceNames })).toEqual({ ok: true, value: marks });
        }
      }),
    );
  });

  test.each([
    ['strike', ['strange', 'struckAll', 'struckClose', 'struckFew', 'struckMany', 'struckTooFew', 'untouched']],
    ['agree', ['agreeAll', 'blankSome', 'bothSome', 'disagreeAll', 'disagreeSome']],
  ] as const)('a stack of %s papers holds every kind', (form, kinds) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect([...new Set(practiceStack(form, 30, chanceFrom(seed)).map(({ kind }) => kind))].sort()).toEqual(kinds);
      }),
    );
  });
});

describe('the score', () => {
  const random = chanceFrom(1);
  const few = paperOf('strike', 'struckFew', random);
  const blank = paperOf('agree', 'blankSome', random);
  const strange = paperOf('strike', 'strange', random);
  const wrong = (paper: PracticePaper): Attempt => ({ paper, reading: { marks: paper.form === 'strike' ? { struck: [17, 16, 15, 14] } : { agree: [], disagree: [] }, aside: paper.aside } });

  test('counts papers, right ones, and tenths of a paper a minute', () => {
    expect(scoreOf([read(few), read(blank), wrong(few)], 120)).toEqual({ typed: 3, right: 2, tenthsPerMinute: 15, misread: [{ kind: 'struckFew', wrong: 1, of: 2 }] });
  });

  test('names the weakest kind first', () => {
    const attempts = [read(few), read(few), wrong(few), wrong(blank), read(strange)];
    expect(scoreOf(attempts, 60).misread.map(({ kind }) => kind)).toEqual(['blankSome', 'struckFew']);
  });

  test('nothing typed is nothing, not a division by zero', () => expect(scoreOf([], 0)).toEqual({ typed: 0, right: 0, tenthsPerMinute: 0, misread: [] }));

  test('a strange paper that was not put aside is misread', () => {
    expect(isRight(strange, { marks: strange.marks, aside: false })).toBe(false);
    expect(isRight(strange, { marks: strange.marks, aside: true })).toBe(true);
  });
});

describe('lessons', () => {
  test.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s can be done with its keys', (_, lesson) => {
    const { reading } = read(lesson.paper);
    expect(answerTo(lesson, reading, lesson.needs ?? [])).toBe('learned');
    expect(answerTo(lesson, { ...reading, aside: !reading.aside }, lesson.needs ?? [])).toBe('misread');
  });

  test('a right paper without the key that is taught teaches nothing', () => {
    const slip = lessons.find(({ id }) => id === 'slip');
    expect(slip && answerTo(slip, read(slip.paper).reading, ['digit', 'next', 'save'])).toBe('otherKey');
  });
});
