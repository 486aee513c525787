import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, quietGuard, released, type Down, type Guard, type Trouble } from './guard.ts';

type Act = readonly [code: string, at: number, change?: Partial<Down>];
const names: Readonly<Record<string, string>> = { Enter: 'Enter', NumpadEnter: 'Enter', NumpadAdd: '+', NumpadMultiply: '*', NumpadSubtract: '-' };
const downOf = ([code, at, change]: Act): Down => ({ code, key: names[code] ?? code.slice(-1), at, ...change });

/** What the desk takes of these keys, each let go at once unless it is held. */
function run(acts: readonly Act[], held = false): { readonly taken: readonly string[]; readonly troubles: readonly Trouble[] } {
  const taken: string[] = [];
  const troubles: Trouble[] = [];
  let guard: Guard = quietGuard;
  for (const act of acts) {
    const judged = judge(guard, downOf(act));
    guard = held ? judged.guard : released(judged.guard, act[0]);
    if (judged.key !== undefined) taken.push(judged.key.kind === 'digit' ? judged.key.digit : judged.key.kind);
    if (judged.trouble !== undefined) troubles.push(judged.trouble);
  }
  return { taken, troubles };
}

describe('an Enter that sticks', () => {
  test('saves once, however often it comes', () => {
    const burst = Array.from({ length: 12 }, (_, at): Act => ['NumpadEnter', 100 + at * 9]);
    expect(run([['Numpad3', 0], ...burst]).taken).toEqual(['3', 'save']);
  });

  test('takes no half of the next number with it', () => {
    const acts: readonly Act[] = [['Numpad3', 0], ['NumpadEnter', 100], ['NumpadEnter', 130], ['Numpad1', 150], ['NumpadEnter', 160], ['Numpad2', 185], ['NumpadEnter', 190]];
    expect(run(acts).taken).toEqual(['3', 'save', '1', '2']);
  });

  test('is trusted again when it has been quiet', () => {
    const acts: readonly Act[] = [['Numpad3', 0], ['NumpadEnter', 100], ['NumpadEnter', 130], ['Numpad5', 300], ['NumpadEnter', 500]];
    expect(run(acts).taken).toEqual(['3', 'save', '5', 'save']);
  });

  test('is not seen in the fastest papers: one key and Enter', () => {
    const papers = Array.from({ length: 20 }, (_, at): readonly Act[] => [['Numpad0', at * 40], ['NumpadEnter', at * 40 + 20]]).flat();
    expect(run(papers).taken.filter((key) => key === 'save')).toHaveLength(20);
  });
});

describe('two keys at once', () => {
  test.each([
    ['two digits', ['Numpad1', 0], ['Numpad2', 8], ['1']],
    ['a digit and Enter', ['Numpad3', 0], ['NumpadEnter', 12], ['3']],
    ['plus and Enter beside it', ['NumpadAdd', 0], ['NumpadEnter', 3], ['next']],
    ['Enter and minus', ['NumpadEnter', 0], ['NumpadSubtract', 5], ['save']],
  ] as const)('%s: the first counts, the second is told', (_, first, second, taken) => {
    expect(run([first, second], true)).toEqual({ taken, troubles: ['together'] });
  });

  test('fingers that run into each other are no slip', () => {
    expect(run([['Numpad1', 0], ['Numpad2', 35], ['NumpadAdd', 70]], true)).toEqual({ taken: ['1', '2', 'next'], troubles: [] });
  });
});

describe('an input method in the way', () => {
  const table: readonly (readonly [what: string, change: Partial<Down>, code: string, taken: readonly string[]])[] = [
    ['a digit that it took is read from its key', { key: 'Process', keyCode: 229 }, 'Digit7', ['7']],
    ['a full-width digit', { key: '７' }, '', ['7']],
    ['an Arabic digit', { key: '٧' }, '', ['7']],
    ['a digit inside a composition', { isComposing: true }, 'Digit7', []],
    ['an Enter that it took saves nothing', { key: 'Process', keyCode: 229 }, 'Enter', []],
    ['a minus that it took takes nothing back', { key: 'Process', keyCode: 229 }, 'NumpadSubtract', []],
    ['a letter', { key: 'đ' }, 'BracketRight', []],
  ];
  test.each(table)('%s', (_, change, code, taken) => expect(run([[code, 0, change]])).toEqual({ taken, troubles: ['inputMethod'] }));

  test('Ctrl with a letter is not a letter', () => expect(run([['KeyV', 0, { key: 'v', ctrlKey: true }]])).toEqual({ taken: [], troubles: [] }));
});

test('a held key counts once', () => {
  const held = Array.from({ length: 30 }, (_, at): Act => ['Numpad7', 500 + at * 30, { repeat: true }]);
  expect(run([['Numpad7', 0], ...held], true).taken).toEqual(['7']);
});

test('between two saves lies another key, whatever comes', () => {
  const codes = fc.constantFrom('Numpad1', 'Numpad2', 'NumpadEnter', 'NumpadEnter', 'NumpadAdd');
  fc.assert(
    fc.property(fc.array(fc.tuple(codes, fc.integer({ min: 1, max: 119 })), { maxLength: 60 }), (gaps) => {
      let at = 0;
      const { taken } = run(gaps.map(([code, gap]): Act => [code, (at += gap)]));
      expect(taken.join(' ')).not.toContain('save save');
    }),
  );
});
