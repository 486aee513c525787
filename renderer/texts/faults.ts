import type { EyeFault, FaultCode } from '../../src/domain/count/input.ts';

/** Why a paper is invalid, as the desk and the list of invalid papers say it. */
export const faultText: Readonly<Record<FaultCode, string>> = {
  I1: 'không phải phiếu do Ban Kiểm phiếu phát ra',
  I2: 'bầu quá số lượng',
  I3: 'không bầu ai',
  I4: 'đánh dấu cả hai ô',
  I5: 'không đánh dấu ô nào',
  I6: 'bầu hoặc ghi thêm người ngoài danh sách',
  I7: 'đánh dấu riêng, dùng nhiều loại mực',
  I8: 'ký tên, viết thêm trên phiếu',
  I9: 'gạch không rõ ý người bầu',
};

/** Choices of the board, in the order in which the first one counts. */
export const rulingChoices: readonly EyeFault[] = ['I1', 'I6', 'I7', 'I8', 'I9'];
