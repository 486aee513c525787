import { expect, test } from 'vitest';
import type { BundleView, ComparedPaper, ComparisonView, RoundView } from '../../../src/usecases/views.ts';
import { canOpen, drawnPapers, openKeys, placesOf, suspects, taskAt } from './papers.ts';

const bundle = (number: number, papers: number, given: Partial<BundleView> = {}): BundleView => ({ bundle: number, papers, state: 'agreed', entries: [], open: 0, ...given });
const paper = (of: number, position: number, given: Partial<ComparedPaper> = {}): ComparedPaper => ({ bundle: of, position, paper: position, after: position - 1, places: [position, position], state: 'same', faults: [], ...given });
const view = (bundles: readonly BundleView[], papers: readonly ComparedPaper[], round: Partial<RoundView> = {}, given: Partial<ComparisonView> = {}): ComparisonView =>
  ({ election: { stage: 'comparing', bundles, ...round } as RoundView, papers, same: 0, open: 0, agreedPapers: 0, concluded: false, ...given });

const two = [bundle(1, 1, { state: 'comparing', open: 1 }), bundle(2, 2, { state: 'comparing', open: 2 })];

test('what is to be read again comes first, in the order of the bundles, and only then what the board rules on', () => {
  const papers = [paper(1, 1, { state: 'awaitsRuling' }), paper(2, 1), paper(2, 2, { state: 'differs' })];
  expect(taskAt(view(two, papers), undefined)).toEqual({ kind: 'reread', paper: papers[2] });
  expect(taskAt(view(two, papers), '1/1')).toEqual({ kind: 'rule', paper: papers[0] });
  expect(openKeys(view(two, papers))).toEqual(['1/1', '2/2']);
});

test('papers of the same place in two bundles are two papers', () => {
  const papers = [paper(1, 1, { state: 'differs' }), paper(2, 1, { state: 'differs' })];
  expect(taskAt(view(two, papers), '2/1')).toEqual({ kind: 'reread', paper: papers[1] });
});

test('where an entry does not have the paper, whether it is there is asked first', () => {
  const gap = paper(1, 1, { state: 'differs', places: [1, 1, null] });
  expect(taskAt(view([bundle(1, 1, { state: 'comparing', open: 1 })], [gap]), undefined).kind).toBe('gap');
});

test('a bundle that is settled with another number of papers says so before anything else is asked', () => {
  const off = bundle(1, 2, { state: 'comparing' });
  expect(taskAt(view([off, bundle(2, 1, { state: 'empty' })], [paper(1, 1), paper(1, 2, { state: 'removed' })]), undefined)).toEqual({ kind: 'bundleOff', bundle: off });
});

test('nothing is concluded while a bundle is still to be entered', () => {
  const coming = bundle(2, 1, { state: 'entering' });
  expect(taskAt(view([bundle(1, 1), coming], [paper(1, 1)], { stage: 'entering' }), undefined)).toEqual({ kind: 'toCome', bundles: [coming] });
});

test('bundles that together are not the papers collected keep the board from concluding', () => {
  const control = (holds: boolean) => [{ kind: 'bundles' as const, total: 2, parts: [], holds }];
  const settled = [bundle(1, 1), bundle(2, 1)];
  const papers = [paper(1, 1), paper(2, 1)];
  expect(taskAt(view(settled, papers, { control: control(false) }), undefined).kind).toBe('sumOff');
  expect(taskAt(view(settled, papers, { stage: 'agreed', control: control(true) }), undefined).kind).toBe('conclude');
});

test('in a rehearsal the paper of the place is drawn; where none lies, those around it', () => {
  expect([drawnPapers({ paper: 20, after: 19 }), drawnPapers({ after: 20 })]).toEqual([[20], [20, 21]]);
});

const gap = paper(1, 2, { state: 'ruled', places: [2, null], again: { marks: { struck: [] }, aside: false }, ruling: { kind: 'invalid', code: 'I7', note: '', by: '', at: '', votesFor: 2 } });
const resolved = paper(1, 3, { state: 'resolved', places: [3, null] });

test('a place that not every entry has can be opened whatever became of it, until the count is closed', () => {
  const papers = [paper(1, 1), gap, resolved, paper(1, 4, { state: 'resolved' })];
  const at = (stage: RoundView['stage']) => view([bundle(1, 4)], papers, { stage }, { concluded: true });
  for (const stage of ['agreed', 'concluded'] as const) {
    expect(papers.map((one) => canOpen(at(stage), one))).toEqual([false, true, true, false]);
    expect([taskAt(at(stage), '1/2').kind, taskAt(at(stage), '1/3').kind, taskAt(at(stage), '1/4').kind]).toEqual(['rule', 'kept', 'conclude']);
  }
  for (const stage of ['closed', 'printed', 'signed', 'confirmed', 'voided'] as const) expect(papers.some((one) => canOpen(at(stage), one))).toBe(false);
});

test('too many papers are looked for where an entry has none, too few where a place was taken out', () => {
  const papers = [paper(1, 1), gap, paper(1, 3), paper(1, 4, { state: 'removed', places: [4, null] })];
  const of = (holds: number) => suspects(view([bundle(1, holds)], papers), bundle(1, holds)).map(({ position }) => position);
  expect([of(2), of(4)]).toEqual([[2], [4]]);
});

test('every place is counted in one kind', () => {
  const aside = { marks: { struck: [] }, aside: true };
  const papers = [
    paper(1, 1), paper(1, 2, { state: 'differs' }), paper(1, 3, { state: 'awaitsRuling', readings: [aside, aside] }), paper(1, 4, { state: 'removed', places: [4, null] }),
    paper(1, 5, { state: 'ruled', readings: [{ marks: { struck: [] }, aside: false }, { marks: { struck: [] }, aside: false }] }),
  ];
  expect(placesOf(view([bundle(1, 4), bundle(2, 9, { state: 'entering' })], papers))).toEqual({ all: 5, same: 2, differing: 2, apart: 1, papers: 4 });
});
