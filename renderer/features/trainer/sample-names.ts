import type { Candidate } from '../../../src/domain/count/input.ts';

/** Invented people; two share a name but for one sign, as they do on real lists. */
export const sampleNames: readonly Candidate[] = [
  'Nguyễn Văn An', 'Trần Thị Bích Ngọc', 'Lê Quang Cường', 'Phạm Thu Dung', 'Hoàng Minh Đức', 'Vũ Thị Giang', 'Đặng Hữu Hải', 'Bùi Thanh Hà', 'Đỗ Văn Hùng',
  'Ngô Thị Lan', 'Dương Đình Lâm', 'Lý Thị Mai', 'Nguyễn Văn Ân', 'Trịnh Công Phúc', 'Phan Thị Quyên', 'Cao Xuân Sơn', 'Hồ Thị Tuyết',
].map((name, at) => ({ no: at + 1, name }));
