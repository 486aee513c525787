import type { DeskView, Reading, SavedReading } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';

type Settled = { readonly readings: readonly SavedReading[] } | { readonly failure: Failure; readonly readings?: readonly SavedReading[] };

const key = (reading: Reading): string => {
  const { marks, aside } = reading;
  return 'struck' in marks ? JSON.stringify([marks.struck, aside]) : JSON.stringify([marks.agree, marks.disagree, aside]);
};

export const sameReading = (a: Reading, b: Reading): boolean => key(a) === key(b);

/**
 * A save was not acknowledged. The answer may have been lost after the ballot was stored:
 * ask what is stored; the same ballot at the same place is saved, everything else stays in the echo.
 */
export async function settleSave(address: string, place: number, reading: Reading, failure: Failure): Promise<Settled> {
  const now = await api.get<DeskView>(address);
  if (!now.ok) return { failure };
  const { readings } = now.value;
  const stored = readings.at(-1);
  if (stored !== undefined && stored.place === place && readings.length === place && sameReading(stored, reading)) return { readings };
  return { failure, readings };
}
