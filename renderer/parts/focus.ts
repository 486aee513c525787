/** Puts the keyboard on an element when it appears; a link knows no `autoFocus`. */
export function focusFirst(element: HTMLElement | null): void {
  element?.focus();
}
