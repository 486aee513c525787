import type { Tier } from './input.ts';
import type { Next, Outcome } from './output.ts';

type Standing = { readonly no: number; readonly votes: number };

export type Decision = {
  readonly outcomes: ReadonlyMap<number, Outcome>;
  readonly elected: readonly number[];
  readonly alternates: readonly number[];
  readonly next: readonly Next[];
};

/** Who takes the places, who is tied across the last one, how many places stay open. */
type Places = { readonly taken: readonly Standing[]; readonly tied: readonly Standing[]; readonly open: number };

/** High to low, equal votes in ballot order. */
const ranked = (standings: readonly Standing[]): readonly Standing[] =>
  [...standings].sort((a, b) => b.votes - a.votes || a.no - b.no);

/** 190-QĐ/TW Điều 30: from high to low down to the places; equal votes across the last place take none. */
export function fill(standings: readonly Standing[], places: number): Places {
  const order = ranked(standings);
  const lastIn = order[places - 1];
  const firstOut = order[places];
  if (lastIn === undefined || firstOut === undefined || lastIn.votes !== firstOut.votes) {
    const taken = order.slice(0, places);
    return { taken, tied: [], open: places - taken.length };
  }
  const taken = order.filter((one) => one.votes > lastIn.votes);
  return { taken, tied: order.filter((one) => one.votes === lastIn.votes), open: places - taken.length };
}

const numbers = (standings: readonly Standing[]): readonly number[] => standings.map((one) => one.no);

/** More than half of the base D: integers only (190-QĐ/TW Điều 30). */
export const overHalf = (standings: readonly Standing[], base: number): readonly Standing[] =>
  standings.filter((one) => 2 * one.votes > base);

function outcomesOf(places: Places, won: Outcome): [number, Outcome][] {
  return [
    ...places.taken.map((one): [number, Outcome] => [one.no, won]),
    ...places.tied.map((one): [number, Outcome] => [one.no, 'tied']),
  ];
}

export function nextOf(places: Places, tier: Tier): readonly Next[] {
  if (places.tied.length > 0) return [{ kind: 'tieRevote', tier, candidates: numbers(places.tied), seats: places.open }];
  return places.open > 0 ? [{ kind: 'furtherBallot', tier, seats: places.open }] : [];
}

function meetingDecides(places: Places): readonly Next[] {
  if (places.tied.length === 0) return [];
  return [{ kind: 'meetingDecides', candidates: numbers(places.tied), seats: places.open }];
}

/** An opinion ballot fills the list from high to low; nobody needs a majority (190-QĐ/TW Điều 14.3). */
export function decideOpinion(standings: readonly Standing[], seats: number): Decision {
  const places = fill(standings.filter((one) => one.votes > 0), seats);
  const outcomes = new Map(outcomesOf(places, 'admitted'));
  return { outcomes, elected: numbers(places.taken), alternates: [], next: meetingDecides(places) };
}

/** Among the tied, higher votes win and half is not required; tied again, the meeting decides. */
export function decideTieRevote(standings: readonly Standing[], seats: number, tier: Tier): Decision {
  const places = fill(standings, seats);
  return { ...byTier(places, tier), next: meetingDecides(places) };
}

function byTier(places: Places, tier: Tier): Omit<Decision, 'next'> {
  const won = numbers(places.taken);
  return tier === 'alternate'
    ? { outcomes: new Map(outcomesOf(places, 'alternate')), elected: [], alternates: won }
    : { outcomes: new Map(outcomesOf(places, 'elected')), elected: won, alternates: [] };
}

export type OrdinaryRound = {
  readonly base: number;
  readonly seats: number;
  readonly alternates: number;
  readonly tier: Tier;
};

/** An ordinary round; alternates are named only when every official seat is taken (190-QĐ/TW Điều 18). */
export function decideOrdinary(standings: readonly Standing[], round: OrdinaryRound): Decision {
  const qualified = overHalf(standings, round.base);
  const first = fill(qualified, round.seats);
  const next = nextOf(first, round.tier);
  const decided = byTier(first, round.tier);
  if (next.length > 0 || round.alternates === 0) return { ...decided, next };

  const rest = qualified.filter((one) => !decided.outcomes.has(one.no));
  const second = fill(rest, round.alternates);
  return {
    outcomes: new Map([...decided.outcomes, ...outcomesOf(second, 'alternate')]),
    elected: decided.elected,
    alternates: numbers(second.taken),
    next: nextOf(second, 'alternate'),
  };
}
