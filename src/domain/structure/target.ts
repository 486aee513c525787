import type { Post } from '../posts.ts';

/** What a structure target counts. Ages are taken at the year of the congress. */
export type Measure =
  | { readonly kind: 'women' }
  | { readonly kind: 'under'; readonly age: number }
  | { readonly kind: 'between'; readonly from: number; readonly to: number }
  | { readonly kind: 'over'; readonly age: number }
  | { readonly kind: 'minority' }
  | { readonly kind: 'renewed' }
  | { readonly kind: 'reelected' };

/** A target of a term (35-CT/TW, 45-CT/TW): percent of the elected, at least or at most; without either it is only shown. Never decides. */
export type Target = {
  readonly id: string;
  /** Vietnamese, as the screens and the report name it. */
  readonly label: string;
  readonly measure: Measure;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** People, not percent: a woman in the standing committee. */
  readonly atLeastPeople?: number;
  /** The text says “khoảng”: the bounds are shown, and nobody is told that they are missed. */
  readonly about?: true;
  /** What the text says where that is no bound. */
  readonly note?: string;
  /** Bodies it is meant for; without it, the committee. */
  readonly posts?: readonly Post[];
  /** Read in the text; otherwise to be confirmed by the user's own copy of it. */
  readonly certain: boolean;
};

/** A target as a body stands: how many of how many, and how many do not say. */
export type Standing = {
  readonly target: Target;
  readonly people: number;
  readonly of: number;
  /** People without the fact that the target needs (year, gender …). */
  readonly unknown: number;
  /** Printed text. */
  readonly percent: string;
  /** By multiplication; absent where the target has no bound that binds, where nobody is there yet, and where those who do not say could turn it. */
  readonly met?: boolean;
};
