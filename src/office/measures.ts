import { margins, sizes } from '../minutes/layout/measures.ts';

/** Points as Word counts them: twentieths for lengths, halves for letters. */
export const twentieths = (points: number): number => Math.round(20 * points);
export const halves = (points: number): number => Math.round(2 * points);

const a4 = { width: 595.28, height: 841.89 } as const;
/** Between the margins. */
export const line = a4.width - margins.left - margins.right;

export const page = {
  size: { width: twentieths(a4.width), height: twentieths(a4.height) },
  margin: { top: twentieths(margins.top), bottom: twentieths(margins.bottom), left: twentieths(margins.left), right: twentieths(margins.right), header: twentieths(18), footer: twentieths(18) },
} as const;

export { sizes };
