import { describe, expect, test } from 'vitest';
import { controlLabels } from './controls.ts';
import { counted } from './fixtures.ts';

/** Keys in the order in which the result file writes them. */
const keys = (value: object): string => Object.keys(value).join(' ');

const strike = counted({
  names: 3,
  seats: 2,
  attendance: { present: 10, absentUnreplaced: 2 },
  papers: [
    { struck: [3], times: 6 },
    { struck: [1, 3], times: 2 },
    { struck: [2, 3], ruling: { invalid: 'I7', note: 'hai màu mực' } },
    { struck: [] },
  ],
});

test('a strike round is written field by field as the count file says', () => {
  expect(strike).toEqual({
    closable: true,
    base: { summoned: 12, deductions: [{ status: 'absentUnreplaced', people: 2, article: 'baseDelegate' }], value: 10 },
    threshold: 6,
    quorum: { present: 10, summoned: 12, met: true },
    form: 'strike',
    ballots: { issued: 10, collected: 10, valid: 8, invalid: 2, invalidBy: { I7: 1, I2: 1 }, byVotes: [{ votes: 2, papers: 6 }, { votes: 1, papers: 2 }] },
    candidates: [
      { no: 1, name: 'Lê 001', votes: 6, disagree: null, none: null, percent: '60,00', result: 'elected' },
      { no: 2, name: 'Lê 002', votes: 8, disagree: null, none: null, percent: '80,00', result: 'elected' },
      { no: 3, name: 'Lê 003', votes: 0, disagree: null, none: null, percent: '0,00', result: 'notElected' },
    ],
    elected: [2, 1],
    alternates: [],
    next: [],
    warnings: [],
    blocks: [],
    controls: [
      { code: 'C1', label: 'hợp lệ + không hợp lệ = thu về', left: 10, right: 10, holds: true },
      { code: 'C2', label: controlLabels.C2, left: 14, right: 14, holds: true },
      { code: 'C3', label: controlLabels.C3strike, left: 3, right: 3, holds: true },
      { code: 'C4', label: controlLabels.C4, left: 10, right: 10, holds: true },
    ],
  });
});

test('the keys of the result stand in the documented order', () => {
  expect(keys(strike)).toBe('closable base threshold quorum form ballots candidates elected alternates next warnings blocks controls');
  expect(keys(strike.base)).toBe('summoned deductions value');
  expect(keys(strike.ballots)).toBe('issued collected valid invalid invalidBy byVotes');
  expect(keys(strike.candidates[0] ?? {})).toBe('no name votes disagree none percent result');
  expect(keys(strike.controls[0] ?? {})).toBe('code label left right holds');
});

describe('an agree round', () => {
  const result = counted({
    names: 2,
    seats: 2,
    papers: [{ agree: [1, 2], disagree: [], times: 5 }, { agree: [1], disagree: [2], times: 2 }, { agree: [1, 2], disagree: [2] }, { agree: [], disagree: [1, 2], times: 2 }],
  });
  test('counts disagreement and neither-or-both for each name, and has no classes of votes', () => {
    expect(result.form).toBe('agree');
    expect(result.ballots).toMatchObject({ valid: 8, invalid: 2, invalidBy: { I3: 2 }, byVotes: null });
    expect(result.candidates.map(({ votes, disagree, none }) => [votes, disagree, none])).toEqual([[8, 0, 0], [5, 2, 1]]);
  });
  test('has no line C2', () => expect(result.controls.map(({ code }) => code)).toEqual(['C1', 'C3', 'C4']));
  test('counts papers that disagree with all where the board reads them as valid', () => {
    const valid = counted({ names: 2, seats: 2, papers: [{ agree: [], disagree: [1, 2], times: 2 }], settings: { allDisagreeMulti: 'valid' } });
    expect(valid.ballots).toMatchObject({ valid: 2, invalid: 0, invalidBy: {} });
    expect(valid.candidates.map(({ disagree }) => disagree)).toEqual([2, 2]);
  });
});

test.each([
  ['more names than seats', 'committee', 3, 2, 'strike'],
  ['as many names as seats', 'committee', 2, 2, 'agree'],
  ['fewer names than seats', 'committee', 1, 2, 'agree'],
  ['one name for one seat', 'secretary', 1, 1, 'agree'],
  ['delegates follow the official seats', 'delegates', 3, 2, 'strike'],
  ['opinion ballots are always agree ballots', 'opinion', 5, 2, 'agree'],
] as const)('the form of ballot: %s', (_, post, names, seats, form) => {
  expect(counted({ post, names, seats, ...(post === 'delegates' ? { election: { alternates: 1 } } : {}) }).form).toBe(form);
});

test('spoiled papers that were exchanged change no figure', () => {
  const given = { papers: [{ struck: [2], times: 3 }] };
  expect(counted(given).ballots).not.toHaveProperty('spoiled');
});

test('papers without a number of copies are one each', () => {
  expect(counted({ papers: [{ struck: [1] }, { struck: [1] }, { struck: [2], times: 2 }] }).candidates.map(({ votes }) => votes)).toEqual([2, 2]);
});
