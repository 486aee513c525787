import type { Event } from '../store/events.ts';
import { lastWithdrawal } from '../store/read/journal.ts';
import { readRound } from '../store/read/round.ts';
import type { Withdrawn } from './views.ts';
import type { OpenFile } from './workspace.ts';

/** Whatever changes the count takes back what was explained of it; nothing where nothing was. */
export const withdrawn = (file: OpenFile, round: number): readonly Event[] =>
  Object.keys(readRound(file.store, round)?.explanations ?? {}).length === 0 ? [] : [{ kind: 'explanationsWithdrawn', round }];

const causes: Readonly<Record<string, Withdrawn['by']>> = { paperReread: 'reread', paperRemoved: 'removed', paperRuled: 'ruled', ballotsRecounted: 'recounted', bundleRecounted: 'recounted', unusedCounted: 'recounted' };

/** By what the explanations were taken back, unless something was explained since. */
export function withdrawalOf(file: OpenFile, round: number): Withdrawn | undefined {
  const last = lastWithdrawal(file.store, round);
  return last === undefined ? undefined : { at: last.at, by: causes[last.cause] ?? 'reopened' };
}
