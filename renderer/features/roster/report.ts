import type { MeetingKind } from '../../../src/domain/attendance.ts';

/** What the report on those present is called; a conference of members elected together has none. */
export const reportName: Readonly<Record<MeetingKind, string | undefined>> = {
  delegate: 'Báo cáo thẩm tra tư cách đại biểu',
  allMember: 'Báo cáo tình hình đảng viên dự đại hội',
  conference: undefined,
};
