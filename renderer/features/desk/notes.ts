import { clock } from '../../texts/times.ts';
import { placesText } from './piles.ts';
import type { Note } from './state.ts';

export function noteText(note: Note): string {
  switch (note.kind) {
    case 'resumed':
      return `Phiếu cuối đã lưu: ${note.place}. Cầm phiếu ${note.place + 1}.`;
    case 'saved':
      return `Đã lưu ${placesText(note.place, note.times)} · ${clock(note.at)}`;
    case 'takenBack':
      return note.times === 1
        ? `Đang sửa phiếu ${note.place}. Xem lại tờ phiếu, gõ cho đúng rồi Enter.`
        : `Đã lấy lại cả ${placesText(note.place, note.times)}. Xem lại, gõ cho đúng rồi Enter (một tờ) hoặc F6 (nhiều tờ).`;
    case 'clearFirst':
      return 'Xóa những số đang gõ (phím .) rồi mới sửa được phiếu vừa lưu.';
    case 'unsaved':
      return 'Phiếu đang gõ chưa lưu: Enter để lưu hoặc xóa đi đã.';
    case 'saveFirst':
      return 'Phím này chưa nhận: phiếu trước chưa lưu. Enter để lưu lại, hoặc phím . để sửa.';
    case 'typeFirst':
      return 'Gõ tờ thứ nhất cho đúng đã, rồi mới F6 để ghi số tờ giống hệt nhau.';
    case 'asideAlone':
      return 'Phiếu để riêng thì nhập từng tờ, không dùng F6.';
    case 'noneLeft':
      return 'Tập chỉ còn một phiếu: Enter để lưu.';
    case 'nothingToTakeBack':
      return 'Chưa có phiếu nào đã lưu để sửa.';
  }
}
