import { nameKey } from '../names.ts';
import { sources, type Facts, type Faulty, type Source, type Unit } from './unit.ts';

/** A unit known from two sources: which one counts, and whether the other says the same of what both say. */
export type Overlap = { readonly unit: string; readonly used: Source; readonly left: Source; readonly differs: boolean };

export type OneEach = { readonly units: readonly Unit[]; readonly overlaps: readonly Overlap[]; readonly faulty: readonly Faulty[] };

/**
 * Nobody is counted twice: of several sources the one nearest to the ballots counts. Two of the same kind contradict
 * each other, and nobody can say which is right: neither counts.
 */
export function oneEach(all: readonly Unit[], twice: (units: readonly Unit[]) => string): OneEach {
  const groups = Map.groupBy(all, ({ name }) => nameKey(name));
  const found = [...groups.values()].map((group) => {
    const ranked = group.toSorted((a, b) => sources.indexOf(a.source) - sources.indexOf(b.source));
    const [first] = ranked;
    const rivals = ranked.filter(({ source }) => source === first?.source);
    return { unit: first, rivals, others: ranked.slice(rivals.length) };
  });
  return {
    units: found.flatMap(({ unit, rivals }) => (unit === undefined || rivals.length > 1 ? [] : [unit])),
    overlaps: found.flatMap(({ unit, rivals, others }) => (unit === undefined || rivals.length > 1 ? [] : others.map((other): Overlap => ({ unit: unit.name, used: unit.source, left: other.source, differs: differ(unit, other) })))),
    faulty: found.flatMap(({ unit, rivals }) => (unit === undefined || rivals.length < 2 ? [] : [{ name: unit.name, reason: twice(rivals) }])),
  };
}

/** Only what both say can differ. */
function differ(a: Facts, b: Facts): boolean {
  const single = (['kind', 'direct'] as const).some((key) => unlike(a[key], b[key]));
  const grouped = (['filled', 'structure', 'hitches'] as const).some((key) => unlikeIn(a[key], b[key]));
  return single || grouped || (a.secretaryVotes !== undefined && b.secretaryVotes !== undefined && unlikeIn(a.secretaryVotes, b.secretaryVotes));
}

const unlike = (a: unknown, b: unknown): boolean => a !== undefined && b !== undefined && a !== b;

function unlikeIn(a: object, b: object): boolean {
  const others = b as Readonly<Record<string, unknown>>;
  return Object.entries(a as Readonly<Record<string, unknown>>).some(([key, value]) => {
    const other = others[key];
    return typeof value === 'object' && value !== null && typeof other === 'object' && other !== null ? unlikeIn(value, other) : unlike(value, other);
  });
}
