/** A bar as thousandths of its track; it only shows what the integers have decided. */
export type Bar = { readonly reach: number; readonly line?: number };

/** What bars are measured against: D, or the papers collected; `half`: the line that has to be passed. */
export type Scale = { readonly whole: number; readonly half: boolean };

const thousandths = (value: number, whole: number): number => (whole <= 0 ? 0 : Math.min(1000, Math.round((1000 * value) / whole)));

export const barOf = (votes: number, { whole, half }: Scale): Bar => ({ reach: thousandths(votes, whole), ...(half ? { line: 500 } : {}) });
