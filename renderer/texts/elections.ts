import type { Outcome } from '../../src/domain/count/output.ts';
import type { Post } from '../../src/domain/posts.ts';

export const postName: Readonly<Record<Post, string>> = {
  committee: 'Ban Chấp hành (cấp ủy)',
  branchCommittee: 'Chi ủy',
  standingCommittee: 'Ban Thường vụ',
  secretary: 'Bí thư',
  deputySecretary: 'Phó Bí thư',
  inspectionCommittee: 'Ủy ban Kiểm tra',
  inspectionChair: 'Chủ nhiệm Ủy ban Kiểm tra',
  inspectionDeputy: 'Phó Chủ nhiệm Ủy ban Kiểm tra',
  delegates: 'Đại biểu dự đại hội cấp trên',
  opinion: 'Phiếu xin ý kiến đưa vào danh sách',
  other: 'Chức danh khác',
};

export const outcomeName: Readonly<Record<Outcome, string>> = {
  elected: 'trúng cử',
  alternate: 'dự khuyết',
  tied: 'bằng phiếu',
  notElected: 'không trúng cử',
  admitted: 'được đưa vào',
  notAdmitted: 'không đưa vào',
};

/** Numbers under ten take a leading zero, as Party papers write them. */
export const padded = (value: number): string => String(value).padStart(2, '0');
