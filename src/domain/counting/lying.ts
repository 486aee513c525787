import type { Compared, Place } from './state.ts';

/** Where a place stands in the paper stack: so many papers lie before it, and its own number where a paper lies there. */
export type Lying = { readonly after: number; readonly paper?: number };

const isGap = ({ in: places, removed }: Place): boolean => removed === undefined && places.includes(undefined);

/** What speaks for a paper at a gap: that somebody found it there, then how many entries have it. */
const weightOf = ({ again, in: places }: Place): number => (again === undefined ? 0 : places.length) + places.filter((at) => at !== undefined).length;

/**
 * Places that hold no paper: those taken out and, as long as there are more places than the bundle has papers, as many
 * of those that not every entry has. The hand counts are believed before an entry is.
 */
function emptyPlaces({ places, stack }: Compared): ReadonlySet<number> {
  const removed = places.flatMap(({ removed: out }, at) => (out === undefined ? [] : [at]));
  const surplus = Math.max(0, places.length - removed.length - stack.papers);
  const gaps = places.flatMap((place, at) => (isGap(place) ? [{ at, weight: weightOf(place) }] : []));
  const doubled = gaps.toSorted((a, b) => a.weight - b.weight || a.at - b.at).slice(0, surplus);
  return new Set([...removed, ...doubled.map(({ at }) => at)]);
}

/** The one number by which a paper is called, on the screen and on paper: its place in the stack, counted from the top. */
export function lyingIn(state: Compared): readonly Lying[] {
  const empty = emptyPlaces(state);
  let papers = 0;
  return state.places.map((_, at): Lying => {
    if (empty.has(at)) return { after: papers };
    papers += 1;
    return { after: papers - 1, paper: papers };
  });
}
