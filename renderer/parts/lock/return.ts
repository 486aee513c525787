const reachable = (element: Element | null | undefined): element is HTMLElement =>
  element instanceof HTMLElement && element.isConnected && element.checkVisibility() && !element.matches(':disabled');

/**
 * The keyboard goes back where it was left. Where that is gone, or nothing had it, the next thing to do has it; where keys
 * go to the whole window, as at the desk, the main part: a button would take their Enter.
 */
export function returnKeyboard(within: Element, left: Element | null): void {
  if (reachable(left)) left.focus();
  if (within.contains(document.activeElement)) return;
  const main = within.querySelector('main');
  const hand = [...(main?.querySelectorAll('.btn.hand') ?? [])].find(reachable);
  (hand ?? main)?.focus();
}
