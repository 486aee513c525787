import type { Role } from '../../../src/usecases/views.ts';

/** As the server has it; said here before anything is filled in. */
const mayBackUp: Readonly<Record<Role, boolean>> = { head: true, member: false, presidium: true, technician: true };

/** Why this person cannot make a backup of this file; none where they can. */
export function refusal(role: Role, readOnly: boolean): string | undefined {
  if (readOnly) return 'Tệp đang mở để xem nên không sao lưu từ đây. Sao lưu ở nơi đang ghi tệp, hoặc đóng tệp rồi mở lại để ghi.';
  if (mayBackUp[role]) return undefined;
  return 'Trưởng Ban Kiểm phiếu, Đoàn Chủ tịch hoặc nhân viên kỹ thuật sao lưu được. Mời một trong những người đó đăng nhập.';
}
