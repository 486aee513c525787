import type { ReactNode } from 'react';
import type { CongressView } from '../../../src/usecases/views.ts';
import { Message } from '../../parts/message.tsx';
import { Checked } from './checked.tsx';

/** The file was not closed; where a stack was in hand, the message about its last paper says so. */
export function Unclosed({ congress: { unclosed, recovered, readOnly } }: { readonly congress: CongressView }): ReactNode {
  if (unclosed !== true) return null;
  // Looked at while another program writes it, a file is not closed and nothing is wrong with it.
  if (readOnly) return <Message kind="doubt">Tệp này chưa đóng: đang mở ở chương trình khác, hoặc lần trước không được đóng đúng cách. Phần ghi sau lúc mở để xem không có ở đây. Muốn làm tiếp: đóng ở nơi đang ghi, rồi mở lại.</Message>;
  if (recovered !== undefined) return null;
  return (
    <Message kind="doubt">
      <b>Lần trước tệp này không được đóng đúng cách.</b> Việc ghi sau cùng có thể không còn. Xem lại việc làm gần nhất, đối chiếu với giấy tờ, rồi làm tiếp.
      <Checked />
    </Message>
  );
}
