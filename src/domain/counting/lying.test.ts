import { describe, expect, test } from 'vitest';
import { after, compared, empty, emptyOfThree, entryBy, entryOf, recount, remove, reread, rule, type Typed } from './fixtures.ts';
import { lyingIn } from './lying.ts';
import type { CountingState } from './state.ts';

/** Each place by its number in the stack, `-n` where no paper lies, after the n-th. */
const numbers = (state: CountingState): readonly number[] => lyingIn(compared(state)).map(({ paper, after: before }) => paper ?? -before);
const done = after(empty, ...entryOf(1, [1], [2], [3]));
const doubled = after(done, ...entryOf(2, [1], [2], [4], [3]));

describe('a paper is called by its place in the stack', () => {
  test('which is its place in the entries where all have it', () => expect(numbers(after(done, ...entryOf(2, [1], [5], [3])))).toEqual([1, 2, 3]));

  test('a paper that an entry skipped has its number before anybody has read it again', () => {
    const skipped = after(done, ...entryOf(2, [1], [3]));
    expect(numbers(skipped)).toEqual([1, 2, 3]);
    expect(numbers(after(skipped, [4, reread(2, 2)]))).toEqual([1, 2, 3]);
  });

  test('a paper too many in one entry takes no number, as long as the bundle holds no more', () => {
    expect(numbers(doubled)).toEqual([1, 2, -2, 3]);
    expect(numbers(after(doubled, [4, remove(3)]))).toEqual([1, 2, -2, 3]);
  });

  test('not even where it was read again and ruled on wrongly: the bundle was counted by hand', () => {
    const wrong = after(doubled, [4, reread(3, 5)], [4, rule(3)]);
    expect([wrong.kind, numbers(wrong)]).toEqual(['comparing', [1, 2, -2, 3]]);
    expect(after(wrong, [4, remove(3)]).kind).toBe('agreed');
    expect(numbers(after(wrong, [4, recount(4)]))).toEqual([1, 2, 3, 4]);
  });

  test('a paper taken out wrongly gives its number back', () => {
    const skipped = after(done, ...entryOf(2, [1], [3]));
    expect(numbers(after(skipped, [4, remove(2)]))).toEqual([1, -1, 2]);
    expect(numbers(after(skipped, [4, remove(2)], [4, reread(2, 2)]))).toEqual([1, 2, 3]);
  });

  test('of two gaps and one paper too many, the one that nobody has found is the empty one', () => {
    const four = { ...empty, stack: { ...empty.stack, papers: 4 } } as CountingState;
    const first = after(four, ...entryBy(1, 1, 4, [1], [2], [3], [4]));
    const both = after(first, ...entryBy(2, 2, 4, [1], [3], [4], [5]));
    expect(numbers(both)).toEqual([1, -1, 2, 3, 4]);
    expect(numbers(after(both, [4, reread(2, 2)]))).toEqual([1, 2, 3, 4, -4]);
  });

  test('of three entries, two are believed before one', () => {
    const typed: readonly (readonly Typed[])[] = [[[1], [2], [3], [3]], [[1], [2], [3]], [[1], [2], [4], [3]]];
    const three = after(emptyOfThree, ...typed.flatMap((papers, at) => entryOf((at + 1) as 1 | 2 | 3, ...papers)));
    expect(numbers(three).filter((no) => no > 0)).toEqual([1, 2, 3]);
  });
});
