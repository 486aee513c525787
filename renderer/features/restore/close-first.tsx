import { useState, type ReactNode } from 'react';
import type { CongressView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureBand, Message } from '../../parts/message.tsx';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';

/** Nothing is put in the place of a file that is in use. */
export function CloseFirst({ congress }: { readonly congress: CongressView }): ReactNode {
  const [failure, setFailure] = useState<Failure>();
  const close = async (): Promise<void> => {
    const answer = await api.post('/files/close');
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    useSession.getState().forget();
    useCongress.getState().forget();
  };
  return (
    <>
      <Message kind="doubt">
        <b>Đang mở tệp {congress.file}.</b> Đóng tệp rồi mới phục hồi được. Mọi việc đã ghi đều còn; người đang làm việc phải đăng nhập lại.
        <div className="acts">
          <Button tone="hand" autoFocus onClick={() => void close()}>
            Đóng tệp
          </Button>
        </div>
      </Message>
      <FailureBand failure={failure} />
    </>
  );
}
