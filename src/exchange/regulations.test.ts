import { expect, test } from 'vitest';
import { count } from '../domain/count/count.ts';
import { countInput } from '../domain/count/fixtures.ts';
import type { ArticleTopic } from '../domain/regulation.ts';
import { regulations } from './regulations.ts';

const cited: readonly (readonly [ArticleTopic, string, string])[] = [
  ['board', '190-QĐ/TW Điều 8', '244-QĐ/TW Điều 7'],
  ['list', '190-QĐ/TW Điều 14.1', '244-QĐ/TW Điều 16.1'],
  ['ballotForm', '190-QĐ/TW Điều 15.1', '244-QĐ/TW Điều 17.1'],
  ['ballotValidity', '190-QĐ/TW Điều 15.2', '244-QĐ/TW Điều 17.2'],
  ['delegates', '190-QĐ/TW Điều 18', '244-QĐ/TW Điều 20'],
  ['result', '190-QĐ/TW Điều 30', '244-QĐ/TW Điều 32'],
  ['baseAllMember', '190-QĐ/TW Điều 30.2', '244-QĐ/TW Điều 32.2'],
  ['baseDelegate', '190-QĐ/TW Điều 30.3', '244-QĐ/TW Điều 32.3'],
  ['quorum', 'Điều lệ Đảng Điều 11', 'Điều lệ Đảng Điều 11'],
];
test.each(cited)('%s is %s, formerly %s', (topic, now, before) => {
  expect(regulations['190'].articles[topic]).toBe(now);
  expect(regulations['244'].articles[topic]).toBe(before);
});

test('each regulation bears its number and date, for numbers repeat', () => {
  expect(regulations['190']).toMatchObject({ number: '190-QĐ/TW', date: '2024-10-10' });
  expect(regulations['244']).toMatchObject({ number: '244-QĐ/TW', date: '2014-06-09' });
});

const input = countInput({ post: 'committee', names: 1, attendance: { present: 3, absentUnreplaced: 2 }, papers: [{ agree: [1], disagree: [], times: 3 }] });
test('the other regulation changes citations alone', () => {
  const [now, before] = [count(input, regulations['190']), count(input, regulations['244'])];
  expect(JSON.stringify(before)).toContain('244-QĐ/TW Điều 32.3');
  expect(JSON.parse(JSON.stringify(before).replaceAll('244-QĐ/TW Điều 32', '190-QĐ/TW Điều 30').replaceAll('244-QĐ/TW Điều 16', '190-QĐ/TW Điều 14'))).toEqual(now);
});
