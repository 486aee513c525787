/** What a structure target counts. Ages are taken at the year of the congress. */
export type Measure =
  | { readonly kind: 'women' }
  | { readonly kind: 'under'; readonly age: number }
  | { readonly kind: 'between'; readonly from: number; readonly to: number }
  | { readonly kind: 'minority' }
  | { readonly kind: 'renewed' }
  | { readonly kind: 'reelected' };

/** A target of a term (35-CT/TW, 45-CT/TW): percent of the elected, at least or at most; without either it is only shown. Never decides. */
export type Target = { readonly id: string; readonly measure: Measure; readonly atLeast?: number; readonly atMost?: number };

/** A target as a body stands: how many of how many, and how many do not say. */
export type Standing = {
  readonly target: Target;
  readonly people: number;
  readonly of: number;
  /** People without the fact that the target needs (year, gender …). */
  readonly unknown: number;
  /** Printed text. */
  readonly percent: string;
  /** By multiplication; absent where the target has no bound. */
  readonly met?: boolean;
};
