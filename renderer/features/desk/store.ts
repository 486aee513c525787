import { create } from 'zustand';
import { alikeOf, pressNumber } from '../../../src/domain/keypad/alike.ts';
import { marksOf } from '../../../src/domain/keypad/read.ts';
import { isEchoKey, nothingTyped, press, type EchoKey } from '../../../src/domain/keypad/typed.ts';
import type { DeskView } from '../../../src/usecases/views.ts';
import { isEmpty, lay, refuse, takeBack, type Access } from './saving.ts';
import type { Aside, DeskState, HeldKey, Note } from './state.ts';

const addressOf = ({ election, bundle, entry }: DeskView): string => `/rounds/${election.id}/bundles/${bundle.bundle}/entries/${entry}`;

/** One open entry at this desk. A save is true only when the server has said so; what was typed stays until then. */
export const useDesk = create<DeskState>((set, get) => {
  const desk: Access = { get, set };

  /** Takes the keys that were held, up to the next one that the machine has to answer. */
  const drain = (): void => {
    for (let next = get().held[0]; next !== undefined && !get().busy && get().aside === undefined; next = get().held[0]) {
      set({ held: get().held.slice(1) });
      act(next);
    }
    // What was typed past the end of the stack must run neither into the hand count nor into a paper later on.
    if (get().aside !== undefined && get().held.length > 0) set({ lost: get().held.length, held: [] });
  };
  const goOn = async (done: Promise<boolean>): Promise<void> => {
    if (await done) drain();
  };
  const not = (note: Note): void => {
    set({ note });
    refuse();
  };

  const act = (held: HeldKey): void => {
    const { key, numLockOff } = held;
    if (get().alike !== undefined) count(held);
    else if (key.kind === 'save') void goOn(lay(desk, 1));
    else if (key.kind === 'undo') void get().takeBack();
    else if (key.kind === 'finish') get().turnTo('finish');
    else if (key.kind === 'alike') ask();
    else if (isEchoKey(key)) type(key, numLockOff);
  };

  /** Of the paper that is typed there are several in a row: how many? */
  const ask = (): void => {
    const { typed, ground, papers, readings, failure, aside } = get();
    if (ground === undefined || aside !== undefined) return;
    if (failure !== undefined) return not({ kind: 'saveFirst' });
    if (typed.aside) return not({ kind: 'asideAlone' });
    if (!marksOf(typed, ground.rules).ok) return not({ kind: 'typeFirst' });
    if (papers - readings.length < 2) return not({ kind: 'noneLeft' });
    set({ alike: '' });
  };

  const count = ({ key, numLockOff }: HeldKey): void => {
    const { alike = '', papers, readings, failure } = get();
    if (key.kind === 'leave' || key.kind === 'alike') return set({ alike: undefined, failure: undefined });
    if (key.kind === 'save') {
      const times = alikeOf(alike, papers - readings.length);
      return times.ok ? void goOn(lay(desk, times.value)) : refuse();
    }
    // A digit of the next paper must not become part of the number that was refused.
    if (failure !== undefined && key.kind === 'digit') return not({ kind: 'saveFirst' });
    const text = pressNumber(alike, key);
    if (text === undefined) return refuse();
    set({ alike: text, failure: undefined, lost: 0, ...(key.kind === 'digit' ? { numLockOff } : {}) });
  };

  const type = (key: EchoKey, numLockOff: boolean): void => {
    const { typed, ground, failure, numLockOff: before } = get();
    if (ground === undefined) return;
    // The eye may already be on the next paper: its numbers must not run into the one that was refused.
    if (failure !== undefined && !isEmpty(typed) && key.kind !== 'erase' && key.kind !== 'backspace') return not({ kind: 'saveFirst' });
    // Only a digit of the pad tells how NumLock stands.
    const known = key.kind === 'digit' ? numLockOff : before;
    set({ typed: press(typed, key, ground.rules.form), failure: undefined, lost: 0, numLockOff: known });
  };

  const blank = { typed: nothingTyped, alike: undefined, busy: false, held: [], lost: 0, failure: undefined, trouble: undefined };
  return {
    ...blank,
    address: '',
    ground: undefined,
    papers: 0,
    readings: [],
    note: undefined,
    numLockOff: false,
    aside: undefined,

    open: (view, ground) => {
      const { papers } = view.bundle;
      const place = view.readings.length;
      set({
        ...blank,
        address: addressOf(view),
        ground,
        papers,
        readings: view.readings,
        note: place > 0 ? { kind: 'resumed', place } : undefined,
        aside: papers > 0 && place >= papers ? 'finish' : undefined,
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

    takeBack: () => goOn(takeBack(desk)),

    turnTo: (aside: Aside | undefined) => {
      const { typed, busy } = get();
      if (busy) return;
      // A ballot half typed must not be forgotten behind the count of the stack.
      if (aside !== undefined && !isEmpty(typed)) return not({ kind: 'unsaved' });
      set({ aside, alike: undefined, ...(aside === undefined ? { lost: 0 } : {}) });
    },
  };
});
