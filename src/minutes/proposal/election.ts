import { grouped } from '../../domain/figures.ts';
import type { Winner } from '../../domain/rounds/past.ts';
import { namesApart } from '../../domain/names-apart.ts';
import { standing, stopped } from '../election-minutes/election.ts';
import type { ElectionTold } from '../election-minutes/source.ts';
import type { Telling } from '../election-minutes/telling.ts';
import { fact, strong, text, type Block } from '../paper.ts';
import { fill } from '../texts.ts';
import { say, texts } from './texts.ts';

/** What an election came to: seats, list, who was elected with votes and percent, what is short. */
export function electionBlocks(telling: Telling, election: ElectionTold): readonly Block[] {
  const bases = basesOf(election);
  const { missing, state } = election;
  return [
    ...seats(telling, election),
    ...(bases.length === 0 ? [] : [text(baseText(telling, bases)), ...winners(telling, election, bases)]),
    ...(bases.length > 0 && missing > 0 ? [strong(say(telling, 'missing', { missing: grouped(missing) })), ...reason(telling, election)] : []),
    ...stopped(telling, election),
    // That it is short is said by how many are missing.
    ...(state === 'short' && bases.length > 0 ? [] : standing(telling, election)),
  ];
}

type Base = { readonly round: number; readonly base: number };

const basesOf = ({ rounds }: ElectionTold): readonly Base[] => rounds.flatMap(({ number, came }) => (came.kind === 'confirmed' ? [{ round: number, base: came.counted.result.base.value }] : []));

/** Where every round has one D, it heads the column. */
const commonBase = (bases: readonly Base[]): number | undefined => (bases.every(({ base }) => base === bases[0]?.base) ? bases[0]?.base : undefined);

function seats(telling: Telling, { post, rounds }: ElectionTold): readonly Block[] {
  const first = rounds.find(({ list, came }) => list !== undefined && came.kind !== 'voided');
  if (first?.seats === undefined) return [];
  const values = { seats: grouped(first.seats), alternates: (first.alternates ?? 0) === 0 ? '' : say(telling, 'andAlternates', { alternates: grouped(first.alternates ?? 0) }) };
  return [text(`${say(telling, post === 'delegates' ? 'seatsDelegates' : 'seats', values)} ${say(telling, 'list', { names: grouped(first.list?.names.length ?? 0) })}`)];
}

function baseText(telling: Telling, bases: readonly Base[]): string {
  const whole = commonBase(bases);
  if (whole !== undefined) return say(telling, 'base', { base: grouped(whole) });
  return say(telling, 'baseRounds', { bases: bases.map(({ round, base }) => say(telling, 'baseOf', { round: String(round), base: grouped(base) })).join('; ') });
}

function winners(telling: Telling, election: ElectionTold, bases: readonly Base[]): readonly Block[] {
  const { elected, alternates, rounds } = election;
  const seatsOf = rounds[0]?.seats ?? elected.length;
  const values = { people: grouped(elected.length), seats: grouped(seatsOf) };
  return [
    ...(elected.length === 0 ? [text(say(telling, 'electedNone'))] : [text(elected.length === 1 && seatsOf === 1 ? say(telling, 'electedOne') : say(telling, 'elected', values)), table(elected, bases), ...voteBars(telling, election)]),
    ...(alternates.length === 0 ? [] : [text(say(telling, 'alternates', { people: grouped(alternates.length) })), table(alternates, bases)]),
  ];
}

/** More are found in the table; a person alone is no picture. */
const [fewest, most] = [2, 30];

/** The votes as a picture, where one round with a line of half elected them all. */
function voteBars(telling: Telling, { elected, rounds }: ElectionTold): readonly Block[] {
  const [counted, ...others] = rounds.flatMap(({ came }) => (came.kind === 'confirmed' ? [came.counted.result] : []));
  if (counted === undefined || others.length > 0 || counted.threshold === null || elected.length < fewest || elected.length > most) return [];
  const whole = counted.base.value;
  const names = namesApart(elected);
  return [{ kind: 'bars', caption: say(telling, 'bars', { base: grouped(whole) }), whole, half: true, bars: elected.map(({ votes }, at) => ({ label: names[at] ?? '', value: votes, words: grouped(votes), strong: true })) }];
}

function table(people: readonly Winner[], bases: readonly Base[]): Block {
  const { columns, baseIs } = texts;
  const names = namesApart(people);
  const years = people.some(({ birthYear }) => birthYear !== undefined);
  const several = new Set(people.map(({ round }) => round)).size > 1;
  const whole = commonBase(bases);
  return {
    kind: 'table',
    columns: [
      { title: columns.order, kind: 'order' },
      { title: columns.name, kind: 'words' },
      ...(years ? [{ title: columns.birthYear, kind: 'year' } as const] : []),
      { title: columns.votes, kind: 'figure' },
      { title: fill(columns.percent, { base: whole === undefined ? '' : fill(baseIs, { base: grouped(whole) }) }), kind: 'percent' },
      ...(several ? [{ title: columns.round, kind: 'year' } as const] : []),
    ],
    rows: people.map(({ birthYear, votes, percent, round }, at) => [
      String(at + 1),
      names[at] ?? '',
      ...(years ? [birthYear === undefined ? '' : String(birthYear)] : []),
      grouped(votes),
      percent,
      ...(several ? [String(round)] : []),
    ]),
  };
}

/** Why the meeting stopped short, in its own words. */
const reason = (telling: Telling, { rounds }: ElectionTold): readonly Block[] =>
  rounds
    .flatMap(({ came }) => (came.kind === 'confirmed' ? (came.counted.congress?.decisions ?? []) : []))
    .flatMap((decision) => (decision.kind === 'stopShort' ? [fact(say(telling, 'stopped'), decision.reason)] : []));
