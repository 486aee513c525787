import { useEffect, useLayoutEffect, useRef } from 'react';
import { judge, quietGuard, released, type Guard, type Trouble } from '../../../src/domain/keypad/guard.ts';
import { numLockIsOff, type Key } from '../../../src/domain/keypad/keys.ts';

export type Press = (key: Key, numLockOff: boolean) => void;
/** `elsewhere`: the keyboard stood on a button while a paper was half typed. */
export type StrokeTrouble = Trouble | 'paste' | 'elsewhere';

/** What a screen does with keys that were not simply taken. */
export type Watch = {
  readonly told: (trouble: StrokeTrouble) => void;
  /** A paper is half typed: Enter must not press whatever button has the focus. */
  readonly unsaved: () => boolean;
};

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type=radio]), textarea, select, [contenteditable]') !== null;
const acts = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('button, a, summary, input[type=radio]') !== null;
const pressesIt = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';
const letGo = (target: EventTarget | null): void => (target instanceof HTMLElement ? target.blur() : undefined);
const sheetOpen = (): boolean => document.querySelector('dialog[open]') !== null;

const downOf = (event: KeyboardEvent) => ({
  code: event.code,
  key: event.key,
  at: event.timeStamp,
  repeat: event.repeat,
  ctrlKey: event.ctrlKey,
  altKey: event.altKey,
  metaKey: event.metaKey,
  isComposing: event.isComposing,
  keyCode: event.keyCode,
});

/** Keys of the whole window go to the desk; only a form field, and Enter or Space on a button, keep their own. */
export function useStrokes(press: Press, active: boolean, watch?: Watch): void {
  const latest = useRef({ press, watch });
  // Before the next key can arrive.
  useLayoutEffect(() => {
    latest.current = { press, watch };
  });
  useEffect(() => {
    if (!active) return;
    let guard: Guard = quietGuard;
    const down = (event: KeyboardEvent): void => {
      if (writes(event.target) || sheetOpen()) return;
      const judged = judge(guard, downOf(event));
      const { press: take, watch: told } = latest.current;
      if (acts(event.target) && pressesIt(event) && !event.repeat) {
        if (told?.unsaved() !== true) return;
        event.preventDefault();
        letGo(event.target);
        told.told('elsewhere');
        return;
      }
      guard = judged.guard;
      // A held Enter or Space must not press the button under it a second time.
      if (judged.key !== undefined || event.repeat || judged.trouble === 'stuck' || judged.trouble === 'together') event.preventDefault();
      if (judged.key !== undefined) {
        if (told !== undefined) letGo(event.target);
        take(judged.key, numLockIsOff(event));
      }
      if (judged.trouble !== undefined) told?.told(judged.trouble);
    };
    const up = (event: KeyboardEvent): void => {
      guard = released(guard, event.code);
    };
    const bring = (event: Event): void => {
      if (writes(event.target) || sheetOpen()) return;
      event.preventDefault();
      latest.current.watch?.told('paste');
    };
    const listeners = [['keydown', down], ['keyup', up], ['paste', bring], ['drop', bring]] as const;
    for (const [name, listener] of listeners) window.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener as EventListener);
    };
  }, [active]);
}
