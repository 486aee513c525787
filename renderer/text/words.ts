import type { MeetingKind, Status } from '../../src/domain/attendance.ts';
import type { FaultCode } from '../../src/domain/count/input.ts';
import type { Outcome } from '../../src/domain/count/output.ts';
import type { Post } from '../../src/domain/posts.ts';
import type { Role, Stage } from '../../src/usecases/views.ts';

/** Statuses in full, as the roster and the derivation of D say them. */
export const statusName: Readonly<Record<Status, string>> = {
  present: 'Có mặt',
  partial: 'Dự một phần',
  absentNotAccepted: 'Vắng suốt thời gian đại hội, lý do không được chấp nhận',
  exemptPresent: 'Miễn công tác và sinh hoạt đảng, có dự',
  absentAccepted: 'Vắng suốt thời gian đại hội, lý do được chấp nhận',
  temporaryElsewhere: 'Sinh hoạt tạm thời ở nơi khác, không dự',
  exemptAbsent: 'Miễn công tác và sinh hoạt đảng, không dự',
  suspended: 'Đình chỉ sinh hoạt, bị khởi tố, truy tố, tạm giam',
  absentReplaced: 'Vắng, có đại biểu dự khuyết thay',
  convenerAbsent: 'Cấp ủy viên triệu tập đại hội, vắng mặt suốt thời gian đại hội',
  absentUnreplaced: 'Vắng mặt suốt thời gian đại hội, không có dự khuyết thay',
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

export const roleName: Readonly<Record<Role, string>> = {
  head: 'Trưởng ban kiểm phiếu',
  member: 'Thành viên ban kiểm phiếu',
  presidium: 'Đoàn Chủ tịch',
  technician: 'Nhân viên kỹ thuật',
};

export const postName: Readonly<Record<Post, string>> = {
  committee: 'Ban Chấp hành (cấp ủy)',
  branchCommittee: 'Chi ủy',
  standingCommittee: 'Ban Thường vụ',
  secretary: 'Bí thư',
  deputySecretary: 'Phó bí thư',
  inspectionCommittee: 'Ủy ban kiểm tra',
  inspectionChair: 'Chủ nhiệm ủy ban kiểm tra',
  inspectionDeputy: 'Phó chủ nhiệm ủy ban kiểm tra',
  delegates: 'Đại biểu dự đại hội cấp trên',
  opinion: 'Phiếu xin ý kiến đưa vào danh sách',
  other: 'Chức danh khác',
};

export const stageName: Readonly<Record<Stage, string>> = {
  draft: 'đang lập danh sách',
  locked: 'danh sách đã chốt',
  issued: 'đã phát phiếu',
  collected: 'đã thu phiếu',
  firstEntry: 'đang nhập lần 1',
  firstDone: 'xong nhập lần 1',
  secondEntry: 'đang nhập lần 2',
  comparing: 'đang đối chiếu',
  agreed: 'hai lần nhập đã khớp',
  concluded: 'Ban đã kết luận',
  closed: 'đã khóa kết quả',
  printed: 'đã in biên bản',
  signed: 'Ban đã ký',
  confirmed: 'đã xác nhận',
};

export const outcomeName: Readonly<Record<Outcome, string>> = {
  elected: 'trúng cử',
  alternate: 'dự khuyết',
  tied: 'bằng phiếu',
  notElected: 'không trúng cử',
  admitted: 'được đưa vào',
  notAdmitted: 'không đưa vào',
};

export const faultName: Readonly<Record<FaultCode, string>> = {
  I1: 'không do Ban Kiểm phiếu phát ra',
  I2: 'bầu quá số lượng',
  I3: 'không bầu cho ai',
  I4: 'đánh dấu cả hai ô',
  I5: 'bỏ trống cả hai ô',
  I6: 'bầu người ngoài danh sách',
  I7: 'có dấu hiệu riêng, nhiều màu mực',
  I8: 'có chữ ký hoặc viết thêm',
  I9: 'không rõ ý người bầu',
};

/** `190-QĐ/TW Điều 30.3` → `khoản 3, Điều 30, 190-QĐ/TW`. */
export function articleText(article: string): string {
  const found = /^(.*?)\s*Điều (\d+)(?:\.(\d+))?$/.exec(article);
  if (!found) return article;
  const [, text = '', number, clause] = found;
  return `${clause ? `khoản ${clause}, ` : ''}Điều ${number}${text ? `, ${text}` : ''}`;
}

/** Numbers under ten take a leading zero, as Party papers write them. */
export const padded = (value: number): string => String(value).padStart(2, '0');
