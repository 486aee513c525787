import { fill, nextOf, overHalf } from '../count/decide.ts';
import type { Next } from '../count/output.ts';
import { choicesOf } from './choices.ts';
import type { Choice } from './past.ts';
import { named, seatsOf, without, type Held, type Seat } from './seat.ts';
import { isOfficial, openSeats, stops } from './tier.ts';

export type Alternates = { readonly alternates: readonly Seat[]; readonly choices: readonly Choice[] };

type First = { readonly seats: readonly Seat[]; readonly next: readonly Next[] };

/** Alternates once the official seats are settled: first by the first round's votes, then by the ballots for alternates alone. */
export function alternatesOf(rounds: readonly Held[], elected: readonly Seat[]): Alternates {
  const own = rounds.filter((round) => !isOfficial(round));
  const first = rounds.find(isOfficial);
  const byFirst = first === undefined ? { seats: [], next: [] } : fromFirst(first, elected);
  const alternates = [...byFirst.seats, ...own.flatMap((round) => seatsOf(round, round.result.alternates))];

  const last = own.at(-1);
  const round = last ?? first;
  if (round === undefined || (last === undefined ? stoppedBefore(rounds) : stops(last) > 0)) return { alternates, choices: [] };
  const standing = without(round, [...elected, ...alternates]).map(named);
  return { alternates, choices: choicesOf({ round, next: last?.result.next ?? byFirst.next, tier: 'alternate', standing }) };
}

/**
 * Over half of the first round's D and without an official seat, losers of a re-vote included, by the votes of
 * that round (190-QĐ/TW Điều 18).
 */
function fromFirst(first: Held, elected: readonly Seat[]): First {
  const left = new Set(without(first, elected).map(({ no }) => no));
  const standings = first.result.candidates.filter(({ no }) => left.has(no));
  const places = fill(overHalf(standings, first.result.base.value), first.election.alternates ?? 0);
  return { seats: seatsOf(first, places.taken.map(({ no }) => no)), next: nextOf(places, 'alternate') };
}

/** Before any ballot for alternates alone; stopping short on open official seats is not yet a word on alternates. */
function stoppedBefore(rounds: readonly Held[]): boolean {
  const last = rounds.at(-1);
  return last !== undefined && stops(last) > (openSeats(last).length > 0 ? 1 : 0);
}
