import { surplusCap } from '../count/warnings.ts';
import type { Post } from '../posts.ts';
import type { RegulationId } from '../regulation.ts';
import { isPrepared, onBallot } from './ballot.ts';
import type { Nominee } from './nominee.ts';
import { needsSurplus } from './surplus.ts';

export type ListGiven = {
  readonly post: Post;
  readonly seats: number;
  readonly nominees: readonly Nominee[];
  readonly regulation: RegulationId;
  /** The first round of the election, and no re-vote. */
  readonly firstOrdinary: boolean;
};

export type ListState = {
  readonly onBallot: readonly Nominee[];
  /** Withdrawals on which the congress has not decided yet. */
  readonly undecided: readonly Nominee[];
  /** Names over the seats; below zero, names are missing. */
  readonly surplus: number;
  /** The same of what the convening committee proposed, before any withdrawal. */
  readonly prepared: number;
  /** Most names over the seats; absent where no rule gives a cap. */
  readonly cap?: number;
  /** Added by the congress and not yet judged by it, while the list is over the cap. */
  readonly toOpinion: readonly Nominee[];
  /** Places that the opinion ballot fills, up to the cap; 0 also where there is none. */
  readonly places: number;
  /** An opinion ballot has to be held; without a place to fill it would decide nothing. */
  readonly needsOpinion: boolean;
};

/** How a list stands against its seats, and whether those added by the congress go to an opinion ballot (190-QĐ/TW Điều 14.3). */
export function listState({ post, seats, nominees, regulation, firstOrdinary }: ListGiven): ListState {
  const listed = onBallot(nominees, regulation);
  const surplus = listed.length - seats;
  const cap = firstOrdinary && needsSurplus(post) ? surplusCap(seats) : undefined;
  const toOpinion = cap !== undefined && surplus > cap ? listed.filter((one) => !isPrepared(one) && one.opinion === undefined) : [];
  const places = cap === undefined ? 0 : Math.max(0, seats + cap - (listed.length - toOpinion.length));
  return {
    onBallot: listed,
    undecided: nominees.filter(({ withdrawal }) => withdrawal === 'asked'),
    surplus,
    prepared: nominees.filter(isPrepared).length - seats,
    ...(cap === undefined ? {} : { cap }),
    toOpinion,
    places: toOpinion.length === 0 ? 0 : places,
    needsOpinion: toOpinion.length > 0 && places > 0,
  };
}
