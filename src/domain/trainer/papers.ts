import type { Form, Marks } from '../count/input.ts';

export const practiceNames = 17;
export const practiceSeats = 15;

/** What a paper practises; what was misread is told by these. */
export type PracticeKind =
  | 'struckFew'
  | 'struckMany'
  /** Numbers that are easily run together: 1 and 11, 2 and 12. */
  | 'struckClose'
  | 'struckTooFew'
  | 'untouched'
  | 'struckAll'
  | 'strange'
  | 'agreeAll'
  | 'disagreeSome'
  | 'blankSome'
  | 'bothSome'
  | 'disagreeAll';

/** `aside`: it bears a sign that only a board may judge. */
export type PracticePaper = { readonly form: Form; readonly kind: PracticeKind; readonly marks: Marks; readonly aside: boolean };
export type Random = () => number;

/** How often a kind comes, in ten papers. */
const mixes: Readonly<Record<Form, readonly PracticeKind[]>> = {
  strike: ['struckFew', 'struckFew', 'struckFew', 'struckFew', 'struckMany', 'struckMany', 'struckClose', 'struckTooFew', 'untouched', 'strange'],
  agree: ['agreeAll', 'agreeAll', 'agreeAll', 'disagreeSome', 'disagreeSome', 'disagreeSome', 'blankSome', 'blankSome', 'bothSome', 'disagreeAll'],
};
/** Rare on the table, and yet a key of its own: once in each run. */
const rare = { strike: 'struckAll', agree: 'disagreeAll' } as const;

const all = Array.from({ length: practiceNames }, (_, at) => at + 1);

/** The list in an order by chance. */
function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(random() * left.length), 1)[0] as T);
}

const some = (random: Random, least: number, most: number): readonly number[] =>
  shuffled(all, random).slice(0, least + Math.floor(random() * (most - least + 1))).sort((a, b) => a - b);

const without = (list: readonly number[]): readonly number[] => all.filter((no) => !list.includes(no));

function close(random: Random): readonly number[] {
  const unit = 1 + Math.floor(random() * 7);
  return [...new Set([1, unit, 10 + unit])].sort((a, b) => a - b);
}

function marksOfKind(kind: PracticeKind, random: Random): Marks {
  switch (kind) {
    case 'struckFew':
      return { struck: some(random, 2, 3) };
    case 'strange':
      return { struck: some(random, 2, 2) };
    case 'struckMany':
      return { struck: some(random, 4, 7) };
    case 'struckClose':
      return { struck: close(random) };
    case 'struckTooFew':
      return { struck: some(random, 1, 1) };
    case 'untouched':
      return { struck: [] };
    case 'struckAll':
      return { struck: all };
    case 'agreeAll':
      return { agree: all, disagree: [] };
    case 'disagreeAll':
      return { agree: [], disagree: all };
    case 'disagreeSome': {
      const disagree = some(random, 1, 3);
      return { agree: without(disagree), disagree };
    }
    case 'blankSome': {
      const blank = some(random, 1, 2);
      return { agree: without(blank), disagree: [] };
    }
    case 'bothSome':
      return { agree: all, disagree: some(random, 1, 1) };
  }
}

export const paperOf = (form: Form, kind: PracticeKind, random: Random): PracticePaper => ({ form, kind, marks: marksOfKind(kind, random), aside: kind === 'strange' });

/** A stack of one form; every ten papers hold the whole mix, in an order by chance. */
export function practiceStack(form: Form, count: number, random: Random): readonly PracticePaper[] {
  const kinds: PracticeKind[] = [];
  while (kinds.length < count) kinds.push(...shuffled(mixes[form], random));
  const once = 4 + Math.floor(random() * 6);
  if (once < count) kinds[once] = rare[form];
  return kinds.slice(0, count).map((kind) => paperOf(form, kind, random));
}

/** Numbers by chance that a seed decides: the same seed, the same papers. */
export function chanceFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
