import type { Nominee } from './nominee.ts';
import { listState, type ListGiven, type ListState } from './state.ts';

const people = (count: number, family: string, nominee: Omit<Nominee, 'name'> = {}): readonly Nominee[] =>
  Array.from({ length: count }, (_, at) => ({ name: `${family} ${at + 1}`, ...nominee }));

export const prepared = (count: number): readonly Nominee[] => people(count, 'Trần');

/** Named at the congress, with all hands for them. */
export const added = (count: number): readonly Nominee[] => people(count, 'Lê', { origin: 'floor', support: 100, attending: 100 });

/** The list of a committee before its first ballot. */
export const committeeList = (seats: number, nominees: readonly Nominee[], given: Partial<ListGiven> = {}): ListState =>
  listState({ post: 'committee', seats, nominees, regulation: '190', firstOrdinary: true, ...given });
