import { expect, test } from 'vitest';
import type { BundleView, Person } from '../../../src/usecases/views.ts';
import { rereadStanding } from './barred.ts';

const person = (id: number, name: string, role: Person['role'] = 'member'): Person => ({ id, name, role });
const [yen, khanh, son, trung] = [person(1, 'Lương Thị Yến'), person(2, 'Chu Văn Khánh'), person(3, 'Đinh Công Sơn', 'head'), person(4, 'Võ Thành Trung', 'presidium')];
const bundle: BundleView = {
  bundle: 1, papers: 50, state: 'comparing',
  entries: [{ entry: 1, state: 'done', typist: yen, saved: 50, reader: ' mai văn  LỰC ' }, { entry: 2, state: 'done', typist: khanh, saved: 50 }],
};

test('whoever typed or read an entry leaves its papers to the others', () => {
  const people = [yen, khanh, son, trung];
  expect(people.map((one) => rereadStanding(bundle, one, people))).toEqual(['barred', 'barred', 'free', 'free']);
  expect(rereadStanding(bundle, person(9, 'Mai Văn Lực'), people)).toBe('barred');
});

test('where nobody else is there they read the paper themselves; the presidium does not', () => {
  expect(rereadStanding(bundle, yen, [yen, khanh, trung])).toBe('alone');
});

test('nobody is kept from a bundle before it is known who is here', () => {
  expect([rereadStanding(bundle, undefined, [son]), rereadStanding(undefined, yen, [son])]).toEqual(['free', 'free']);
});
