import type { CountingState } from '../domain/counting/state.ts';
import { countingIn } from './round.ts';
import type { CongressView } from './views.ts';
import type { OpenFile, Recovered } from './workspace.ts';

/** Where the entry that was in hand goes on as it stands now: what was true when the power went may be long done. */
export function goingOn(file: OpenFile, recovered: Recovered): NonNullable<CongressView['recovered']> {
  const states = countingIn(file, recovered.election);
  const state = states.ok ? states.value[recovered.bundle - 1] : undefined;
  const next = state === undefined ? undefined : nextPaper(state, recovered.entry);
  return { ...recovered, ...(next === undefined ? {} : { next }) };
}

function nextPaper(state: CountingState, entry: number): number | undefined {
  const now = state.kind === 'miscounted' ? state.before : state;
  // Compared bundles have all their entries.
  if (!(now.kind === 'waiting' || now.kind === 'entering') || now.done.length >= entry) return undefined;
  return now.kind === 'entering' && now.done.length === entry - 1 ? (now.open.top?.place ?? 0) + 1 : 1;
}
