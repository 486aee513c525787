import type { Tier } from '../count/input.ts';
import type { Next } from '../count/output.ts';
import { never } from '../result.ts';
import type { Choice, PastRound } from './past.ts';
import { named, withNumbers, type Named } from './seat.ts';

export type Open = {
  /** The round whose numbers `next` speaks of. */
  readonly round: PastRound;
  readonly next: readonly Next[];
  readonly tier: Tier;
  /** Who still stands for the seats left open. */
  readonly standing: readonly Named[];
};

/**
 * What the meeting may choose (190-QĐ/TW Điều 30): a tie goes to the tied alone; a shortage, or a re-vote tied
 * again, may also be left as it is.
 */
export const choicesOf = (open: Open): readonly Choice[] => open.next.flatMap((next) => ofNext(next, open));

function ofNext(next: Next, { round, tier, standing }: Open): readonly Choice[] {
  const { seats } = next;
  switch (next.kind) {
    case 'tieRevote':
      return [{ kind: 'tieRevote', tier, seats, names: withNumbers(round, next.candidates).map(named) }];
    case 'furtherBallot':
      return [{ kind: 'furtherBallot', tier, seats, names: standing }, { kind: 'stopShort', seats }];
    case 'meetingDecides':
      return [{ kind: 'voteAgain', tier, seats, names: withNumbers(round, next.candidates).map(named) }, { kind: 'stopShort', seats }];
    default:
      return never(next);
  }
}
