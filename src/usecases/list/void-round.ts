import type { HandVote } from '../../domain/hand-vote.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { nextRoundId } from '../../store/read/round.ts';
import { record, type Acting } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';
import { voteFault } from '../hand-vote.ts';
import { allow } from '../permissions.ts';
import { standingIn } from '../plan/election-view.ts';
import { drawnOn } from '../plan/standing.ts';
import { roundOf } from '../round.ts';
import { opinionUnsaid, opinionUsed } from './opinion-result.ts';

export type Voiding = { readonly reason: string; readonly vote?: HandVote };

/**
 * The papers of a round are void and it begins again with the same list, open to be put right: a mistake found after
 * the lock, more papers collected than issued, a result that the congress annuls (190-QĐ/TW Điều 33). What was is kept.
 */
export function voidRound(who: Acting, id: number, { reason, vote }: Voiding): Result<{ readonly id: number }, Fault> {
  const allowed = allow(who, 'decide');
  if (!allowed.ok) return allowed;
  const round = roundOf(who.file, id);
  if (!round.ok) return round;
  const { row, details } = round.value;
  const found = standingIn(who.file, row.election);
  if (!found.ok) return found;
  if (row.lockedAt === undefined) return err(fault('LIST_OPEN'));
  if (row.voided !== undefined || found.value.standing.round.id !== id || row.decisions.length > 0) return err(fault('ROUND_PAST'));
  const used = opinionUsed(who.file, found.value.standing);
  if (used !== undefined) return err(used);
  const drawn = drawnOn(found.value.all, row.election);
  if (row.confirmedAt !== undefined && drawn.length > 0) return err(fault('BODY_USED', { titles: drawn.join(', ') }));
  const unfit = voteFault(who.file, round.value.meeting, vote);
  if (unfit !== undefined) return err(unfit);
  const next = nextRoundId(who.file.store);
  record(who, [
    { kind: 'roundVoided', round: id, reason, ...(vote === undefined ? {} : { vote }) },
    { kind: 'roundAdded', id: next, election: row.election, fixed: row.fixed, details },
    ...opinionUnsaid(who.file, found.value.standing),
  ]);
  return ok({ id: next });
}
