import type { CountInput, Paper } from '../../src/domain/count/input.ts';
import { candidates, committee, delegates, longName, opinion } from '../../src/minutes/fixture.ts';

// Invented counts of so many names, for the pictures: 138 papers, votes that differ.

const from = (first: number, count: number): readonly number[] => Array.from({ length: count }, (_, at) => first + at);

export const seatsFor = (names: number): number => Math.max(1, Math.floor(names * 0.85));

export function struck(names: number): CountInput {
  const over = names - seatsFor(names);
  const last = from(names - over + 1, over);
  const papers: readonly Paper[] = [
    { struck: last, times: 112 },
    { struck: from(1, over), times: 18 },
    { struck: [...from(2, over), ...last].slice(0, names - 1), times: 5, ruling: { valid: true, note: 'gạch không hết chữ, ban kết luận là gạch' } },
    { struck: [], times: 1 },
    { struck: last, times: 2, ruling: { invalid: 'I7', note: 'hai màu mực' } },
  ];
  return { ...committee, election: { post: 'committee', seats: names - over }, candidates: candidates(names), ballots: { issued: 138, collected: 138, papers } };
}

/** As many names as seats, with two boxes. */
export const agreed = (names: number): CountInput => ({
  ...committee,
  election: { post: 'committee', seats: names },
  candidates: candidates(names),
  ballots: {
    issued: 138,
    collected: 137,
    papers: [
      { agree: from(1, names), disagree: [], times: 101 },
      { agree: from(2, names - 1), disagree: [1], times: 30 },
      { agree: [1], disagree: from(2, names - 1), times: 6 },
    ],
  },
});

/** Official and alternate delegates; a third of those in between is struck on each paper. */
export function sent(names: number): CountInput {
  const alternates = Math.max(1, Math.floor(names * 0.1));
  const seats = Math.max(2, Math.floor(names * 0.6));
  const sure = seats - 2 * alternates;
  const never = from(sure + 3 * alternates + 1, names - sure - 3 * alternates);
  const without = (third: number, times: number): Paper => ({ struck: [...from(sure + third * alternates + 1, alternates), ...never], times });
  return { ...delegates, election: { ...delegates.election, seats, alternates }, candidates: candidates(names), ballots: { issued: 138, collected: 138, papers: [without(0, 30), without(1, 45), without(2, 63)] } };
}

export const asked = (names: number): CountInput => ({
  ...opinion,
  election: { post: 'opinion', seats: Math.ceil(names / 2) },
  candidates: candidates(names),
  ballots: {
    issued: 138,
    collected: 137,
    papers: [
      { agree: from(1, names - 1), disagree: [names], times: 100 },
      { agree: from(1, Math.ceil(names / 2)), disagree: from(Math.ceil(names / 2) + 1, names - Math.ceil(names / 2)), times: 37 },
    ],
  },
});

/** A large board with long names: its members flow on after the signature of the head. */
export const largeBoard: CountInput = { ...struck(20), board: { head: longName, secretary: 'Lê Thu Cúc', members: candidates(19).map(({ name }) => name) } };
