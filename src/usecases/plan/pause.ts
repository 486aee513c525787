import { outsideOf } from '../../domain/plan/dependence.ts';
import { err, type Result } from '../../domain/result.ts';
import { done, record, type Acting, type Done } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';
import { allow } from '../permissions.ts';
import type { ResumeAnswer } from '../views.ts';
import { standingIn } from './election-view.ts';

/** An election stands still by itself when its precondition failed; the presidium can also stop one with a reason. */
export function pauseElection(who: Acting, id: number, reason: string): Result<Done, Fault> {
  const allowed = allow(who, 'decide');
  if (!allowed.ok) return allowed;
  const found = standingIn(who.file, id);
  if (!found.ok) return found;
  const { state, round } = found.value.standing;
  if (round.row.issued !== undefined) return err(fault('BALLOTS_ISSUED'));
  if (state !== 'open' && state !== 'waits') return err(fault('NOT_RUNNING'));
  record(who, [{ kind: 'electionPaused', id, reason }]);
  return done;
}

/** Taken up again with the higher level's answer. */
export function resumeElection(who: Acting, id: number, answer: ResumeAnswer): Result<Done, Fault> {
  const allowed = allow(who, 'decide');
  if (!allowed.ok) return allowed;
  const found = standingIn(who.file, id);
  if (!found.ok) return found;
  const { state, dependence } = found.value.standing;
  if (state !== 'paused') return err(fault('NOT_PAUSED'));
  const asked = outsideOf(dependence);
  if (answer.kind === 'appointed' && (answer.names.length === 0 || answer.names.some((name) => !asked.includes(name)))) return err(fault('APPOINTED_UNFIT', { field: 'answer.names' }));
  // Who had not been elected is told later, too, when the list has changed.
  record(who, [{ kind: 'electionResumed', id, answer: { ...answer, ...(asked.length === 0 ? {} : { outside: asked }) } }]);
  return done;
}
