import type { CountInput } from '../domain/count/input.ts';

/** The count file inside the minutes: they can be recounted from themselves. */
export const countFileName = 'kiem-phieu.count.json';

export const countFileText = (input: CountInput): string => `${JSON.stringify(input, undefined, 2)}\n`;
