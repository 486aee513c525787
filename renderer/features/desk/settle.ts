import { sameReading } from '../../../src/domain/counting/reading.ts';
import type { DeskView, Reading, SavedReading } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { lastPile } from './piles.ts';

type Settled = { readonly readings: readonly SavedReading[] } | { readonly failure: Failure; readonly readings?: readonly SavedReading[] };

/** So many papers alike laid on those before. */
export type Laid = { readonly place: number; readonly reading: Reading; readonly times: number };

/**
 * A save was not acknowledged. The answer may have been lost after the ballot was stored:
 * ask what is stored; the same ballot at the same place is saved, everything else stays in the echo.
 */
export async function settleSave(address: string, { place, reading, times }: Laid, failure: Failure): Promise<Settled> {
  const now = await api.get<DeskView>(address);
  if (!now.ok) return { failure };
  const { readings } = now.value;
  const stored = lastPile(readings);
  const isIt = stored !== undefined && stored.place === place && stored.times === times && sameReading(stored.reading, reading);
  return isIt ? { readings } : { failure, readings };
}
