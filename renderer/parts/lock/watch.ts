import { useEffect } from 'react';
import { keptSession } from '../../keep.ts';
import { useSession } from '../../stores/session.ts';
import { joinCompany } from './company.ts';
import { isPatient, lockAfter, lockMinutes } from './minutes.ts';

const looks = 5_000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

const byHand = (event: Event): boolean => event instanceof KeyboardEvent && event.code === 'KeyL' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;

/** A page that changes under a mouse that lies still is told of moves as well. */
function createRest(): (event: Event) => boolean {
  let at = '';
  return (event) => {
    if (event.type !== 'pointermove' || !(event instanceof PointerEvent)) return false;
    const before = at;
    at = `${event.screenX} ${event.screenY}`;
    return at === before;
  };
}

/** Locks the screen of whoever is signed in: left alone for too long, or by Ctrl+L. */
export function useWatch(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    let last = Date.now();
    let told = last;
    const rests = createRest();
    const tooLong = (): boolean => Date.now() - last >= lockAfter(location.hash, lockMinutes());
    const company = joinCompany((kind, session) => {
      if (session !== keptSession()) return;
      if (kind === 'lock') useSession.getState().lock();
      else if (!tooLong()) last = Date.now();
    });
    const here = (): void => {
      last = Date.now();
      if (last - told < looks) return;
      told = last;
      company.tell('active', keptSession());
    };
    const lock = (): void => {
      company.tell('lock', keptSession());
      useSession.getState().lock();
    };
    // The machine may have slept: the first sign after that is of nobody known.
    const sign = (event: Event): void => {
      if (rests(event)) return;
      if (!tooLong() && !byHand(event)) return here();
      event.preventDefault();
      event.stopImmediatePropagation();
      lock();
    };
    const look = setInterval(() => {
      if (tooLong()) lock();
      else if (isPatient(location.hash)) company.tell('active', keptSession());
    }, looks);
    for (const name of signs) window.addEventListener(name, sign, { capture: true, passive: false });
    return () => {
      clearInterval(look);
      company.leave();
      for (const name of signs) window.removeEventListener(name, sign, { capture: true });
    };
  }, [active]);
}
