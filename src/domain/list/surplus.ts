import type { Post } from '../posts.ts';

const withSurplus: readonly Post[] = ['committee', 'branchCommittee', 'standingCommittee'];

/** Lists of these posts must have more names than seats, at most 30 % (190-QĐ/TW Điều 14.1). */
export const needsSurplus = (post: Post): boolean => withSurplus.includes(post);

/**
 * The surplus that the convening committee prepares, against the advised 10–15 % of the seats. One name over is
 * accepted where two would pass 15 %.
 */
export function surplusAdvice(seats: number, prepared: number): 'under' | 'within' | 'over' {
  const smallList = 20 * 2 > 3 * seats;
  if (prepared === 1 && smallList) return 'within';
  if (10 * prepared < seats) return 'under';
  return 20 * prepared <= 3 * seats ? 'within' : 'over';
}
