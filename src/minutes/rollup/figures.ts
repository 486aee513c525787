import { grouped } from '../../domain/figures.ts';
import { highShare, type Rollup, type Shared } from '../../domain/rollup/rollup.ts';
import { bodies, congressKinds, delegations, hitches, measures } from '../../domain/rollup/unit.ts';
import { fact, text, type Block, type Column } from '../paper.ts';
import { fill, lowered } from '../texts.ts';
import { shareText, texts } from './texts.ts';

const { columns } = texts;

/** Done of planned, and by the kind of congress among those that say it. */
export function done({ planned, done: units, kinds, kindUnknown }: Rollup): readonly Block[] {
  const byKind = congressKinds.map((kind) => fact(texts.kinds[kind], shareText({ part: kinds[kind], of: units - kindUnknown })));
  return [
    ...(planned === undefined ? [] : [fact(texts.planned, grouped(planned))]),
    fact(texts.done, planned === undefined ? grouped(units) : shareText({ part: units, of: planned })),
    ...byKind,
    ...(kindUnknown === 0 ? [] : [fact(texts.kindUnknown, grouped(kindUnknown))]),
  ];
}

export const direct = ({ direct: share, notDirect }: Rollup): readonly Block[] => [
  fact(texts.direct, shareText(share)),
  ...(notDirect.length === 0 ? [] : [fact(texts.notDirect, notDirect.join('; '))]),
];

export function secretaries({ secretaries: { known, whole, high, lowest } }: Rollup): readonly Block[] {
  if (known === 0) return [fact(texts.secretariesKnown, texts.unknown)];
  return [
    fact(texts.secretariesKnown, grouped(known)),
    fact(texts.secretariesWhole, shareText({ part: whole, of: known })),
    fact(fill(texts.secretariesHigh, { high: String(highShare) }), shareText({ part: high, of: known })),
    fact(texts.lowest, lowest.map(lowestText).join('; ')),
  ];
}

const lowestText = ({ unit, share, kind }: Shared): string =>
  fill(texts.lowestIs, { unit, share: shareText(share), kind: kind === undefined ? '' : fill(texts.lowestKind, { kind: lowered(texts.kinds[kind]) }) });

const sumColumns = (ofSeats: string): readonly Column[] => [
  { title: columns.what, kind: 'words' },
  { title: columns.units, kind: 'figure' },
  { title: columns.elected, kind: 'figure' },
  { title: ofSeats, kind: 'words' },
];

const sums = (rollup: Rollup, of: readonly (keyof Rollup['filled'])[], ofSeats: string): readonly Block[] => {
  const known = of.filter((one) => rollup.filled[one].units > 0);
  const rows = known.map((one) => {
    const { units, elected, filled } = rollup.filled[one];
    return [texts.filled[one], grouped(units), grouped(elected), shareText(filled)];
  });
  return rows.length === 0 ? [text(`${texts.unknown.charAt(0).toLocaleUpperCase('vi')}${texts.unknown.slice(1)}.`)] : [{ kind: 'table', columns: sumColumns(ofSeats), rows }];
};

export const filled = (rollup: Rollup): readonly Block[] => sums(rollup, bodies, columns.ofSeats);
export const delegates = (rollup: Rollup): readonly Block[] => sums(rollup, delegations, columns.ofAllocation);

/** Nothing where no unit says anything of it. */
export function structure({ structure: all }: Rollup): readonly Block[] {
  const known = measures.filter((one) => all[one].units > 0);
  if (known.length === 0) return [];
  const rows = known.map((one) => [texts.structure[one], grouped(all[one].units), shareText(all[one])]);
  return [text(texts.structureNote), { kind: 'table', columns: [{ title: columns.what, kind: 'words' }, { title: columns.units, kind: 'figure' }, { title: columns.known, kind: 'words' }], rows }];
}

export function short({ short: all }: Rollup): readonly Block[] {
  if (all.length === 0) return [text(texts.shortNone)];
  const rows = all.map(({ unit, of, missing }, at) => [String(at + 1), unit, texts.filled[of], grouped(missing)]);
  return [{ kind: 'table', columns: [{ title: columns.order, kind: 'order' }, { title: columns.unit, kind: 'words' }, { title: columns.what, kind: 'words' }, { title: columns.missing, kind: 'figure' }], rows }];
}

export const hitchFacts = ({ hitches: all }: Rollup): readonly Block[] =>
  hitches.map((one) => {
    const { units, times, where } = all[one];
    const names = where.length === 0 ? '' : fill(texts.hitchNames, { names: where.join('; ') });
    return fact(texts.hitches[one], units === 0 ? texts.unknown : fill(texts.hitchIs, { times: grouped(times), where: grouped(where.length), units: grouped(units), names }));
  });
