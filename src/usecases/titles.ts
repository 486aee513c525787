import type { Post } from '../domain/posts.ts';
import type { ElectionInput } from '../domain/count/input.ts';

const titles: Readonly<Record<Post, string>> = {
  committee: 'Bầu Ban Chấp hành',
  branchCommittee: 'Bầu Chi ủy',
  standingCommittee: 'Bầu Ban Thường vụ',
  secretary: 'Bầu Bí thư',
  deputySecretary: 'Bầu Phó Bí thư',
  inspectionCommittee: 'Bầu Ủy ban Kiểm tra',
  inspectionChair: 'Bầu Chủ nhiệm Ủy ban Kiểm tra',
  inspectionDeputy: 'Bầu Phó Chủ nhiệm Ủy ban Kiểm tra',
  delegates: 'Bầu đại biểu dự đại hội cấp trên',
  opinion: 'Phiếu xin ý kiến',
  other: 'Bầu cử',
};

export const titleOf = ({ post, title }: Pick<ElectionInput, 'post' | 'title'>): string =>
  title === undefined || title.trim() === '' ? titles[post] : title;
