import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useSession } from '../../stores/session.ts';
import { useKeysHeld } from './keys.ts';
import './lock.css';
import { LockScreen } from './lock-screen.tsx';
import { returnKeyboard } from './return.ts';
import { useWatch } from './watch.ts';

/**
 * Everything of the program stands behind this. Locked, it is not drawn, not read out and not reached by keys,
 * and what was half typed is still there afterwards.
 */
export function Lock({ children }: { readonly children: ReactNode }): ReactNode {
  const { person, locked } = useSession();
  const shut = locked && person !== undefined;
  const left = useRef<Element>(null);
  const behind = useRef<HTMLDivElement>(null);
  const wasShut = useRef(shut);
  useWatch(person !== undefined && !locked);
  useKeysHeld(shut);
  useLayoutEffect(() => {
    const opened = wasShut.current && !shut;
    wasShut.current = shut;
    if (!opened || behind.current === null) return;
    returnKeyboard(behind.current, left.current);
    left.current = null;
  }, [shut]);
  return (
    <>
      <div ref={behind} className="behind-lock" hidden={shut} inert={shut} onBlurCapture={(event) => (left.current = event.target)}>
        {children}
      </div>
      {shut ? <LockScreen key={person.id} person={person} /> : null}
    </>
  );
}
