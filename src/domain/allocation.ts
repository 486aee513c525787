import { countsAsPresent, type Status } from './attendance.ts';
import { nameKey } from './names.ts';

export type AllocatedUnit = { readonly unit: string; readonly allocated: number };
type Summoned = { readonly unit?: string; readonly status: Status };

export type UnitPeople = { readonly unit: string; readonly summoned: number; readonly present: number };
export type UnitStanding = UnitPeople & {
  readonly allocated: number;
  /** Summoned less allocated. */
  readonly difference: number;
};

export type Allocation = {
  readonly units: readonly UnitStanding[];
  /** On the roster, without an allocation. */
  readonly unallocated: readonly UnitPeople[];
  /** People on the roster of whom no unit is given. */
  readonly withoutUnit: number;
  readonly organisations: number;
  readonly organisationsRepresented: number;
};

/** Delegates per unit against the number given from above, and organisations represented (Điều lệ Đảng Điều 11). */
export function allocationOf(allocated: readonly AllocatedUnit[], roster: readonly Summoned[]): Allocation {
  const delegations = byUnit(roster);
  const given = merged(allocated);
  const units = [...given].map(([key, one]) => {
    const { summoned, present } = delegations.get(key) ?? { summoned: 0, present: 0 };
    return { ...one, summoned, present, difference: summoned - one.allocated };
  });
  const unallocated = [...delegations].filter(([key]) => !given.has(key)).map(([, people]) => people);
  // A unit that nobody wrote into the allocation still sends delegates.
  const organisations: readonly UnitPeople[] = [...units, ...unallocated];
  return {
    units,
    unallocated,
    withoutUnit: roster.filter(({ unit }) => unitKey(unit) === '').length,
    organisations: organisations.length,
    organisationsRepresented: organisations.filter(({ present }) => present > 0).length,
  };
}

/** Spaces and capitals do not make another unit. */
const unitKey = (unit = ''): string => (unit.trim() === '' ? '' : nameKey(unit));

function byUnit(roster: readonly Summoned[]): ReadonlyMap<string, UnitPeople> {
  const units = new Map<string, UnitPeople>();
  for (const { unit = '', status } of roster) {
    const key = unitKey(unit);
    if (key === '') continue;
    const one = units.get(key) ?? { unit: unit.trim(), summoned: 0, present: 0 };
    units.set(key, { ...one, summoned: one.summoned + 1, present: one.present + (countsAsPresent(status) ? 1 : 0) });
  }
  return units;
}

/** A unit in two rows has the sum of both. */
function merged(allocated: readonly AllocatedUnit[]): ReadonlyMap<string, AllocatedUnit> {
  const units = new Map<string, AllocatedUnit>();
  for (const one of allocated) {
    const key = unitKey(one.unit);
    units.set(key, { unit: units.get(key)?.unit ?? one.unit.trim(), allocated: (units.get(key)?.allocated ?? 0) + one.allocated });
  }
  return units;
}
