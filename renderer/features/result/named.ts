import { nameKey } from '../../../src/domain/names.ts';
import type { RoundView } from '../../../src/usecases/views.ts';

/** The name as the ballot prints it: people of one name are told apart by year, else by note. */
export function nameOn(election: RoundView, no: number): string {
  const one = election.candidates.find((candidate) => candidate.no === no);
  if (one === undefined) return `số ${no}`;
  const alone = election.candidates.every((other) => other.no === no || nameKey(other.name) !== nameKey(one.name));
  const apart = one.birthYear ?? one.note;
  return alone || apart === undefined ? one.name : `${one.name} (${apart})`;
}
