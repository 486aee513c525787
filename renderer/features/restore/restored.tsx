import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { FileEntry, RestoreView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureBand, Message } from '../../parts/message.tsx';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';
import { shortHead } from '../../texts/paths.ts';

/** Done: what has which name now, and the way into the restored file. */
export function Restored({ name, view: { backup, keptAs } }: { readonly name: string; readonly view: RestoreView }): ReactNode {
  const [, go] = useLocation();
  const [failure, setFailure] = useState<Failure>();
  const open = async (): Promise<void> => {
    const answer = await api.post<FileEntry>('/files/open', { name });
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    useSession.getState().forget();
    await useCongress.getState().refresh();
    go('/login');
  };
  return (
    <>
      <Message kind="done">
        <p>
          <b>Đã phục hồi thành tệp {name}</b>, mã đầu <span className="fig">{shortHead(backup.head)}</span>.
        </p>
        <p>{keptAs === undefined ? 'Không có tệp nào bị thay.' : `Tệp bị thay nay có tên: ${keptAs}`}</p>
        {backup.closed ? null : <p>Bản sao lưu làm giữa lúc làm việc: khi mở, chương trình nói tệp chưa được đóng. Đối chiếu phiếu cuối với tập phiếu rồi làm tiếp.</p>}
        <div className="acts">
          <Button tone="hand" autoFocus onClick={() => void open()}>
            Mở tệp đã phục hồi
          </Button>
        </div>
      </Message>
      <FailureBand failure={failure} />
    </>
  );
}
