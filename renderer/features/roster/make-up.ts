import { assess } from '../../../src/domain/structure/assess.ts';
import type { Standing, Target } from '../../../src/domain/structure/target.ts';
import type { RosterPerson } from '../../../src/usecases/views.ts';

const asked: readonly Target[] = [
  { id: 'women', label: 'Nữ', measure: { kind: 'women' }, certain: true },
  { id: 'minority', label: 'Dân tộc thiểu số', measure: { kind: 'minority' }, certain: true },
];

/** Women and minorities, as far as anybody's data say so. */
export const shares = (people: readonly RosterPerson[]): readonly Standing[] => assess(asked, people, 0).filter(({ unknown, of }) => unknown < of);

export type Ages = { readonly youngest: number; readonly oldest: number; readonly average: string; readonly known: number };

/** Ages at the year of the meeting. */
export function agesOf(people: readonly RosterPerson[], year: number): Ages | undefined {
  const ages = people.flatMap(({ birthYear }) => (birthYear === undefined ? [] : [year - birthYear]));
  if (ages.length === 0) return undefined;
  const sum = ages.reduce((total, age) => total + age, 0);
  const tenths = Math.round((10 * sum) / ages.length);
  return { youngest: Math.min(...ages), oldest: Math.max(...ages), average: `${Math.floor(tenths / 10)},${tenths % 10}`, known: ages.length };
}
