import type { LessonId } from '../../../src/domain/trainer/lessons.ts';
import type { PracticeKind } from '../../../src/domain/trainer/papers.ts';

/** A kind of paper in words, and what to practise when it is misread. */
export const kindText: Readonly<Record<PracticeKind, { readonly name: string; readonly practise: string }>> = {
  struckFew: { name: 'gạch 2, 3 tên', practise: 'Đọc to từng số rồi mới gõ; nhìn lại tên hiện dưới số trước khi Enter.' },
  struckMany: { name: 'gạch nhiều tên', practise: 'Đi từ trên xuống theo thứ tự phiếu, đếm số tên bị gạch và so với “gạch …, còn …”.' },
  struckClose: { name: 'số dễ lẫn (1 và 11, 2 và 12)', practise: 'Nhấn + giữa hai số: 1 + 11 là hai số, 111 thì không lưu được.' },
  struckTooFew: { name: 'gạch thiếu, quá số lượng', practise: 'Gõ đúng như trên giấy; máy tự báo không hợp lệ, không gõ thêm cho đủ.' },
  untouched: { name: 'không gạch ai', practise: 'Phiếu để nguyên: 0 rồi Enter.' },
  struckAll: { name: 'gạch hết', practise: 'Gạch hết: / rồi Enter.' },
  strange: { name: 'phiếu có dấu lạ', practise: 'Gõ như thấy trên giấy, thêm * để riêng, rồi Enter. Máy không tự kết luận.' },
  agreeAll: { name: 'đồng ý tất cả', practise: 'Đồng ý tất cả: 0 rồi Enter.' },
  disagreeSome: { name: 'không đồng ý một số người', practise: 'Chỉ gõ số của người không được đồng ý; không gõ gì nghĩa là đồng ý.' },
  blankSome: { name: 'bỏ trống', practise: 'Bỏ trống: gõ số rồi / một lần, xem chữ dưới số.' },
  bothSome: { name: 'đánh dấu cả hai ô', practise: 'Cả hai ô: gõ số rồi / hai lần, xem chữ dưới số.' },
  disagreeAll: { name: 'không đồng ý hết', practise: 'Không đồng ý hết: / rồi Enter.' },
};

/** What a lesson teaches; `otherwise` when the paper is right and the key was not used. */
export const lessonText: Readonly<Record<LessonId, { readonly title: string; readonly do: string; readonly otherwise?: string }>> = {
  strike: { title: 'Gõ số bị gạch', do: 'Tờ phiếu bên trái gạch số 3 và số 12. Gõ 3, phím +, 12, rồi Enter để lưu.' },
  untouched: { title: 'Phiếu để nguyên', do: 'Không ai bị gạch. Gõ 0, rồi Enter. Chưa gõ gì mà Enter thì không lưu gì.' },
  all: { title: 'Gạch hết', do: 'Cả 17 tên bị gạch. Nhấn / một lần, rồi Enter.', otherwise: 'Đúng phiếu, nhưng lần này tập phím /: nhấn / một lần thay cho cả 17 số.' },
  slip: { title: 'Gõ nhầm thì xóa', do: 'Phiếu gạch 7 và 15. Thử gõ nhầm 8, nhấn phím . để xóa, rồi gõ 7, phím +, 15, Enter.', otherwise: 'Đúng phiếu. Lần này tập xóa: gõ 8, nhấn phím ., rồi mới gõ cho đúng.' },
  aside: { title: 'Để riêng', do: 'Phiếu có chữ ký: Ban kết luận, máy không kết luận. Gõ 4, phím +, 9 như trên giấy, thêm *, rồi Enter.' },
  undo: { title: 'Sửa phiếu vừa lưu', do: 'Phiếu vừa lưu trở lại tay: nhấn phím −, xem lại, rồi Enter để lưu.', otherwise: 'Đúng phiếu. Lần này tập phím −: nhấn − để lấy phiếu vừa lưu, rồi Enter.' },
  agreeAll: { title: 'Phiếu đồng ý: đồng ý tất cả', do: 'Ô trái là đồng ý, ô phải là không đồng ý. Cả 17 người được đồng ý: gõ 0, Enter.' },
  disagree: { title: 'Không đồng ý', do: 'Không gõ gì nghĩa là đồng ý. Chỉ gõ số không được đồng ý: 5, phím +, 14, Enter.' },
  blank: { title: 'Bỏ trống', do: 'Số 8 không có dấu ở ô nào. Gõ 8 rồi / một lần: dưới số hiện “bỏ trống”. Enter.' },
  both: { title: 'Cả hai ô', do: 'Số 11 có dấu ở cả hai ô. Gõ 11 rồi / hai lần: dưới số hiện “cả hai ô”. Enter.' },
};
