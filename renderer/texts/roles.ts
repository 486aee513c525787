import type { Role } from '../../src/usecases/views.ts';

export const roleText: Readonly<Record<Role, string>> = {
  head: 'Trưởng Ban Kiểm phiếu',
  member: 'Thành viên Ban Kiểm phiếu',
  presidium: 'Đoàn Chủ tịch',
  technician: 'Nhân viên kỹ thuật',
};
