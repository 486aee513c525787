import { expect, test } from 'vitest';
import type { BundleView } from '../../src/usecases/views.ts';
import { bundlesDone, bundlesNamed, paperName, placesText, toCome } from './bundles.ts';

const bundle = (number: number, state: BundleView['state']): BundleView => ({ bundle: number, papers: 50, state, entries: [] });

test('a paper is named by its bundle and its place in the stack, a place without one by the paper before', () => {
  expect(paperName({ bundle: 2, paper: 17, after: 16 })).toBe('Tập 2 · tờ 17');
  expect(paperName({ bundle: 2, after: 16 })).toBe('Tập 2 · sau tờ 16');
  expect(paperName({ bundle: 2, after: 0 })).toBe('Tập 2 · trước tờ 1');
});

test('each entry says its place where one of them differs from the name', () => {
  expect(placesText({ paper: 17, places: [17, 17] })).toEqual([]);
  expect(placesText({ paper: 16, places: [17, 17] })).toEqual(['lần 1: tờ 17', 'lần 2: tờ 17']);
  expect(placesText({ paper: 17, places: [17, null, 16] })).toEqual(['lần 1: tờ 17', 'lần 2: không có', 'lần 3: tờ 16']);
});

test('bundles still to come are named by what they wait for, without figures', () => {
  const bundles = [bundle(1, 'agreed'), bundle(2, 'entering'), bundle(3, 'empty'), bundle(4, 'entered'), bundle(5, 'miscounted'), bundle(6, 'comparing')];
  expect(toCome(bundles)).toEqual([
    { word: 'đang nhập', bundles: [2, 4] },
    { word: 'chưa nhập', bundles: [3] },
    { word: 'đếm tay chưa khớp', bundles: [5] },
  ]);
  expect(bundlesDone(bundles)).toBe('Đã đối chiếu xong 1 trong 6 tập');
  expect(bundlesDone([bundle(1, 'agreed'), { ...bundle(2, 'comparing'), open: 3 }])).toBe('Đã đối chiếu xong 1 trong 2 tập, còn 3 chỗ chưa xong');
});

test('bundles are listed as they are said', () => expect([[4], [4, 5], [4, 5, 7]].map(bundlesNamed)).toEqual(['tập 4', 'tập 4 và 5', 'tập 4, 5 và 7']));
