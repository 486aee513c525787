import type { ReactNode } from 'react';
import type { Withdrawn } from '../../../src/usecases/views.ts';
import { Message } from '../../parts/message.tsx';
import { clock } from '../../texts/times.ts';

const because: Readonly<Record<Withdrawn['by'], string>> = {
  reread: 'một phiếu được đọc lại',
  removed: 'một chỗ bị bỏ',
  ruled: 'Ban kết luận lại một phiếu',
  recounted: 'số phiếu được ghi lại',
  reopened: 'lần nhập hoặc kết quả được mở lại',
};

/** What the board had explained went with a later change; it is not to be missed silently. */
export function WithdrawnBand({ withdrawn }: { readonly withdrawn: Withdrawn | undefined }): ReactNode {
  if (withdrawn === undefined) return null;
  return (
    <Message kind="doubt">
      Giải trình của Ban đã rút lại lúc {clock(withdrawn.at).slice(0, 5)} vì {because[withdrawn.by]}. Ban xem lại những lưu ý dưới đây; giải trình nào còn cần thì ghi lại.
    </Message>
  );
}
