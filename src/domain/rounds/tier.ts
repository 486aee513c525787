import type { Next } from '../count/output.ts';
import type { PastRound } from './past.ts';

export const isOfficial = ({ election }: PastRound): boolean => election.tier !== 'alternate';

/** What a round of official seats leaves open of them; what it says of alternates is another matter. */
export const openSeats = ({ result }: PastRound): readonly Next[] =>
  result.next.filter((next) => next.kind === 'meetingDecides' || next.tier === 'official');

/** How often the meeting said after this round that seats stay open. */
export const stops = ({ decisions = [] }: PastRound): number => decisions.filter(({ kind }) => kind === 'stopShort').length;
