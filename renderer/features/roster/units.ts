import { allocationOf } from '../../../src/domain/allocation.ts';
import type { RosterPerson, Unit } from '../../../src/usecases/views.ts';

/** One row of the allocation; `allocated` as it is typed. */
export type UnitRow = { readonly unit: string; readonly allocated: string; readonly summoned: number; readonly present: number };

/** Every unit that has an allocation or people. */
export function unitRows(given: readonly Unit[], people: readonly RosterPerson[]): readonly UnitRow[] {
  const { units, unallocated } = allocationOf(given, people);
  return [
    ...units.map(({ unit, allocated, summoned, present }) => ({ unit, allocated: String(allocated), summoned, present })),
    ...unallocated.map((one) => ({ ...one, allocated: '' })),
  ];
}

/** `+2`, `−1`, `0`: people summoned against those allocated. */
export const signed = (difference: number): string => (difference > 0 ? `+${difference}` : difference < 0 ? `−${-difference}` : '0');
