import type { MeetingKind } from '../../src/domain/attendance.ts';

export const meetingName: Readonly<Record<MeetingKind, string>> = {
  allMember: 'Đại hội đảng viên',
  delegate: 'Đại hội đại biểu',
  conference: 'Hội nghị của cấp ủy',
};

/** Who votes at this meeting. */
export const voterName: Readonly<Record<MeetingKind, string>> = {
  allMember: 'đảng viên chính thức',
  delegate: 'đại biểu chính thức',
  conference: 'ủy viên',
};

/** The meeting as it is spoken of in a sentence. */
export const meetingWord = (kind: MeetingKind): string => (kind === 'conference' ? 'Hội nghị' : 'Đại hội');
