import type { Event } from './replay/event.ts';

const most = 1_000_000;
/** Papers alike that are entered once, and papers of one bundle. */
const mostTogether = 1000;

/** Every number is a whole one that a count can have; what somebody aims at, and a rehearsal, have their own. */
export function bounded({ kind, payload }: Event): boolean {
  if (kind === 'congressCreated' || kind === 'congressChanged' || kind === 'targetsSet') return true;
  const { times, bundleSize } = payload;
  return numbersIn(payload).every((number) => Number.isInteger(number) && number >= 0 && number <= most) && [times, bundleSize].every((number) => number === undefined || isTogether(number));
}

const isTogether = (number: unknown): boolean => typeof number === 'number' && number >= 1 && number <= mostTogether;

/** All numbers of a payload, however deep. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}
