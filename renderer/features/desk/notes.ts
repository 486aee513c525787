import { clock } from '../../texts/times.ts';
import type { Note } from './state.ts';

export function noteText(note: Note): string {
  switch (note.kind) {
    case 'resumed':
      return `Phiếu cuối đã lưu: ${note.place}. Cầm phiếu ${note.place + 1}.`;
    case 'saved':
      return `Đã lưu phiếu ${note.place} · ${clock(note.at)}`;
    case 'takenBack':
      return `Đang sửa phiếu ${note.place}. Xem lại tờ phiếu, gõ cho đúng rồi Enter.`;
    case 'clearFirst':
      return 'Xóa những số đang gõ (phím .) rồi mới sửa được phiếu vừa lưu.';
    case 'unsaved':
      return 'Phiếu đang gõ chưa lưu: Enter để lưu hoặc xóa đi, rồi mới F9.';
    case 'saveFirst':
      return 'Phím này chưa nhận: phiếu trước chưa lưu. Enter để lưu lại, hoặc phím . để sửa.';
    case 'nothingToTakeBack':
      return 'Chưa có phiếu nào đã lưu để sửa.';
  }
}
