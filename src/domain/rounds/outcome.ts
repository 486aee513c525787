import type { Post } from '../posts.ts';
import { admissionsOf } from './admissions.ts';
import { alternatesOf } from './alternates.ts';
import { officialChoices } from './official.ts';
import type { Outcome, PastRound } from './past.ts';
import { seatsOf, winner, type Held } from './seat.ts';
import { isOfficial } from './tier.ts';

/**
 * Where an election stands after its confirmed rounds, in their order; rounds declared void are left out.
 * Alternates are declared once no official seat can be filled any more: all are taken, or the meeting stopped
 * short. The texts do not speak of the second; it is read like the first.
 */
export function outcomeOf(post: Post, rounds: readonly PastRound[], branch = false): Outcome {
  const held = rounds.map((round, at): Held => ({ ...round, number: at + 1 }));
  if (post === 'opinion') return admissionsOf(held);
  const official = held.filter(isOfficial);
  const elected = official.flatMap((round) => seatsOf(round, round.result.elected));
  const missing = (official[0]?.election.seats ?? 0) - elected.length;
  const open = officialChoices(official, elected, branch && post === 'secretary');
  const { alternates, choices } = open.length > 0 ? { alternates: [], choices: open } : alternatesOf(held, elected);
  return { elected: elected.map(winner), alternates: alternates.map(winner), choices, missing };
}
