import type { Candidate } from '../count/input.ts';
import { personKey } from '../list/person.ts';
import type { PastRound, Winner } from './past.ts';

/** A round with its place among the rounds of its election. */
export type Held = PastRound & { readonly number: number };

export type Named = Omit<Candidate, 'no'>;

/** Somebody's place by a round, with the number that he has on its ballot. */
export type Seat = { readonly round: number; readonly candidate: Candidate; readonly votes: number; readonly percent: string };

export const named = ({ no: _no, ...person }: Candidate): Named => person;

export const winner = ({ candidate, votes, percent, round }: Seat): Winner => ({ ...named(candidate), votes, percent, round });

/** The people with these numbers, in the order of the numbers. */
export const withNumbers = (round: PastRound, numbers: readonly number[]): readonly Candidate[] =>
  numbers.flatMap((no) => round.candidates.find((one) => one.no === no) ?? []);

export const seatsOf = (round: Held, numbers: readonly number[]): readonly Seat[] =>
  withNumbers(round, numbers).flatMap((candidate) => {
    const counted = round.result.candidates.find(({ no }) => no === candidate.no);
    return counted === undefined ? [] : [{ round: round.number, candidate, votes: counted.votes, percent: counted.percent }];
  });

/** Within a round the number says who it is, across rounds the person does. */
const holds = (round: Held, candidate: Candidate, seat: Seat): boolean =>
  seat.round === round.number ? seat.candidate.no === candidate.no : personKey(seat.candidate) === personKey(candidate);

/** Who of a round's list has none of these seats. */
export const without = (round: Held, seats: readonly Seat[]): readonly Candidate[] =>
  round.candidates.filter((candidate) => !seats.some((seat) => holds(round, candidate, seat)));
