import { describe, expect, test } from 'vitest';
import type { CandidateResult, CountResult, Outcome } from '../count/output.ts';
import { announced, type Announced } from './announced.ts';
import { barOf } from './bar.ts';
import { resultPages } from './pages.ts';

const one = (no: number, votes: number, result: Outcome): CandidateResult => ({ no, name: `Vũ ${no}`, votes, disagree: null, none: null, percent: `${votes},00`, result });
const result = (candidates: readonly CandidateResult[], elected: readonly number[], alternates: readonly number[] = []): CountResult => ({
  closable: true, base: { summoned: 10, deductions: [], value: 10 }, threshold: 6, quorum: { present: 10, summoned: 10, met: true }, form: 'strike',
  ballots: { issued: 10, collected: 10, valid: 10, invalid: 0, invalidBy: {}, byVotes: null }, candidates, elected, alternates, next: [], warnings: [], blocks: [], controls: [],
});
const tied = result([one(1, 7, 'tied'), one(2, 9, 'elected'), one(3, 7, 'tied'), one(4, 2, 'notElected')], [2]);
const rows = (count: number, name = 'Vũ An'): readonly Announced[] => Array.from({ length: count }, (_, at) => ({ no: at + 1, name, votes: 1, percent: '1' }));

describe('what the hall is told', () => {
  test('is those elected alone, as they are shown elsewhere', () => {
    expect(announced(tied, ['A', 'B (1970)', 'C', 'D'], 'elected')).toEqual([{ rank: 1, no: 2, name: 'B (1970)', votes: 9, percent: '9,00', told: 'elected' }]);
  });

  test('has everybody high to low where the meeting wants it, and never says that there is a tie', () => {
    const all = announced(tied, [], 'all');
    expect(all.map(({ no, told }) => [no, told])).toEqual([[2, 'elected'], [1, undefined], [3, undefined], [4, 'notElected']]);
    expect(JSON.stringify(all)).not.toContain('tied');
  });

  test('numbers alternates after the official delegates', () => {
    const delegates = result([one(1, 8, 'alternate'), one(2, 9, 'elected')], [2], [1]);
    expect(announced(delegates, [], 'elected').map(({ rank, no }) => [rank, no])).toEqual([[1, 2], [2, 1]]);
  });
});

describe('the pages', () => {
  test.each([[0, 1, 1], [7, 1, 1], [8, 1, 2], [14, 1, 2], [15, 2, 2], [220, 16, 2]])('of %i rows are %i, in %i columns', (count, pages, columns) => {
    const made = resultPages(rows(count));
    expect([made.length, made[0]?.columns, made.flatMap((page) => page.rows).length]).toEqual([pages, columns, count]);
  });

  test('give a long name the whole width, and few rows too', () => {
    expect(resultPages(rows(15)).map((page) => page.columns)).toEqual([2, 1]);
    expect(resultPages(rows(15, 'Công Tằng Tôn Nữ Hoàng Thị Phương Thảo Nguyên Khánh')).map((page) => [page.columns, page.rows.length])).toEqual([[1, 7], [1, 7], [1, 1]]);
  });
});

test('a bar stays in its track, and passes the line only above half', () => {
  expect(barOf(173, { whole: 347, half: true })).toEqual({ reach: 499, line: 500 });
  expect(barOf(174, { whole: 347, half: true }).reach).toBe(501);
  expect(barOf(400, { whole: 347, half: true }).reach).toBe(1000);
  expect(barOf(3, { whole: 0, half: false })).toEqual({ reach: 0 });
});
