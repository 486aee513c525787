import { describe, expect, test } from 'vitest';
import { thresholdOf } from './base.ts';
import { counted } from './fixtures.ts';

test.each([[0, 1], [1, 1], [2, 2], [3, 2], [60, 31], [138, 70], [181, 91], [182, 92], [1510, 756]])('with D = %i, %i votes are needed', (base, needed) => {
  expect(thresholdOf(base)).toBe(needed);
  expect(2 * needed > base && 2 * (needed - 1) <= base).toBe(true);
});

describe('deductions', () => {
  test('of an all-member congress come in the order of the statuses, each with its article', () => {
    const { base } = counted({
      meeting: 'allMember',
      attendance: { suspended: 1, exemptAbsent: 2, temporaryElsewhere: 3, absentAccepted: 4, exemptPresent: 5, absentNotAccepted: 6, partial: 7, present: 100 },
    });
    expect(base).toEqual({
      summoned: 128,
      deductions: [
        { status: 'absentAccepted', people: 4, article: 'baseAllMember' },
        { status: 'temporaryElsewhere', people: 3, article: 'baseAllMember' },
        { status: 'exemptAbsent', people: 2, article: 'baseAllMember' },
        { status: 'suspended', people: 1, article: 'baseAllMember' },
      ],
      value: 118,
    });
  });

  test('of a delegate congress name those who are absent and not replaced', () => {
    const { base } = counted({ meeting: 'delegate', attendance: { absentUnreplaced: 2, convenerAbsent: 1, absentReplaced: 5, partial: 1, present: 130 } });
    expect(base).toEqual({
      summoned: 139,
      deductions: [
        { status: 'convenerAbsent', people: 1, article: 'baseDelegate' },
        { status: 'absentUnreplaced', people: 2, article: 'baseDelegate' },
      ],
      value: 136,
    });
  });

  test('leave out a status with nobody in it', () => {
    expect(counted({ attendance: { present: 3, convenerAbsent: 0 } }).base.deductions).toEqual([]);
  });

  test.each([
    ['members', 29, [['suspended', 1]]],
    ['present', 27, [['absent', 2], ['suspended', 1]]],
  ] as const)('of a conference follow the setting %s', (conferenceBase, value, expected) => {
    const { base } = counted({ meeting: 'conference', attendance: { present: 27, absent: 2, suspended: 1 }, settings: { conferenceBase } });
    expect(base.value).toBe(value);
    expect(base.summoned).toBe(30);
    expect(base.deductions.map(({ status, people }) => [status, people])).toEqual(expected);
  });

  test('of other meetings do not know the setting of a conference', () => {
    const given = { meeting: 'allMember', attendance: { present: 5, absentNotAccepted: 4 } } as const;
    expect(counted({ ...given, settings: { conferenceBase: 'present' } }).base).toEqual(counted(given).base);
  });
});
