import type { Status } from '../../domain/attendance.ts';
import { plain } from './words.ts';

/** Words for each status: the first is the one to write in a list. */
const words: Readonly<Record<Status, readonly [string, ...string[]]>> = {
  present: ['Có mặt', 'Có dự', 'Dự', 'Dự đủ'],
  partial: ['Dự một phần', 'Dự không đủ'],
  absentNotAccepted: ['Vắng, không được chấp nhận', 'Vắng mặt suốt thời gian đại hội, lý do không được chấp nhận', 'Vắng không phép', 'Vắng không lý do', 'Vắng mặt có lý do không được chấp nhận', 'Vắng có lý do không được chấp nhận', 'Vắng mặt, lý do không được chấp nhận'],
  exemptPresent: ['Miễn sinh hoạt, có dự', 'Miễn công tác và sinh hoạt đảng, có dự'],
  absentAccepted: ['Vắng, được chấp nhận', 'Vắng mặt suốt thời gian đại hội, lý do được chấp nhận', 'Vắng có phép', 'Vắng có lý do', 'Vắng mặt có lý do được chấp nhận', 'Vắng có lý do được chấp nhận', 'Vắng mặt, lý do được chấp nhận'],
  temporaryElsewhere: ['Tạm thời nơi khác, không dự', 'Sinh hoạt tạm thời ở nơi khác, không dự', 'Sinh hoạt tạm thời nơi khác'],
  exemptAbsent: ['Miễn sinh hoạt, không dự', 'Miễn công tác và sinh hoạt đảng, không dự'],
  suspended: ['Đình chỉ, khởi tố', 'Đình chỉ sinh hoạt, bị khởi tố, truy tố, tạm giam', 'Đình chỉ sinh hoạt', 'Đình chỉ', 'Bị khởi tố', 'Tạm giam'],
  absentReplaced: ['Vắng, có dự khuyết thay', 'Vắng mặt, có đại biểu dự khuyết thay'],
  convenerAbsent: ['Cấp ủy viên triệu tập vắng', 'Cấp ủy viên triệu tập đại hội, vắng mặt suốt thời gian đại hội'],
  absentUnreplaced: ['Vắng, không có dự khuyết thay', 'Vắng mặt suốt thời gian đại hội, không có đại biểu dự khuyết thay'],
  absent: ['Vắng', 'Vắng mặt'],
};

export const statusWords = (statuses: readonly Status[]): string => statuses.map((status) => words[status][0]).join('; ');

export function readStatus(text: string, statuses: readonly Status[]): Status | undefined {
  const given = plain(text);
  return statuses.find((status) => plain(status) === given || words[status].some((word) => plain(word) === given));
}
