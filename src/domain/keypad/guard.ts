import { keyOf, throughInputMethod, type Key, type Stroke } from './keys.ts';

/** A keydown with its own time in milliseconds. */
export type Down = Stroke & { readonly at: number };

/** Why a key was not simply taken. */
export type Trouble =
  /** The input method reads the keyboard: letters, or signs that are being composed. */
  | 'inputMethod'
  /** Two keys in one stroke of the hand: the second is not taken. */
  | 'together'
  /** Enter comes again and again with nothing between. */
  | 'stuck';

/** What the keys before this one tell about it. */
export type Guard = {
  readonly held?: { readonly code: string; readonly at: number };
  /** The last Enter, and whether it followed another one with nothing between. */
  readonly enter?: { readonly at: number; readonly stuck: boolean };
  /** Something was pressed since that Enter. */
  readonly fresh: boolean;
};

export type Judged = { readonly guard: Guard; readonly key?: Key; readonly trouble?: Trouble };

export const quietGuard: Guard = { fresh: true };

/** Nobody presses two keys on purpose this soon after one another; a key that slipped comes at once. */
const slip = 20;
/** Two Enters this close with nothing between are a key that sticks. */
const bounce = 120;
/** An Enter that sticks is trusted again after this long without one. */
const rest = 250;

const letter = /^\p{L}$/u;

/** The desk saves and takes back only on a key that is certainly that key. */
const weighs = (key: Key): boolean => key.kind === 'save' || key.kind === 'undo' || key.kind === 'alike' || key.kind === 'finish';

function enterAt(guard: Guard, at: number): { readonly stuck: boolean } {
  const before = guard.enter;
  if (before === undefined) return { stuck: false };
  const since = at - before.at;
  return { stuck: before.stuck ? since < rest : !guard.fresh && since < bounce };
}

/** A practised person is never slowed: only keys that no hand presses on purpose are turned away. */
export function judge(guard: Guard, down: Down): Judged {
  const { at, code } = down;
  const key = keyOf(down);
  const inputMethod = throughInputMethod(down);
  if (key === undefined) return down.repeat !== true && (inputMethod || (letter.test(down.key) && !chord(down))) ? { guard, trouble: 'inputMethod' } : { guard };
  const { held } = guard;
  if (held !== undefined && held.code !== code && at - held.at < slip) return { guard, trouble: 'together' };
  const now = code === '' ? {} : { held: { code, at } };
  if (inputMethod && (down.isComposing === true || weighs(key))) return { guard: { ...guard, ...now }, trouble: 'inputMethod' };
  if (key.kind === 'save') {
    const { stuck } = enterAt(guard, at);
    const next: Guard = { ...now, enter: { at, stuck }, fresh: false };
    return stuck ? { guard: next, trouble: 'stuck' } : { guard: next, key };
  }
  const next: Guard = { ...guard, ...now, fresh: true };
  return inputMethod ? { guard: next, key, trouble: 'inputMethod' } : { guard: next, key };
}

const chord = ({ ctrlKey, altKey, metaKey }: Down): boolean => ctrlKey === true || altKey === true || metaKey === true;

/** The key has come up again: it can be no part of a slip. */
export function released(guard: Guard, code: string): Guard {
  if (guard.held?.code !== code) return guard;
  const { enter, fresh } = guard;
  return enter === undefined ? { fresh } : { enter, fresh };
}
