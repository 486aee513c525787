/** What a key of the desk does. */
export type Key =
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'next' }
  | { readonly kind: 'slash' }
  | { readonly kind: 'erase' }
  | { readonly kind: 'backspace' }
  | { readonly kind: 'aside' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'save' }
  /** Papers alike in a row: their number is asked. */
  | { readonly kind: 'alike' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'finish' };

/** The part of a keyboard event that decides. */
export type Stroke = {
  readonly code: string;
  readonly key: string;
  readonly repeat?: boolean;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
  readonly isComposing?: boolean;
  readonly keyCode?: number;
};

const byCode: Readonly<Record<string, Key>> = {
  NumpadAdd: { kind: 'next' },
  Space: { kind: 'next' },
  NumpadDivide: { kind: 'slash' },
  Slash: { kind: 'slash' },
  NumpadMultiply: { kind: 'aside' },
  NumpadSubtract: { kind: 'undo' },
  NumpadDecimal: { kind: 'erase' },
  NumpadComma: { kind: 'erase' },
  Period: { kind: 'erase' },
  Comma: { kind: 'erase' },
  Delete: { kind: 'erase' },
  Backspace: { kind: 'backspace' },
  Enter: { kind: 'save' },
  NumpadEnter: { kind: 'save' },
  F6: { kind: 'alike' },
  Escape: { kind: 'leave' },
  F9: { kind: 'finish' },
};

const byKey: Readonly<Record<string, Key>> = {
  '+': { kind: 'next' },
  ' ': { kind: 'next' },
  '/': { kind: 'slash' },
  '*': { kind: 'aside' },
  '-': { kind: 'undo' },
  '.': { kind: 'erase' },
  ',': { kind: 'erase' },
  Backspace: { kind: 'backspace' },
  Enter: { kind: 'save' },
  F6: { kind: 'alike' },
  Escape: { kind: 'leave' },
  F9: { kind: 'finish' },
};

const own = (table: Readonly<Record<string, Key>>, name: string): Key | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/**
 * Physical keys first: an input method (Telex, VNI) reports its own `key`, NumLock off reports arrows.
 * Signs that share a key with a digit (Shift 8 is `*`) go by the sign.
 */
export function keyOf(stroke: Stroke): Key | undefined {
  if (stroke.repeat === true || stroke.ctrlKey === true || stroke.altKey === true || stroke.metaKey === true) return undefined;
  const { code, key } = stroke;
  const numpad = /^Numpad([0-9])$/.exec(code)?.[1];
  if (numpad !== undefined) return { kind: 'digit', digit: numpad };
  const row = /^Digit([0-9])$/.exec(code)?.[1];
  if (row !== undefined) return own(byKey, key) ?? { kind: 'digit', digit: row };
  if (code === 'Minus' && key !== '_') return { kind: 'undo' };
  const physical = own(byCode, code);
  if (physical !== undefined) return physical;
  const digit = digitOf(key);
  return digit === undefined ? own(byKey, key) : { kind: 'digit', digit };
}

/** The zeros of full-width, Arabic and Persian digits, which some input methods send in place of ours. */
const zeros = [0x30, 0xff10, 0x660, 0x6f0];

/** The digit that a sign stands for. */
export function digitOf(sign: string): string | undefined {
  const point = sign.codePointAt(0);
  if (point === undefined || [...sign].length !== 1) return undefined;
  const zero = zeros.find((one) => point >= one && point <= one + 9);
  return zero === undefined ? undefined : String(point - zero);
}

/** Sign of an input method between the keyboard and the desk (Telex, VNI, a full-width mode). */
export const throughInputMethod = ({ key, isComposing, keyCode }: Stroke): boolean =>
  isComposing === true || keyCode === 229 || key === 'Process' || (digitOf(key) !== undefined && !/^[0-9]$/.test(key));

/** A key of the numeric pad that did not give its digit: the digit is taken all the same, and the desk says so. */
export const numLockIsOff = ({ code, key }: Stroke): boolean =>
  /^Numpad[0-9]$/.test(code) && key.length > 1 && key !== 'Process' && key !== 'Unidentified';
