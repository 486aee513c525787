import { useEffect, useRef } from 'react';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';

const lookEvery = 3_000;

/** Another window may open another file while this page waits for somebody: it shows that file's people, and forgets the former's. */
export function useFileInUse(changed: () => void): void {
  const file = useCongress((state) => state.congress?.file);
  const refresh = useCongress((state) => state.refresh);
  const before = useRef(file);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void refresh();
    };
    look();
    const timer = setInterval(look, lookEvery);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refresh]);
  useEffect(() => {
    if (file === undefined || file === before.current) return;
    if (before.current !== undefined) {
      useSession.getState().forget();
      changed();
    }
    before.current = file;
  });
}
