import { useEffect, type ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';

/** From a paper that is settled back to what is asked for next. */
export function Back({ leave }: { readonly leave: () => void }): ReactNode {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leave();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [leave]);
  return (
    <Button shortcut="Esc" onClick={leave}>
      Quay lại
    </Button>
  );
}
