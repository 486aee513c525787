import { useEffect } from 'react';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';

const lookEvery = 3_000;

/** What the other station does appears here: looked at now and then, and when the window comes back to the front. */
export function useLooks(reload: () => Promise<void>, stage: string | undefined): void {
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible' && !useSession.getState().locked) void reload();
    };
    const timer = setInterval(look, lookEvery);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [reload]);
  // The path above follows the round.
  useEffect(() => {
    if (stage !== undefined) void useCongress.getState().refresh();
  }, [stage]);
}
