import type { Form, Marks } from '../count/input.ts';
import { err, ok, type Result } from '../result.ts';
import { nothingTyped, whole, type Token, type Typed, type Word } from './typed.ts';

/** Why Enter does not save. */
export type Slip =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown'; readonly text: string }
  | { readonly kind: 'leadingZero'; readonly text: string }
  | { readonly kind: 'twice'; readonly text: string }
  /** `0` or `/` beside numbers. */
  | { readonly kind: 'notAlone'; readonly text: string };

export type Ballot = { readonly form: Form; readonly names: number };

const all = (names: number): readonly number[] => Array.from({ length: names }, (_, index) => index + 1);

function slipOf(token: Token, index: number, tokens: readonly Token[], names: number): Slip | undefined {
  const { text } = token;
  if (text === whole || text === '0') return tokens.length === 1 ? undefined : { kind: 'notAlone', text };
  if (text.startsWith('0')) return { kind: 'leadingZero', text };
  if (Number(text) > names) return { kind: 'unknown', text };
  return tokens.slice(0, index).some((earlier) => earlier.text === text) ? { kind: 'twice', text } : undefined;
}

/** The first thing that is wrong; its place in the echo, absent for an empty echo. */
export function slipAt(typed: Typed, names: number): { readonly slip: Slip; readonly index?: number } | undefined {
  if (typed.tokens.length === 0) return { slip: { kind: 'empty' } };
  for (const [index, token] of typed.tokens.entries()) {
    const slip = slipOf(token, index, typed.tokens, names);
    if (slip !== undefined) return { slip, index };
  }
  return undefined;
}

/** Names by their word; whoever has none has nothing typed. */
function words(typed: Typed, names: number): ReadonlyMap<number, Word> {
  const [first] = typed.tokens;
  if (first?.text === whole) return new Map(all(names).map((no) => [no, 'disagree']));
  return new Map(typed.tokens.filter(({ text }) => text !== '0').map(({ text, word }) => [Number(text), word]));
}

function marksFrom(typed: Typed, { form, names }: Ballot): Marks {
  const word = words(typed, names);
  if (form === 'strike') return { struck: all(names).filter((no) => word.has(no)) };
  return {
    agree: all(names).filter((no) => !word.has(no) || word.get(no) === 'both'),
    disagree: all(names).filter((no) => word.get(no) === 'disagree' || word.get(no) === 'both'),
  };
}

/** The marks on the paper, or why they cannot be saved. */
export function marksOf(typed: Typed, ballot: Ballot): Result<Marks, Slip> {
  const found = slipAt(typed, ballot.names);
  return found === undefined ? ok(marksFrom(typed, ballot)) : err(found.slip);
}

function tokensOf(marks: Marks, names: number): readonly Token[] {
  if ('struck' in marks) return marks.struck.map((no) => ({ text: String(no), word: 'disagree' }));
  const agree = new Set(marks.agree);
  const disagree = new Set(marks.disagree);
  return all(names)
    .filter((no) => !agree.has(no) || disagree.has(no))
    .map((no) => ({ text: String(no), word: agree.has(no) ? 'both' : disagree.has(no) ? 'disagree' : 'blank' }));
}

/** The keys that would give these marks: for a ballot taken back. */
export function typedFrom(marks: Marks, names: number, aside = false): Typed {
  const tokens = tokensOf(marks, names);
  const one = (text: string): Typed => ({ ...nothingTyped, tokens: [{ text, word: 'disagree' }], aside });
  if (tokens.length === 0) return one('0');
  if (tokens.length === names && tokens.every(({ word }) => word === 'disagree')) return one(whole);
  return { tokens, open: false, aside };
}
