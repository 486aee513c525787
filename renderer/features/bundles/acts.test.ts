import { expect, test } from 'vitest';
import type { BundleView, EntrySummary, Person } from '../../../src/usecases/views.ts';
import { actsOf, nextOf } from './acts.ts';

const person = (id: number, name: string, role: Person['role'] = 'member'): Person => ({ id, name, role });
const [yen, khanh, son] = [person(1, 'Lương Thị Yến'), person(2, 'Chu Văn Khánh'), person(3, 'Đinh Công Sơn', 'head')];

const waiting = (entry: 1 | 2): EntrySummary => ({ entry, state: 'waiting', saved: 0 });
const open = (entry: 1 | 2, typist: Person): EntrySummary => ({ entry, state: 'open', typist, saved: 26 });
const done = (entry: 1 | 2, typist: Person, reader?: string): EntrySummary => ({ entry, state: 'done', typist, saved: 50, ...(reader === undefined ? {} : { reader }) });
const bundle = (number: number, state: BundleView['state'], ...entries: readonly EntrySummary[]): BundleView => ({ bundle: number, papers: 50, state, entries });

const kinds = (view: BundleView, who: Person | undefined): readonly string[] => actsOf(view, who).map((act) => ('entry' in act ? `${act.kind} ${act.entry}` : act.kind));

test('an entry is claimed by whoever had no part in the ones before, as typist or as reader', () => {
  const entered = bundle(1, 'entered', done(1, yen, ' chu văn  KHÁNH '), waiting(2));
  expect(kinds(entered, person(9, 'Lê Thị Sáu'))).toEqual(['claim 2']);
  expect(kinds(entered, khanh)).toEqual([]);
  expect(kinds(entered, yen)).toEqual(['reopen 1']);
});

test('an open entry is gone on with by its holder, given up by the holder or the head, and by nobody else', () => {
  const entering = bundle(1, 'entering', open(1, yen), waiting(2));
  expect(kinds(entering, yen)).toEqual(['goOn 1', 'release 1']);
  expect(kinds(entering, khanh)).toEqual([]);
  expect(kinds(entering, son)).toEqual(['release 1', 'recount']);
});

test('a miscounted bundle is only counted again, or recounted by the head', () => {
  const off: BundleView = { ...bundle(1, 'miscounted', open(1, yen), waiting(2)), miscount: { entry: 1, moment: 'closing', papers: 49, by: yen.name, with: khanh.name, at: '' } };
  expect(kinds(off, yen)).toEqual(['count 1']);
  expect(kinds(off, son)).toEqual(['count 1', 'recount']);
  expect([yen, khanh, son].map((who) => nextOf([off], who)?.act.kind)).toEqual(['count', 'count', 'recount']);
});

test('the presidium and somebody not signed in do nothing here', () => {
  for (const who of [undefined, person(4, 'Võ Thành Trung', 'presidium')]) expect(kinds(bundle(1, 'empty', waiting(1), waiting(2)), who)).toEqual([]);
});

const table = [
  bundle(1, 'entered', done(1, yen), waiting(2)),
  bundle(2, 'entering', open(1, khanh), waiting(2)),
  bundle(3, 'empty', waiting(1), waiting(2)),
  bundle(4, 'agreed', done(1, yen), done(2, khanh)),
];

test('what is one’s own comes first, then the lowest bundle that one may enter, then the comparison', () => {
  expect(nextOf(table, khanh)).toEqual({ bundle: 2, act: { kind: 'goOn', entry: 1 } });
  expect(nextOf(table, yen)).toEqual({ bundle: 3, act: { kind: 'claim', entry: 1 } });
  expect(nextOf(table.slice(3), yen)).toEqual({ bundle: 4, act: { kind: 'compare' } });
  expect(nextOf(table.slice(1, 2), yen)).toBeUndefined();
});

test('the head, who reads the papers again, is led to the comparison and not to an entry, which is open to him all the same', () => {
  const differing = { ...bundle(5, 'comparing', done(1, yen), done(2, khanh)), open: 2 };
  expect(nextOf([...table, differing], son)).toEqual({ bundle: 5, act: { kind: 'compare' } });
  expect(nextOf(table, son)).toEqual({ bundle: 4, act: { kind: 'compare' } });
  expect(nextOf(table.slice(0, 3), son)).toBeUndefined();
  expect(kinds(table[2]!, son)).toEqual(['claim 1', 'recount']);
});
