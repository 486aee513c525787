import { useEffect } from 'react';

const inputs = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut', 'drop', 'pointerdown', 'pointerup', 'click', 'wheel'] as const;

/** Screens listen on the window; what is typed on the lock ends below it. */
export function useKeysHeld(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const hold = (event: Event): void => event.stopPropagation();
    for (const name of inputs) document.addEventListener(name, hold);
    return () => {
      for (const name of inputs) document.removeEventListener(name, hold);
    };
  }, [active]);
}
