import { useState, type ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';

/** Taking somebody off the list is asked once more. */
export function Removal({ shown, onRemove }: { readonly shown: string; readonly onRemove: () => void }): ReactNode {
  const [asked, setAsked] = useState(false);
  return (
    <Button className="small quiet" onBlur={() => setAsked(false)} onClick={() => (asked ? onRemove() : setAsked(true))}>
      {asked ? `Đúng, bỏ ${shown}` : 'Bỏ khỏi danh sách'}
    </Button>
  );
}
