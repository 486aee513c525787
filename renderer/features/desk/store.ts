import { create } from 'zustand';
import { marksOf, typedFrom } from '../../../src/domain/keypad/read.ts';
import { nothingTyped, press, type EchoKey, type Typed } from '../../../src/domain/keypad/typed.ts';
import type { DeskView, Reading } from '../../../src/usecases/views.ts';
import { api } from '../../api.ts';
import { useSignal } from '../../parts/signal.ts';
import { useCongress } from '../../stores/congress.ts';
import { settleSave } from './settle.ts';
import type { DeskState, HeldKey } from './state.ts';

const addressOf = (view: DeskView): string => `/rounds/${view.election.id}/entries/${view.entry}`;
const isEmpty = ({ tokens, aside }: Typed): boolean => tokens.length === 0 && !aside;
const refuse = (): void => useSignal.getState().give('refused');

/** One open entry at this desk. A save is true only when the server has said so; what was typed stays until then. */
export const useDesk = create<DeskState>((set, get) => {
  /** Takes the keys that were held, up to the next one that the machine has to answer. */
  const drain = (): void => {
    for (let next = get().held[0]; next !== undefined && !get().busy && !get().finishing; next = get().held[0]) {
      set({ held: get().held.slice(1) });
      act(next);
    }
    // What was typed past the end of the stack must run neither into the hand count nor into a paper later on.
    if (get().finishing && get().held.length > 0) set({ lost: get().held.length, held: [] });
  };

  const act = ({ key, numLockOff }: HeldKey): void => {
    if (key.kind === 'save') void save();
    else if (key.kind === 'undo') void get().takeBack();
    else if (key.kind === 'finish') get().finish(true);
    else type(key, numLockOff);
  };

  const type = (key: EchoKey, numLockOff: boolean): void => {
    const { typed, ground, failure, numLockOff: before } = get();
    if (ground === undefined) return;
    // The eye may already be on the next paper: its numbers must not run into the one that was refused.
    if (failure !== undefined && !isEmpty(typed) && key.kind !== 'erase' && key.kind !== 'backspace') {
      set({ note: { kind: 'saveFirst' } });
      return refuse();
    }
    // Only a digit of the pad tells how NumLock stands.
    const known = key.kind === 'digit' ? numLockOff : before;
    set({ typed: press(typed, key, ground.rules.form), failure: undefined, lost: 0, numLockOff: known });
  };

  const save = async (): Promise<void> => {
    const { typed, ground, busy, readings, address, collected } = get();
    if (busy || ground === undefined) return;
    const marks = marksOf(typed, ground.rules);
    if (!marks.ok) return refuse();
    const place = readings.length + 1;
    const reading: Reading = { marks: marks.value, aside: typed.aside };
    set({ busy: true, failure: undefined, lost: 0 });
    const answer = await api.post<{ saved: number; at: string }>(`${address}/readings`, { place, reading });
    const settled = answer.ok ? { readings: [...get().readings, { ...reading, place, at: answer.value.at }] } : await settleSave(address, place, reading, answer.error);
    if (get().address !== address) return;
    if ('failure' in settled) {
      set({ busy: false, failure: settled.failure, lost: get().held.length, held: [], ...(settled.readings === undefined ? {} : { readings: settled.readings }) });
      return refuse();
    }
    const at = settled.readings.at(-1)?.at ?? '';
    set({ busy: false, typed: nothingTyped, readings: settled.readings, note: { kind: 'saved', place, at }, finishing: collected > 0 && place >= collected });
    useCongress.getState().saved(at);
    useSignal.getState().give('saved');
    drain();
  };

  return {
    address: '',
    ground: undefined,
    collected: 0,
    typed: nothingTyped,
    readings: [],
    busy: false,
    held: [],
    lost: 0,
    failure: undefined,
    note: undefined,
    trouble: undefined,
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
        held: [],
        lost: 0,
        failure: undefined,
        trouble: undefined,
        note: place > 0 ? { kind: 'resumed', place } : undefined,
        finishing: collected > 0 && place >= collected,
      });
    },

    key: (key, numLockOff) => {
      const { busy, held, trouble } = get();
      if (trouble !== undefined) set({ trouble: undefined });
      if (busy) set({ held: [...held, { key, numLockOff }] });
      else act({ key, numLockOff });
    },

    told: (trouble) => {
      // A key that sticks is said once, not twenty times a second.
      if (get().trouble !== trouble) refuse();
      set({ trouble });
    },

    takeBack: async () => {
      const { typed, busy, readings, address, ground } = get();
      const last = readings.at(-1);
      if (busy || ground === undefined) return;
      if (last === undefined || !isEmpty(typed)) {
        set({ note: { kind: last === undefined ? 'nothingToTakeBack' : 'clearFirst' } });
        return refuse();
      }
      set({ busy: true, failure: undefined });
      const answer = await api.post<{ reading: Reading }>(`${address}/undo`, { place: last.place });
      if (!answer.ok) {
        const now = await api.get<DeskView>(address);
        // The answer may have been lost after the paper was taken back.
        if (!now.ok || now.value.readings.length !== last.place - 1) {
          set({ busy: false, failure: answer.error, lost: get().held.length, held: [], ...(now.ok ? { readings: now.value.readings } : {}) });
          return refuse();
        }
      }
      const { marks, aside } = answer.ok ? answer.value.reading : last;
      set({
        busy: false,
        typed: typedFrom(marks, ground.rules.names, aside),
        readings: readings.slice(0, -1),
        note: { kind: 'takenBack', place: last.place },
        finishing: false,
      });
      drain();
    },

    finish: (finishing) => {
      const { typed, busy } = get();
      if (busy) return;
      // A ballot half typed must not be forgotten behind the count of the stack.
      if (!finishing || isEmpty(typed)) return set(finishing ? { finishing } : { finishing, lost: 0 });
      set({ note: { kind: 'unsaved' } });
      refuse();
    },
  };
});
