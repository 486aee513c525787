import type { Post } from '../posts.ts';

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
