import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignAll, alignKeys, type Step } from './align.ts';

const slips = (steps: readonly Step[]): readonly Step[] => steps.filter((one) => one.kind !== 'same');
const words: fc.Arbitrary<string[]> = fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd'), { maxLength: 60 });

describe('two entries laid beside each other', () => {
  test('a skipped paper is one difference, not all that follow', () => {
    const first = ['1', '2', '3', '4', '5', '6', '7'];
    expect(slips(alignKeys(first, first.toSpliced(2, 1)))).toEqual([{ kind: 'onlyFirst', first: 3 }]);
  });

  test('a doubled paper is one difference', () => {
    const first = ['1', '2', '3', '4'];
    expect(slips(alignKeys(first, first.toSpliced(1, 0, '2')))).toHaveLength(1);
  });

  test('a paper read otherwise is preferred to one missing here and one there', () => {
    expect(alignKeys(['x', 'a', 'y'], ['x', 'b', 'y'])).toEqual([
      { kind: 'same', first: 1, second: 1 },
      { kind: 'differs', first: 2, second: 2 },
      { kind: 'same', first: 3, second: 3 },
    ]);
  });

  test('a skip and a double far apart are two differences', () => {
    const first = Array.from({ length: 40 }, (_, at) => `${at}`);
    expect(slips(alignKeys(first, first.toSpliced(30, 0, 'twice').toSpliced(5, 1)))).toHaveLength(2);
  });

  test('twenty papers left out here and twenty more there are forty differences, however far that moves the others', () => {
    const many = (letter: string, count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${letter}${at}`);
    expect(slips(alignKeys([...many('p', 20), ...many('q', 40)], [...many('q', 40), ...many('n', 20)]))).toHaveLength(40);
  });

  test('one deletion, insertion or substitution costs one', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.constantFrom('delete', 'insert', 'replace'), (text, nat, change) => {
        const at = text.length === 0 ? 0 : nat % text.length;
        const changed = change === 'delete' ? text.toSpliced(at, 1) : change === 'insert' ? text.toSpliced(at, 0, 'new') : text.length === 0 ? text : text.with(at, 'new');
        expect(slips(alignKeys(text, changed))).toHaveLength(text.length === 0 && change !== 'insert' ? 0 : 1);
      }),
    );
  });

  test('the distance is the least there is, and every place stands once in order', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const steps = alignKeys(first, second);
        expect(slips(steps)).toHaveLength(distance(first, second));
        expect(steps.flatMap((one) => ('first' in one ? [one.first] : []))).toEqual(first.map((_, at) => at + 1));
        expect(steps.flatMap((one) => ('second' in one ? [one.second] : []))).toEqual(second.map((_, at) => at + 1));
        for (const one of steps) if (one.kind === 'same') expect(first[one.first - 1]).toBe(second[one.second - 1]);
      }),
    );
  });
});

describe('three entries laid beside each other', () => {
  const paper = ['a', 'b', 'c', 'd', 'e'];
  const straight = paper.map((_, at) => [at + 1, at + 1, at + 1]);

  test('of papers read alike are one row for each', () => {
    expect(alignAll([paper, paper, paper])).toEqual(straight);
  });

  test('a paper that one reads otherwise stays in its row, whichever entry it is', () => {
    for (const odd of [0, 1, 2]) expect(alignAll([0, 1, 2].map((entry) => (entry === odd ? paper.with(2, 'x') : paper)))).toEqual(straight);
    expect(alignAll([paper, paper.with(2, 'x'), paper.with(2, 'y')])).toEqual(straight);
  });

  test('a paper that one skipped is missing there only', () => {
    for (const odd of [0, 1, 2]) {
      const rows = alignAll([0, 1, 2].map((entry) => (entry === odd ? paper.toSpliced(2, 1) : paper)));
      expect(rows).toHaveLength(5);
      expect(rows[2]).toEqual([0, 1, 2].map((entry) => (entry === odd ? undefined : 3)));
      expect(rows[4]).toEqual([0, 1, 2].map((entry) => (entry === odd ? 4 : 5)));
    }
  });

  test('a paper that two skipped is in the third only', () => {
    for (const odd of [0, 1, 2]) {
      const rows = alignAll([0, 1, 2].map((entry) => (entry === odd ? paper : paper.toSpliced(2, 1))));
      expect([rows.length, rows[2]]).toEqual([5, [0, 1, 2].map((entry) => (entry === odd ? 3 : undefined))]);
    }
  });

  test('a paper that one typed twice is one more row, in which the others have nothing', () => {
    for (const odd of [0, 1, 2]) {
      const rows = alignAll([0, 1, 2].map((entry) => (entry === odd ? paper.toSpliced(2, 0, 'c') : paper)));
      const gaps = rows.filter((row) => row.includes(undefined));
      expect([rows.length, gaps.length, gaps[0]?.map((one) => one !== undefined)]).toEqual([6, 1, [0, 1, 2].map((entry) => entry === odd)]);
    }
  });

  test('each may slip in another place', () => {
    const long = Array.from({ length: 30 }, (_, at) => `${at}`);
    const rows = alignAll([long.toSpliced(4, 1), long.toSpliced(14, 0, '14'), long.with(24, 'x')]);
    expect(rows.filter((row) => row.includes(undefined))).toHaveLength(2);
    expect(rows).toHaveLength(31);
    expect(rows[4]).toEqual([undefined, 5, 5]);
    expect(rows.at(-1)).toEqual([29, 31, 30]);
  });

  test('among papers alike the same one is missing in every entry that lacks it', () => {
    expect(alignAll([['a', 'b', 'x', 'c'], ['a', 'b', 'b', 'x', 'c'], ['a', 'b', 'y', 'c']])).toEqual([[1, 1, 1], [2, 2, 2], [undefined, 3, undefined], [3, 4, 3], [4, 5, 4]]);
    expect(alignAll([['x', 'a', 'a', 'b'], ['x', 'a', 'a', 'a', 'b'], ['y', 'a', 'a', 'b']])[3]).toEqual([undefined, 4, undefined]);
  });

  test('two slips far from each other never make a paper that two have read, among however many alike', () => {
    const alike = fc.array(fc.constantFrom('a', 'b'), { minLength: 8, maxLength: 8 });
    const slip = fc.tuple(fc.nat(7), fc.constantFrom('skipped', 'doubled', 'otherwise'));
    const slipped = (papers: readonly string[], at: number, kind: string): readonly string[] => {
      if (kind === 'skipped') return papers.toSpliced(at, 1);
      return kind === 'doubled' ? papers.toSpliced(at, 0, papers[at] ?? '') : papers.with(at, 'x');
    };
    fc.assert(
      fc.property(alike, alike, slip, slip, fc.nat(2), (left, right, [early, one], [late, two], correct) => {
        const papers = [...left, 'm', 'n', ...right];
        const entries = [slipped(papers, early, one), slipped(papers, left.length + 2 + late, two)].toSpliced(correct, 0, papers);
        const read = alignAll(entries).map((row) => row.map((place, entry) => entries[entry]?.[(place ?? 0) - 1]).filter((key) => key !== undefined));
        expect(read.filter((keys) => new Set(keys).size < keys.length)).toHaveLength(papers.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('of which some are empty still have every paper', () => {
    expect(alignAll([[], [], []])).toEqual([]);
    expect(alignAll([[], ['a'], []])).toEqual([[undefined, 1, undefined]]);
    expect(alignAll([[], [], ['a', 'b']])).toEqual([[undefined, undefined, 1], [undefined, undefined, 2]]);
    expect(alignAll([['a'], [], ['a']])).toEqual([[1, undefined, 1]]);
  });

  test('have every place once and in order, and no row is empty', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), (entries) => {
        const rows = alignAll(entries);
        for (const [entry, keys] of entries.entries()) expect(rows.map((row) => row[entry]).filter((one) => one !== undefined)).toEqual(keys.map((_, at) => at + 1));
        for (const row of rows) expect([row.length, row.some((one) => one !== undefined)]).toEqual([entries.length, true]);
      }),
    );
  });

  test('two entries are rows as their steps say', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const steps = alignKeys(first, second).map((one) => ['first' in one ? one.first : undefined, 'second' in one ? one.second : undefined]);
        expect(alignAll([first, second])).toEqual(steps);
      }),
    );
  });
});

/** The textbook table, without a band. */
function distance(first: readonly string[], second: readonly string[]): number {
  let row = second.map((_, at) => at + 1);
  row = [0, ...row];
  for (const [i, left] of first.entries()) {
    const next = [i + 1];
    for (const [j, right] of second.entries()) next.push(Math.min((row[j] ?? 0) + (left === right ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
}
