import { grouped } from '../../domain/figures.ts';
import type { Rollup } from '../../domain/rollup/rollup.ts';
import { sources, type Filled, type Unit } from '../../domain/rollup/unit.ts';
import { fact, text, type Block } from '../paper.ts';
import { fill, lowered } from '../texts.ts';
import type { RollupSource } from './source.ts';
import { shareText, texts } from './texts.ts';

const { columns } = texts;

/** Who is not in the sums, by name and with the reason. */
export function missing({ planned, done, absent, faulty }: Rollup): readonly Block[] {
  const named = [...absent.map((name) => ({ name, reason: texts.absent })), ...faulty];
  const left = planned === undefined ? 0 : planned - done;
  const rows = named.map(({ name, reason }, at) => [String(at + 1), name, reason]);
  return [
    ...(rows.length === 0 ? [] : [{ kind: 'table', columns: [{ title: columns.order, kind: 'order' }, { title: columns.unit, kind: 'words' }, { title: columns.reason, kind: 'words' }], rows } as const]),
    ...(left > 0 ? [text(fill(texts.notIn, { units: grouped(left) }))] : []),
    ...(rows.length === 0 && left <= 0 ? [text(texts.missingNone)] : []),
  ];
}

/** From where each figure comes, and what the sources say of one another. */
export function sourceFacts({ rollup, overlaps }: RollupSource): readonly Block[] {
  const short = texts.sourceShort;
  return [
    ...sources.map((one) => fact(texts.sources[one], fill(texts.sourceIs, { units: grouped(rollup.sources[one]) }))),
    ...overlaps.map(({ unit, used, left, differs }) => text(fill(texts.overlap, { unit, used: short[used], left: short[left], differs: differs ? texts.differs : texts.agrees }))),
    ...rollup.open.map(({ unit, elections }) => text(fill(texts.open, { unit, elections: elections.map(lowered).join(', ') }))),
  ];
}

/** Each unit in one row. */
export const unitRows = ({ units }: RollupSource): readonly Block[] => [
  text(texts.unitsNote),
  {
    kind: 'table',
    dense: true,
    columns: [
      { title: columns.order, kind: 'place' },
      { title: columns.unit, kind: 'words' },
      { title: columns.secretary, kind: 'ruling' },
      { title: columns.committee, kind: 'time' },
      { title: columns.standing, kind: 'time' },
      { title: columns.deputies, kind: 'time' },
      { title: columns.source, kind: 'outcome' },
    ],
    rows: units.map((unit, at) => [String(at + 1), unitName(unit), unit.secretaryVotes === undefined ? texts.unknownCell : shareText(unit.secretaryVotes), filledCell(unit.filled.committee), filledCell(unit.filled.standingCommittee), filledCell(unit.filled.deputySecretary), texts.sourceShort[unit.source]]),
  },
];

const unitName = ({ name, kind }: Unit): string => (kind === undefined ? name : `${name} (${texts.kindShort[kind]})`);

const filledCell = ({ seats, elected }: Filled = {}): string =>
  seats === undefined && elected === undefined ? texts.unknownCell : `${elected === undefined ? texts.unknownCell : grouped(elected)}/${seats === undefined ? texts.unknownCell : grouped(seats)}`;
