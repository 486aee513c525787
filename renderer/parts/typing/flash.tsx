import type { ReactNode } from 'react';
import { useSignal } from '../signal.ts';

/** The plate, and the moment of light around it. Two names by turns, so that the second of two equal signals is seen. */
export function Flash({ children }: { readonly children: ReactNode }): ReactNode {
  const last = useSignal((state) => state.last);
  return (
    <div className="flash" data-signal={last?.signal} data-turn={last === undefined ? undefined : last.count % 2}>
      {children}
    </div>
  );
}
