/** Given to a link to the sign-in: the screen that goes on afterwards. It lives in the history of the window alone. */
type Back = { readonly back: string };

/** This screen, to come back to. */
export const backHere = (): Back => ({ back: location.hash.replace(/^#/, '') });

/** The screen that sent the person here. */
export function cameFrom(): string | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('back' in state) || typeof state.back !== 'string') return undefined;
  return state.back.startsWith('/') ? state.back : undefined;
}
