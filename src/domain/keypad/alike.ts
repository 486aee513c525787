import { err, ok, type Result } from '../result.ts';
import type { Key } from './keys.ts';

/** A stack is never longer than this in figures. */
const longest = 4;

/** The number of papers alike as it is typed on the pad; undefined: this key writes no number. */
export function pressNumber(text: string, key: Key): string | undefined {
  if (key.kind === 'erase') return '';
  if (key.kind === 'backspace') return text.slice(0, -1);
  if (key.kind !== 'digit' || text.length >= longest || (text === '' && key.digit === '0')) return undefined;
  return text + key.digit;
}

export type AlikeSlip = { readonly kind: 'empty' } | { readonly kind: 'single' } | { readonly kind: 'over'; readonly left: number };

/** One paper is saved by Enter alone, and no more than the bundle has left. */
export function alikeOf(text: string, left: number): Result<number, AlikeSlip> {
  const times = Number(text);
  if (text === '') return err({ kind: 'empty' });
  if (times < 2) return err({ kind: 'single' });
  return times > left ? err({ kind: 'over', left }) : ok(times);
}
