import { err, type Result } from '../domain/result.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { withdrawn } from './explanations.ts';
import { fault, type Fault } from './fault.ts';
import { opinionUnsaid, opinionUsed } from './list/opinion-result.ts';
import { allow } from './permissions.ts';
import { drawnOn, standingsOf } from './plan/standing.ts';
import { standingIn } from './plan/election-view.ts';
import { countedStages, inStage } from './round.ts';

/** Takes a closed count up again, with a reason; it is a new version, and papers of the old one are marked replaced. */
export function correctCount(who: Acting, id: number, reason: string): Result<Done, Fault> {
  const allowed = allow(who, 'correct');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, countedStages, () => fault('COUNT_NOT_CLOSED'));
  if (!round.ok) return round;
  if (round.value.row.decisions.length > 0) return err(fault('RESULT_DECIDED'));
  const found = standingIn(who.file, round.value.row.election);
  if (!found.ok) return found;
  const used = opinionUsed(who.file, found.value.standing);
  if (used !== undefined) return err(used);
  const drawn = round.value.row.confirmedAt === undefined ? [] : drawnOn(standingsOf(who.file), round.value.row.election);
  if (drawn.length > 0) return err(fault('BODY_USED', { titles: drawn.join(', ') }));
  record(who, [{ kind: 'countReopened', round: id, reason, version: round.value.row.version + 1 }, ...withdrawn(who.file, id), ...opinionUnsaid(who.file, found.value.standing)]);
  return done;
}
