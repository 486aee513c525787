import type { Form } from '../count/input.ts';
import { never } from '../result.ts';
import type { Key } from './keys.ts';

/** What a typed number means on an agree ballot; on a strike ballot it is always struck. */
export type Word = 'disagree' | 'blank' | 'both';

/** Digits of one number, or `/` for the whole list. */
export type Token = { readonly text: string; readonly word: Word };

/** What stands in the echo. `open`: the next digit goes to the last token. */
export type Typed = { readonly tokens: readonly Token[]; readonly open: boolean; readonly aside: boolean };

export const nothingTyped: Typed = { tokens: [], open: false, aside: false };
export const whole = '/';
/** One digit more than any list has: a number that runs on is seen, not cut to a right one. */
const longest = 4;

const nextWord: Readonly<Record<Word, Word>> = { disagree: 'blank', blank: 'both', both: 'disagree' };

const lastOf = (typed: Typed): Token | undefined => typed.tokens.at(-1);
const withoutLast = (typed: Typed): readonly Token[] => typed.tokens.slice(0, -1);
const replaceLast = (typed: Typed, token: Token, open: boolean): Typed => ({ ...typed, tokens: [...withoutLast(typed), token], open });
const append = (typed: Typed, text: string, open: boolean): Typed => ({
  ...typed,
  tokens: [...typed.tokens, { text, word: 'disagree' }],
  open,
});

function digit(typed: Typed, value: string): Typed {
  const last = lastOf(typed);
  if (!typed.open || last === undefined) return append(typed, value, true);
  return last.text.length >= longest ? typed : replaceLast(typed, { ...last, text: last.text + value }, true);
}

/** `/` alone is the whole list; on an agree ballot, after a number, it turns the number's word. */
function slash(typed: Typed, form: Form): Typed {
  const last = lastOf(typed);
  if (last === undefined) return append(typed, whole, false);
  if (last.text === whole) return typed;
  if (form === 'agree' && Number(last.text) > 0) return replaceLast(typed, { ...last, word: nextWord[last.word] }, false);
  return append(typed, whole, false);
}

/** Backspace takes back the last key: the word, the separator or one digit. */
function backspace(typed: Typed): Typed {
  const last = lastOf(typed);
  if (last === undefined) return typed;
  if (last.word !== 'disagree') return replaceLast(typed, { ...last, word: 'disagree' }, true);
  if (!typed.open && last.text !== whole) return { ...typed, open: true };
  return last.text.length > 1 ? replaceLast(typed, { ...last, text: last.text.slice(0, -1) }, true) : eraseLast(typed);
}

const eraseLast = (typed: Typed): Typed => ({ ...typed, tokens: withoutLast(typed), open: false });

/** Keys that write into the echo; saving, taking back and ending the stack are for the desk. */
export type EchoKey = Exclude<Key, { readonly kind: 'save' | 'undo' | 'finish' | 'alike' | 'leave' }>;

const deskKinds: readonly Key['kind'][] = ['save', 'undo', 'finish', 'alike', 'leave'];
export const isEchoKey = (key: Key): key is EchoKey => !deskKinds.includes(key.kind);

export function press(typed: Typed, key: EchoKey, form: Form): Typed {
  switch (key.kind) {
    case 'digit':
      return digit(typed, key.digit);
    case 'next':
      return { ...typed, open: false };
    case 'slash':
      return slash(typed, form);
    case 'erase':
      return eraseLast(typed);
    case 'backspace':
      return backspace(typed);
    case 'aside':
      return { ...typed, aside: !typed.aside };
    default:
      return never(key);
  }
}
