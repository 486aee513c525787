import { create } from 'zustand';
import { marksOf, typedFrom } from '../../../src/domain/keypad/read.ts';
import { nothingTyped, press, type EchoKey, type Typed } from '../../../src/domain/keypad/typed.ts';
import type { DeskView, Reading, SavedReading } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import type { Ground } from '../../parts/typing/ground.ts';
import { useCongress } from '../../stores/congress.ts';
import { settleSave } from './settle.ts';

/** What the line under the echo says: about the ballot before this one. */
export type Note =
  | { readonly kind: 'resumed'; readonly place: number }
  | { readonly kind: 'saved'; readonly place: number; readonly at: string }
  | { readonly kind: 'takenBack'; readonly place: number }
  | { readonly kind: 'clearFirst' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'nothingToTakeBack' };

type DeskState = {
  readonly address: string;
  readonly ground: Ground | undefined;
  readonly collected: number;
  readonly typed: Typed;
  readonly readings: readonly SavedReading[];
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly note: Note | undefined;
  readonly numLockOff: boolean;
  /** The stack is at its end, or the typist says so: its hand count is asked for. */
  readonly finishing: boolean;
  readonly open: (view: DeskView, ground: Ground) => void;
  readonly type: (key: EchoKey, numLockOff: boolean) => void;
  readonly save: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly finish: (finishing: boolean) => void;
};

const addressOf = (view: DeskView): string => `/rounds/${view.election.id}/entries/${view.entry}`;

/** One open entry at this desk. A save is true only when the server has said so; what was typed stays until then. */
export const useDesk = create<DeskState>((set, get) => ({
  address: '',
  ground: undefined,
  collected: 0,
  typed: nothingTyped,
  readings: [],
  busy: false,
  failure: undefined,
  note: undefined,
  numLockOff: false,
  finishing: false,

  open: (view, ground) => {
    const collected = view.election.collected ?? 0;
    const place = view.readings.length;
    set({
      address: addressOf(view),
      ground,
      collected,
      typed: nothingTyped,
      readings: view.readings,
      busy: false,
      failure: undefined,
      note: place > 0 ? { kind: 'resumed', place } : undefined,
      finishing: collected > 0 && place >= collected,
    });
  },

  type: (key, numLockOff) => {
    const { typed, ground, numLockOff: before } = get();
    if (ground === undefined) return;
    // Only a digit of the pad tells how NumLock stands.
    const known = key.kind === 'digit' ? numLockOff : before;
    set({ typed: press(typed, key, ground.rules.form), failure: undefined, numLockOff: known });
  },

  save: async () => {
    const { typed, ground, busy, readings, address, collected } = get();
    if (busy || ground === undefined) return;
    const marks = marksOf(typed, ground.rules);
    if (!marks.ok) return;
    const place = readings.length + 1;
    const reading: Reading = { marks: marks.value, aside: typed.aside };
    set({ busy: true, failure: undefined });
    const answer = await api.post<{ saved: number; at: string }>(`${address}/readings`, { place, reading });
    const settled = answer.ok ? { readings: [...get().readings, { ...reading, place, at: answer.value.at }] } : await settleSave(address, place, reading, answer.error);
    if ('failure' in settled) {
      set({ busy: false, failure: settled.failure, ...(settled.readings === undefined ? {} : { readings: settled.readings }) });
      return;
    }
    const at = settled.readings.at(-1)?.at ?? '';
    set({ busy: false, typed: nothingTyped, readings: settled.readings, note: { kind: 'saved', place, at }, finishing: collected > 0 && place >= collected });
    useCongress.getState().saved(at);
  },

  takeBack: async () => {
    const { typed, busy, readings, address, ground } = get();
    const last = readings.at(-1);
    if (busy || ground === undefined) return;
    if (last === undefined) return set({ note: { kind: 'nothingToTakeBack' } });
    if (typed.tokens.length > 0 || typed.aside) return set({ note: { kind: 'clearFirst' } });
    set({ busy: true, failure: undefined });
    const answer = await api.post<{ reading: Reading }>(`${address}/undo`, { place: last.place });
    if (!answer.ok) {
      const now = await api.get<DeskView>(address);
      // The answer may have been lost after the paper was taken back.
      if (!now.ok || now.value.readings.length !== last.place - 1) return set({ busy: false, failure: answer.error, ...(now.ok ? { readings: now.value.readings } : {}) });
    }
    const { marks, aside } = answer.ok ? answer.value.reading : last;
    set({
      busy: false,
      typed: typedFrom(marks, ground.rules.names, aside),
      readings: readings.slice(0, -1),
      note: { kind: 'takenBack', place: last.place },
      finishing: false,
    });
  },

  finish: (finishing) => {
    const { typed, busy } = get();
    if (busy) return;
    // A ballot half typed must not be forgotten behind the count of the stack.
    if (finishing && (typed.tokens.length > 0 || typed.aside)) set({ note: { kind: 'unsaved' } });
    else set({ finishing });
  },
}));
