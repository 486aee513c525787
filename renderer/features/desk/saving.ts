import { marksOf, typedFrom } from '../../../src/domain/keypad/read.ts';
import { nothingTyped, type Typed } from '../../../src/domain/keypad/typed.ts';
import type { DeskView, Reading, SavedReading } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { useSignal } from '../../parts/signal.ts';
import { useCongress } from '../../stores/congress.ts';
import { lastPile, withSaved } from './piles.ts';
import { settleSave } from './settle.ts';
import type { DeskState } from './state.ts';

export type Access = { readonly get: () => DeskState; readonly set: (part: Partial<DeskState>) => void };
export const isEmpty = ({ tokens, aside }: Typed): boolean => tokens.length === 0 && !aside;
export const refuse = (): void => useSignal.getState().give('refused');

/** Not saved, not taken back: what was typed stays, keys typed ahead are told. */
function failed({ get, set }: Access, failure: Failure, readings?: readonly SavedReading[]): void {
  set({ busy: false, failure, lost: get().held.length, held: [], ...(readings === undefined ? {} : { readings }) });
  refuse();
}

/** Lays so many papers alike on those saved; true only when the server has said so. */
export async function lay(desk: Access, times: number): Promise<boolean> {
  const { get, set } = desk;
  const { typed, ground, busy, readings, address, papers } = get();
  if (busy || ground === undefined) return false;
  const marks = marksOf(typed, ground.rules);
  if (!marks.ok) {
    refuse();
    return false;
  }
  const place = readings.length + 1;
  const reading: Reading = { marks: marks.value, aside: typed.aside };
  set({ busy: true, failure: undefined, lost: 0 });
  const answer = await api.post<{ saved: number; at: string }>(`${address}/readings`, { place, reading, ...(times === 1 ? {} : { times }) });
  const settled = answer.ok ? { readings: withSaved(get().readings, reading, times, answer.value.at) } : await settleSave(address, { place, reading, times }, answer.error);
  if (get().address !== address) return false;
  if ('failure' in settled) {
    failed(desk, settled.failure, settled.readings);
    return false;
  }
  const at = settled.readings.at(-1)?.at ?? '';
  const full = papers > 0 && settled.readings.length >= papers;
  set({ busy: false, typed: nothingTyped, alike: undefined, readings: settled.readings, note: { kind: 'saved', place, times, at }, aside: full ? 'finish' : undefined });
  useCongress.getState().saved(at);
  useSignal.getState().give('saved');
  return true;
}

/** The last paper, or all of those alike, back into the hand. */
export async function takeBack(desk: Access): Promise<boolean> {
  const { get, set } = desk;
  const { typed, busy, readings, address, ground } = get();
  const last = lastPile(readings);
  if (busy || ground === undefined) return false;
  if (last === undefined || !isEmpty(typed)) {
    set({ note: { kind: last === undefined ? 'nothingToTakeBack' : 'clearFirst' } });
    refuse();
    return false;
  }
  set({ busy: true, failure: undefined });
  const answer = await api.post<{ reading: Reading }>(`${address}/undo`, { place: last.last });
  if (!answer.ok) {
    const now = await api.get<DeskView>(address);
    // The answer may have been lost after the paper was taken back.
    if (!now.ok || now.value.readings.length !== last.place - 1) {
      failed(desk, answer.error, now.ok ? now.value.readings : undefined);
      return false;
    }
  }
  const { marks, aside } = answer.ok ? answer.value.reading : last.reading;
  set({
    busy: false,
    typed: typedFrom(marks, ground.rules.names, aside),
    readings: readings.slice(0, last.place - 1),
    note: { kind: 'takenBack', place: last.place, times: last.times },
    aside: undefined,
  });
  return true;
}
