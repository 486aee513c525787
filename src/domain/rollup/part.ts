/** So many of so many: votes of a base, elected of seats. */
export type Part = { readonly part: number; readonly of: number };

export const nothing: Part = { part: 0, of: 0 };

export const plus = (a: Part, b: Part): Part => ({ part: a.part + b.part, of: a.of + b.of });

/** Negative where `a` is the smaller share. By multiplication: no figure is rounded before it is printed. */
export const compareShares = (a: Part, b: Part): number => a.part * b.of - b.part * a.of;

export const isWhole = ({ part, of }: Part): boolean => of > 0 && part === of;

export const reaches = ({ part, of }: Part, percent: number): boolean => of > 0 && part * 100 >= percent * of;
