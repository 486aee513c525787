import type { StrokeTrouble } from './strokes.ts';

/** What happened to a key, and what to do. */
export const troubleText: Readonly<Record<StrokeTrouble, string>> = {
  inputMethod: 'Bộ gõ tiếng Việt đang bật: chuyển sang tiếng Anh (E).',
  together: 'Hai phím cùng lúc: chỉ nhận phím trước. Xem lại số vừa gõ.',
  stuck: 'Phím Enter bị kẹt: nhả phím ra. Chỉ lưu một phiếu.',
  paste: 'Bàn nhập không nhận dán: gõ từng phiếu theo tờ giấy.',
  elsewhere: 'Bàn phím vừa ở nút khác, nay đã về bàn nhập. Xem lại rồi Enter.',
};
