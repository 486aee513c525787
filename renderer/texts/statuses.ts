import type { Status } from '../../src/domain/attendance.ts';

/** Statuses in full, as the roster and the derivation of D say them. */
export const statusName: Readonly<Record<Status, string>> = {
  present: 'Có mặt',
  partial: 'Dự một phần',
  absentNotAccepted: 'Vắng mặt suốt thời gian đại hội, lý do không được chấp nhận',
  exemptPresent: 'Miễn công tác và sinh hoạt đảng, có dự',
  absentAccepted: 'Vắng mặt suốt thời gian đại hội, lý do được chấp nhận',
  temporaryElsewhere: 'Sinh hoạt tạm thời ở nơi khác, không dự',
  exemptAbsent: 'Miễn công tác và sinh hoạt đảng, không dự',
  suspended: 'Đình chỉ sinh hoạt, bị khởi tố, truy tố, tạm giam',
  absentReplaced: 'Vắng mặt, có đại biểu dự khuyết thay',
  convenerAbsent: 'Cấp ủy viên triệu tập đại hội, vắng mặt suốt thời gian đại hội',
  absentUnreplaced: 'Vắng mặt suốt thời gian đại hội, không có đại biểu dự khuyết thay',
  absent: 'Vắng mặt',
};

/** Statuses for a narrow column. */
export const statusShort: Readonly<Record<Status, string>> = {
  present: 'Có mặt',
  partial: 'Dự một phần',
  absentNotAccepted: 'Vắng, không được chấp nhận',
  exemptPresent: 'Miễn sinh hoạt, có dự',
  absentAccepted: 'Vắng, được chấp nhận',
  temporaryElsewhere: 'Tạm thời nơi khác, không dự',
  exemptAbsent: 'Miễn sinh hoạt, không dự',
  suspended: 'Đình chỉ, khởi tố',
  absentReplaced: 'Vắng, có dự khuyết thay',
  convenerAbsent: 'Cấp ủy viên triệu tập vắng',
  absentUnreplaced: 'Vắng, không có dự khuyết thay',
  absent: 'Vắng',
};
