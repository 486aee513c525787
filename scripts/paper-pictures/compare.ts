import type { Grey } from './grey.ts';

/** About a third of a letter: in a larger block the strokes of one digit that moved make up for one another. */
const block = 4;

/** Points that another processor smooths by one grey stay below it; one digit of the smallest letters is above. */
export const limit = 5;

/** The largest difference of the mean of any block: 0 for the same picture, 255 for another size. */
export function farthest(a: Grey, b: Grey): number {
  if (a.width !== b.width || a.height !== b.height) return 255;
  if (Buffer.compare(a.levels, b.levels) === 0) return 0;
  let most = 0;
  for (let y = 0; y <= a.height - block; y += 1) for (let x = 0; x <= a.width - block; x += 1) most = Math.max(most, Math.abs(meanDifference(a, b, x, y)));
  return most;
}

function meanDifference(a: Grey, b: Grey, left: number, top: number): number {
  let sum = 0;
  for (let y = top; y < top + block; y += 1) for (let x = left; x < left + block; x += 1) sum += a.levels[y * a.width + x]! - b.levels[y * a.width + x]!;
  return sum / block ** 2;
}

/** Black where the two differ, over a faint `now`. */
export function difference(before: Grey, now: Grey): Grey {
  const was = (x: number, y: number): number => (x < before.width && y < before.height ? before.levels[y * before.width + x]! : 255);
  const levels = now.levels.map((level, at) => (level === was(at % now.width, Math.floor(at / now.width)) ? 204 + level / 5 : 0));
  return { ...now, levels };
}
