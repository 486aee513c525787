export type MeetingKind = 'allMember' | 'delegate' | 'conference';

/** One status per person, so that nobody is deducted twice (190-QĐ/TW Điều 30.2, 30.3). */
export type Status =
  | 'present'
  | 'partial'
  | 'absentNotAccepted'
  | 'exemptPresent'
  | 'absentAccepted'
  | 'temporaryElsewhere'
  | 'exemptAbsent'
  | 'suspended'
  | 'absentReplaced'
  | 'convenerAbsent'
  | 'absentUnreplaced'
  | 'absent';

export type Attendance = Readonly<Partial<Record<Status, number>>>;
export type ConferenceBase = 'members' | 'present';

/** The statuses of each meeting, in the order in which deductions are listed. */
export const statusesOf: Readonly<Record<MeetingKind, readonly Status[]>> = {
  allMember: [
    'present',
    'partial',
    'absentNotAccepted',
    'exemptPresent',
    'absentAccepted',
    'temporaryElsewhere',
    'exemptAbsent',
    'suspended',
  ],
  delegate: ['present', 'partial', 'absentReplaced', 'convenerAbsent', 'absentUnreplaced'],
  conference: ['present', 'absent', 'suspended'],
};

const deducted: Readonly<Record<MeetingKind, readonly Status[]>> = {
  allMember: ['absentAccepted', 'temporaryElsewhere', 'exemptAbsent', 'suspended'],
  delegate: ['convenerAbsent', 'absentUnreplaced'],
  conference: ['suspended'],
};

const presentStatuses: readonly Status[] = ['present', 'partial', 'exemptPresent', 'absentReplaced'];

/** Whether people of this status are taken off the base D. */
export function isDeducted(kind: MeetingKind, status: Status, conferenceBase: ConferenceBase): boolean {
  if (kind === 'conference' && status === 'absent') return conferenceBase === 'present';
  return deducted[kind].includes(status);
}

/** Whether quorum counts this status; for `absentReplaced` the alternate sits in. */
export const countsAsPresent = (status: Status): boolean => presentStatuses.includes(status);

const people = (attendance: Attendance, statuses: readonly Status[]): number =>
  statuses.reduce((sum, status) => sum + (attendance[status] ?? 0), 0);

/** Number summoned: everybody with a status of this meeting. */
export const summoned = (kind: MeetingKind, attendance: Attendance): number => people(attendance, statusesOf[kind]);

/** Number present as quorum counts them. */
export const presentAtMeeting = (kind: MeetingKind, attendance: Attendance): number =>
  people(attendance, statusesOf[kind].filter(countsAsPresent));
