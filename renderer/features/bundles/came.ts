/** What was just done at the desk: it lives in the history of the window alone. */
export type Came = { readonly came: 'finished' | 'released'; readonly bundle: number; readonly entry: number };

/** What the person comes from, when the table is shown after it. */
export function cameFromDesk(): Came | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('came' in state) || !('bundle' in state) || !('entry' in state)) return undefined;
  const { came, bundle, entry } = state;
  return (came === 'finished' || came === 'released') && typeof bundle === 'number' && typeof entry === 'number' ? { came, bundle, entry } : undefined;
}
