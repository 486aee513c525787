import { describe, expect, test } from 'vitest';
import { countsAsPresent, isDeducted, presentAtMeeting, statusesOf, summoned, type MeetingKind, type Status } from './attendance.ts';

type Row = readonly [kind: MeetingKind, status: Status, deducted: boolean, present: boolean];

const rows: readonly Row[] = [
  ['allMember', 'present', false, true],
  ['allMember', 'partial', false, true],
  ['allMember', 'absentNotAccepted', false, false],
  ['allMember', 'exemptPresent', false, true],
  ['allMember', 'absentAccepted', true, false],
  ['allMember', 'temporaryElsewhere', true, false],
  ['allMember', 'exemptAbsent', true, false],
  ['allMember', 'suspended', true, false],
  ['delegate', 'present', false, true],
  ['delegate', 'partial', false, true],
  ['delegate', 'absentReplaced', false, true],
  ['delegate', 'convenerAbsent', true, false],
  ['delegate', 'absentUnreplaced', true, false],
  ['conference', 'present', false, true],
  ['conference', 'absent', false, false],
  ['conference', 'suspended', true, false],
];

test.each(rows)('at %s, %s: deducted %s, counted by quorum %s', (kind, status, deducted, present) => {
  expect(isDeducted(kind, status, 'members')).toBe(deducted);
  expect(countsAsPresent(status)).toBe(present);
});

test('the table above is every status of every meeting, in the order in which deductions are listed', () => {
  for (const kind of ['allMember', 'delegate', 'conference'] as const)
    expect(statusesOf[kind]).toEqual(rows.filter(([ofKind]) => ofKind === kind).map(([, status]) => status));
});

describe('the setting of the base of a conference', () => {
  test('deducts the absent when it is "present"', () => expect(isDeducted('conference', 'absent', 'present')).toBe(true));
  test.each(rows.filter(([, status]) => status !== 'absent'))('changes nothing at %s for %s', (kind, status, deducted) => {
    expect(isDeducted(kind, status, 'present')).toBe(deducted);
  });
});

test('summoned counts everybody with a status, present only those whom quorum counts', () => {
  const attendance = { present: 100, partial: 3, absentReplaced: 4, convenerAbsent: 5, absentUnreplaced: 6 };
  expect(summoned('delegate', attendance)).toBe(118);
  expect(presentAtMeeting('delegate', attendance)).toBe(107);
});
