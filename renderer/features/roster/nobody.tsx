import type { ReactNode } from 'react';
import type { MeetingView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Sheet } from '../../parts/sheet.tsx';

const bodies = { conference: 'cấp ủy', inspection: 'Ủy ban kiểm tra' } as const;

/** A conference is made of those who were just elected. */
export function Nobody({ meeting, onElected }: { readonly meeting: MeetingView; readonly onElected: () => void }): ReactNode {
  if (meeting.gathering === 'congress') return null;
  const body = bodies[meeting.gathering];
  return (
    <Sheet heading="Chưa có ai trong danh sách">
      <p>
        Hội nghị gồm các đồng chí vừa trúng cử {body}. Lập danh sách từ kết quả bầu đã được xác nhận; ai vắng mặt thì ghi sau.
      </p>
      <div className="acts">
        <Button tone="hand" autoFocus onClick={onElected}>
          Lập danh sách từ kết quả bầu {body}
        </Button>
      </div>
    </Sheet>
  );
}
