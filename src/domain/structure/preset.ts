import type { SizeAdvice } from './size.ts';
import type { Target } from './target.ts';

/** Sizes for one kind of organisation; the person chooses which kind theirs is. */
export type SizeGroup = {
  readonly id: string;
  /** Vietnamese: for whom. */
  readonly label: string;
  readonly advice: readonly SizeAdvice[];
};

/** What the directive of a term asks of structure and size; a start that is edited. */
export type StructurePreset = {
  /** `2025 – 2030` */
  readonly term: string;
  /** Numbers repeat over the years, hence the date (ISO). */
  readonly directive: { readonly number: string; readonly date: string };
  readonly targets: readonly Target[];
  readonly sizes: readonly SizeGroup[];
};
