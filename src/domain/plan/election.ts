import type { Post } from '../posts.ts';

/** Which gathering: the congress itself, the first conference of the new committee, the inspection committee's own. */
export const gatherings = ['congress', 'conference', 'inspection'] as const;
export type Gathering = (typeof gatherings)[number];

/** One election of the plan, as far as its place among the others is concerned. */
export type Planned = {
  readonly id: number;
  readonly gathering: Gathering;
  readonly post: Post;
  /** Names on its draft or locked list. */
  readonly names: readonly string[];
  /** Nothing more will be voted: complete, stopped short, or left to the higher level. */
  readonly over: boolean;
  /** Who holds a seat by it, appointments by the higher level included. */
  readonly elected: readonly string[];
};

/** Whether an election can go on, by the elections before it. */
export type Dependence =
  | { readonly kind: 'free' }
  /** The body it is chosen from is not elected yet. */
  | { readonly kind: 'waits'; readonly body: number }
  /** Nobody on its list was elected to the body, the planned person failed: ask the higher level. */
  | { readonly kind: 'failed'; readonly body: number; readonly names: readonly string[] }
  /** Some on its list are not in the body: they cannot stand. */
  | { readonly kind: 'strangers'; readonly body: number; readonly names: readonly string[] };
