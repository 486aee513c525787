import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onBallot, supported } from './ballot.ts';
import type { Nominee } from './nominee.ts';

type Row = readonly [attending: number, support: number, enough: boolean];
test.each<Row>([
  [10, 3, false],
  [10, 4, true],
  [9, 2, false],
  [9, 3, true],
  [11, 3, false],
  [11, 4, true],
  [100, 30, false],
  [100, 31, true],
  [140, 42, false],
  [140, 43, true],
  [1, 0, false],
  [1, 1, true],
])('of %i attending %i in support: on the list %s', (attending, support, enough) => {
  expect(supported({ name: 'Lê An', origin: 'floor', support, attending }, '190')).toBe(enough);
  expect(supported({ name: 'Lê An', origin: 'self', support, attending }, '190')).toBe(enough);
});

test.each<Nominee>([{ name: 'Lê An', origin: 'floor' }, { name: 'Lê An', origin: 'self', support: 9 }, { name: 'Lê An', origin: 'floor', attending: 9 }])(
  'until both numbers are recorded there is no support: %o',
  (nominee) => expect(supported(nominee, '190')).toBe(false),
);

test('the convening committee asks nobody, and 244-QĐ/TW does not know the rule', () => {
  expect(supported({ name: 'Lê An' }, '190')).toBe(true);
  expect(supported({ name: 'Lê An', origin: 'convener', support: 0, attending: 9 }, '190')).toBe(true);
  expect(supported({ name: 'Lê An', origin: 'self' }, '244')).toBe(true);
});

test('the line is 30 % of those attending, and one more hand never harms', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (attending, support) => {
      const of = (hands: number): boolean => supported({ name: 'Lê An', origin: 'floor', support: hands, attending }, '190');
      expect(of(support)).toBe(support > Math.floor((3 * attending) / 10));
      expect(of(support) && !of(support + 1)).toBe(false);
    }),
  );
});

test('on the ballot stand all but those who may withdraw, lack support or were not admitted, in the order of the list', () => {
  const nominees: readonly Nominee[] = [
    { name: 'Lê An' },
    { name: 'Lê Bình', withdrawal: 'allowed' },
    { name: 'Lê Cúc', withdrawal: 'refused' },
    { name: 'Lê Dung', withdrawal: 'asked' },
    { name: 'Lê Giang', origin: 'floor', support: 3, attending: 10 },
    { name: 'Lê Hà', origin: 'floor', support: 4, attending: 10, opinion: 'admitted' },
    { name: 'Lê Khoa', origin: 'self', support: 9, attending: 10, opinion: 'notAdmitted' },
  ];
  expect(onBallot(nominees, '190').map(({ name }) => name)).toEqual(['Lê An', 'Lê Cúc', 'Lê Dung', 'Lê Hà']);
});
