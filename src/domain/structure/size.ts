import type { Post } from '../posts.ts';
import { never } from '../result.ts';

/** A body, or those summoned to the congress itself. */
export type Sized = Post | 'summoned';

/** What a text advises on the size of a body. Informs only. */
export type SizeAdvice = {
  readonly post: Sized;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** At most a third of this body. */
  readonly atMostThirdOf?: Post;
  /** The text, as it is cited. */
  readonly source: string;
  readonly certain: boolean;
};

export type SizeFinding =
  | { readonly kind: 'tooFew'; readonly advice: SizeAdvice; readonly people: number; readonly atLeast: number }
  | { readonly kind: 'tooMany'; readonly advice: SizeAdvice; readonly people: number; readonly atMost: number }
  | { readonly kind: 'overThird'; readonly advice: SizeAdvice; readonly people: number; readonly body: Post; readonly of: number };

/** Numbers as planned or elected; a body that is not there yet is absent, and nothing is found of it. */
export type Sizes = Readonly<Partial<Record<Sized, number>>>;

export const sizeAdvice = (advice: readonly SizeAdvice[], sizes: Sizes): readonly SizeFinding[] =>
  advice.flatMap((one) => findings(one, sizes));

/**
 * What no level allows: a post that several levels advise on differently is told only where every one of them is broken,
 * by the advice that comes nearest.
 */
export function brokenEverywhere(levels: readonly (readonly SizeAdvice[])[], sizes: Sizes): readonly SizeFinding[] {
  const posts = [...new Set(levels.flat().map(({ post }) => post))];
  return posts.flatMap((post) => {
    const advising = levels.map((advice) => advice.filter((one) => one.post === post)).filter((advice) => advice.length > 0);
    const found = advising.map((advice) => sizeAdvice(advice, sizes));
    return found.every((one) => one.length > 0) ? (found.toSorted((a, b) => distance(a) - distance(b))[0] ?? []) : [];
  });
}

const distance = (found: readonly SizeFinding[]): number => Math.max(...found.map(farOff));

function farOff(one: SizeFinding): number {
  switch (one.kind) {
    case 'tooFew':
      return one.atLeast - one.people;
    case 'tooMany':
      return one.people - one.atMost;
    case 'overThird':
      return Math.ceil((3 * one.people - one.of) / 3);
    default:
      return never(one);
  }
}

function findings(advice: SizeAdvice, sizes: Sizes): readonly SizeFinding[] {
  const { atLeast, atMost, atMostThirdOf: body } = advice;
  const people = sizes[advice.post];
  if (people === undefined) return [];
  const of = body === undefined ? undefined : sizes[body];
  return [
    ...(atLeast !== undefined && people < atLeast ? [{ kind: 'tooFew', advice, people, atLeast } as const] : []),
    ...(atMost !== undefined && people > atMost ? [{ kind: 'tooMany', advice, people, atMost } as const] : []),
    ...(body !== undefined && of !== undefined && 3 * people > of ? [{ kind: 'overThird', advice, people, body, of } as const] : []),
  ];
}
