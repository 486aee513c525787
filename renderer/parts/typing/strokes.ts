import { useEffect, useLayoutEffect, useRef } from 'react';
import { keyOf, numLockIsOff, type Key } from '../../../src/domain/keypad/keys.ts';

export type Press = (key: Key, numLockOff: boolean) => void;

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type=radio]), textarea, select, [contenteditable]') !== null;
const acts = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('button, a, summary, input[type=radio]') !== null;

/** Keys of the whole window go to the desk; only a form field, and Enter or Space on a button, keep their own. */
export function useStrokes(press: Press, active: boolean): void {
  const latest = useRef(press);
  // Before the next key can arrive.
  useLayoutEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    if (!active) return;
    const listen = (event: KeyboardEvent): void => {
      if (writes(event.target)) return;
      const key = keyOf(event);
      if (key === undefined) {
        // A held Enter or Space must not press the button under it a second time.
        if (event.repeat) event.preventDefault();
        return;
      }
      if (acts(event.target) && (event.key === 'Enter' || event.key === ' ')) return;
      event.preventDefault();
      latest.current(key, numLockIsOff(event));
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [active]);
}
