import type { ReactNode } from 'react';
import { Message } from '../../parts/message.tsx';

/** Said before something is changed that the board has concluded already. */
export const Withdraws = (): ReactNode => (
  <Message kind="doubt">
    Ban đã kết luận cả danh sách. Sửa phiếu này thì kết luận ấy và những giải trình ở trang kết quả bị rút lại: Ban phải kết luận và ghi giải trình lại.
  </Message>
);
