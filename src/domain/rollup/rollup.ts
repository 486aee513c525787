import { compareShares, isWhole, nothing, plus, reaches, type Part } from './part.ts';
import { bodies, congressKinds, delegations, hitches, measures, sources, type Body, type CongressKind, type Delegation, type Faulty, type Filled, type Hitch, type Measured, type Source, type Unit } from './unit.ts';

/** Units that should have held their congress: how many, and by name those that nothing is known of. */
export type Planned = { readonly units?: number; readonly absent: readonly string[]; readonly faulty: readonly Faulty[] };

/** `elected` over all units that say it; `filled` only over those that say the seats as well. */
export type FilledSum = { readonly units: number; readonly elected: number; readonly filled: Part };

export type Shared = { readonly unit: string; readonly share: Part; readonly kind?: CongressKind };

export type Short = { readonly unit: string; readonly of: Body | Delegation; readonly missing: number };

export type Rollup = {
  readonly planned?: number;
  readonly done: number;
  readonly kinds: Readonly<Record<CongressKind, number>>;
  /** Units whose kind of congress is not known. */
  readonly kindUnknown: number;
  /** Units with a direct election, of those that say whether they had one. */
  readonly direct: Part;
  /** Those that had none, by name. */
  readonly notDirect: readonly string[];
  readonly secretaries: {
    /** Units that give the votes of their secretary; every figure below is of these. */
    readonly known: number;
    readonly whole: number;
    readonly high: number;
    /** More than one where shares are equal. */
    readonly lowest: readonly Shared[];
  };
  readonly filled: Readonly<Record<Body | Delegation, FilledSum>>;
  readonly structure: Readonly<Record<Measured, Part & { readonly units: number }>>;
  readonly short: readonly Short[];
  readonly hitches: Readonly<Record<Hitch, { readonly units: number; readonly times: number; readonly where: readonly string[] }>>;
  readonly sources: Readonly<Record<Source, number>>;
  readonly open: readonly { readonly unit: string; readonly elections: readonly string[] }[];
  readonly absent: readonly string[];
  readonly faulty: readonly Faulty[];
};

/** From this percent on the votes of a secretary are told apart. */
export const highShare = 98;

export function rollUp(units: readonly Unit[], { units: planned, absent, faulty }: Planned): Rollup {
  const howMany = (is: (unit: Unit) => boolean): number => units.filter(is).length;
  return {
    ...(planned === undefined ? {} : { planned }),
    done: units.length,
    kinds: each(congressKinds, (kind) => howMany((unit) => unit.kind === kind)),
    kindUnknown: howMany(({ kind }) => kind === undefined),
    direct: { part: howMany(({ direct }) => direct === true), of: howMany(({ direct }) => direct !== undefined) },
    notDirect: units.filter(({ direct }) => direct === false).map(({ name }) => name),
    secretaries: secretariesOf(units),
    filled: each([...bodies, ...delegations], (of) => filledSum(units.flatMap(({ filled }) => filled[of] ?? []))),
    structure: each(measures, (measure) => {
      const known = units.flatMap(({ structure }) => structure[measure] ?? []);
      return { ...known.reduce(plus, nothing), units: known.length };
    }),
    short: units.flatMap(shortOf),
    hitches: each(hitches, (hitch) => hitchSum(units, hitch)),
    sources: each(sources, (source) => howMany((unit) => unit.source === source)),
    open: units.flatMap((unit) => (unit.source === 'counted' && unit.open.length > 0 ? [{ unit: unit.name, elections: unit.open }] : [])),
    absent,
    faulty,
  };
}

const each = <K extends string, T>(keys: readonly K[], of: (key: K) => T): Readonly<Record<K, T>> => Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, T>;

function secretariesOf(units: readonly Unit[]): Rollup['secretaries'] {
  const known = units.flatMap(({ name, kind, secretaryVotes: share }): readonly Shared[] => (share === undefined ? [] : [{ unit: name, share, ...(kind === undefined ? {} : { kind }) }]));
  return {
    known: known.length,
    whole: known.filter(({ share }) => isWhole(share)).length,
    high: known.filter(({ share }) => reaches(share, highShare)).length,
    lowest: known.filter(({ share }) => known.every((other) => compareShares(share, other.share) <= 0)),
  };
}

function filledSum(all: readonly Filled[]): FilledSum {
  const known = all.filter(({ elected }) => elected !== undefined);
  return {
    units: known.length,
    elected: known.reduce((sum, { elected = 0 }) => sum + elected, 0),
    filled: known.reduce((sum, { seats, elected = 0 }) => (seats === undefined ? sum : plus(sum, { part: elected, of: seats })), nothing),
  };
}

const shortOf = ({ name, filled }: Unit): readonly Short[] =>
  [...bodies, ...delegations].flatMap((of) => {
    const { seats, elected } = filled[of] ?? {};
    return seats === undefined || elected === undefined || elected >= seats ? [] : [{ unit: name, of, missing: seats - elected }];
  });

function hitchSum(units: readonly Unit[], hitch: Hitch): Rollup['hitches'][Hitch] {
  const known = units.filter(({ hitches: all }) => all[hitch] !== undefined);
  return {
    units: known.length,
    times: known.reduce((sum, { hitches: all }) => sum + (all[hitch] ?? 0), 0),
    where: known.filter(({ hitches: all }) => (all[hitch] ?? 0) > 0).map(({ name }) => name),
  };
}
