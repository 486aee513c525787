import { useState, type ReactNode } from 'react';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';

/** The message stays until the head says that the papers were held against the file. */
export function Checked(): ReactNode {
  const role = useSession((state) => state.person?.role);
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  if (role !== 'head') return <p className="label">Đối chiếu xong, Trưởng ban Kiểm phiếu đăng nhập để ghi nhận; đến lúc đó lời nhắc này mới hết.</p>;
  const check = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const answer = await api.post('/unclosed/checked', {});
    setBusy(false);
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    await useCongress.getState().refresh();
    // The button is gone with the message; the work that comes now is the place to be.
    document.querySelector<HTMLElement>('main .acts a.btn')?.focus();
  };
  return (
    <div className="acts">
      <Button aria-disabled={busy} onClick={() => void check()}>
        Đã đối chiếu với tập phiếu
      </Button>
      <Trouble failure={failure} />
    </div>
  );
}
