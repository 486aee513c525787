import { useRef, type RefObject } from 'react';

/** Puts the keyboard on the first field that says what is wrong, once it is drawn. */
export function useToFault(): { readonly place: RefObject<HTMLDivElement | null>; readonly toFault: () => void } {
  const place = useRef<HTMLDivElement>(null);
  const toFault = (): void => void requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  return { place, toFault };
}
