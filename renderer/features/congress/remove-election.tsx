import { useState, type ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';

type RemoveElectionProps = { readonly title: string; readonly onRemove: () => void };

/** Asks once more; the keyboard stands on keeping it. */
export function RemoveElection({ title, onRemove }: RemoveElectionProps): ReactNode {
  const [asking, setAsking] = useState<boolean>();
  if (asking !== true)
    return (
      <Button className="small quiet" autoFocus={asking === false} aria-label={`Bỏ cuộc bầu cử: ${title}`} onClick={() => setAsking(true)}>
        Bỏ
      </Button>
    );
  return (
    <span className="asking" role="group" aria-label={`Bỏ ${title}?`} onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}>
      Bỏ khỏi tiến trình?
      <Button className="small" onClick={onRemove}>
        Đúng, bỏ
      </Button>
      <Button className="small" autoFocus shortcut="Esc" onClick={() => setAsking(false)}>
        Giữ lại
      </Button>
    </span>
  );
}
