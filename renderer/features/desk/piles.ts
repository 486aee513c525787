import type { Reading, SavedReading } from '../../../src/usecases/views.ts';

/** A saved reading as it was entered: one paper, or so many alike at once. */
export type SavedPile = { readonly place: number; readonly last: number; readonly times: number; readonly reading: SavedReading };

/** Papers alike stand one by one in the readings; only the first of them says how many there are. */
export function pilesOf(readings: readonly SavedReading[]): readonly SavedPile[] {
  const piles: SavedPile[] = [];
  for (let at = 0; at < readings.length; ) {
    const reading = readings[at]!;
    const { times = 1 } = reading;
    piles.push({ place: at + 1, last: at + times, times, reading });
    at += times;
  }
  return piles;
}

export const lastPile = (readings: readonly SavedReading[]): SavedPile | undefined => pilesOf(readings).at(-1);

/** The readings with so many more on top. */
export function withSaved(readings: readonly SavedReading[], reading: Reading, times: number, at: string): readonly SavedReading[] {
  const place = readings.length + 1;
  return [...readings, ...Array.from({ length: times }, (_, more): SavedReading => ({ ...reading, place: place + more, at, ...(times > 1 && more === 0 ? { times } : {}) }))];
}

export const placesText = (place: number, times: number): string => (times === 1 ? `phiếu ${place}` : `${times} phiếu giống hệt nhau, phiếu ${place} – ${place + times - 1}`);
