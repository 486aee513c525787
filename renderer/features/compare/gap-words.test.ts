import { expect, test } from 'vitest';
import type { BundleView, ComparedPaper, ComparisonView, RoundView } from '../../../src/usecases/views.ts';
import { gapText, likelyText } from './gap-words.ts';

const paper = (position: number, ...places: readonly (number | null)[]): ComparedPaper => ({ bundle: 2, position, after: position - 1, places, state: places.includes(null) ? 'onlyOne' : 'same', faults: [] });
const entries = (...saved: readonly number[]): BundleView['entries'] => saved.map((one, at) => ({ entry: (at + 1) as 1 | 2 | 3, state: 'done', saved: one }));
const view = (papers: readonly ComparedPaper[], holds: number, ...saved: readonly number[]): ComparisonView =>
  ({ election: { bundles: [{ bundle: 2, papers: holds, state: 'comparing', entries: entries(...saved) }] } as unknown as RoundView, papers, same: 0, open: 1, agreedPapers: 0, concluded: false });

test('the papers around it say which sheet is meant', () => {
  const papers = [paper(1, 1, 1), paper(2, 2, null), paper(3, 3, 2)];
  expect(gapText(view(papers, 2, 3, 2), papers[1]!)).toBe('Lần 1 có thêm một tờ (tờ 2 của lần 1), giữa tờ 1 và tờ 2 của lần 2.');
});

test('at the ends of the bundle there is one neighbour only', () => {
  const papers = [paper(1, null, 1), paper(2, 1, 2), paper(3, 2, null)];
  expect(gapText(view(papers, 2, 2, 2), papers[0]!)).toBe('Lần 2 có thêm một tờ (tờ 1 của lần 2), trước tờ 1 của lần 1.');
  expect(gapText(view(papers, 2, 2, 2), papers[2]!)).toBe('Lần 1 có thêm một tờ (tờ 2 của lần 1), sau tờ 2, tờ cuối của lần 2.');
});

test('of three entries each is named', () => {
  const papers = [paper(1, 1, 1, 1), paper(2, null, 2, 2), paper(3, 2, 3, 3)];
  expect(gapText(view(papers, 3, 2, 3, 3), papers[1]!)).toBe('Lần 2 và lần 3 có thêm một tờ (tờ 2 của lần 2, tờ 2 của lần 3), giữa tờ 1 và tờ 2 của lần 1.');
});

test('the number of papers typed says what is likely, where it says anything', () => {
  const gap = paper(2, 2, null);
  expect(likelyText(view([gap], 50, 51, 50), gap)).toBe('Bìa ghi 50 tờ, lần 1 nhập 51: có lẽ một tờ nhập hai lần.');
  expect(likelyText(view([gap], 50, 50, 49), gap)).toBe('Bìa ghi 50 tờ, lần 2 nhập 49: có lẽ một tờ bị bỏ sót.');
  expect(likelyText(view([gap], 50, 50, 50), gap)).toBeUndefined();
  expect(likelyText(view([gap], 50, 51, 49), gap)).toBeUndefined();
});
