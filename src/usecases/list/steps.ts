import { carried } from '../../domain/hand-vote.ts';
import { live, type Life, type LifeCommand } from '../../domain/life/machine.ts';
import type { Step, StepKind } from '../../domain/life/step.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Event } from '../../store/events.ts';
import { readSteps } from '../../store/read/plan.ts';
import { done, record, type Acting, type Done } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';
import { allow } from '../permissions.ts';
import { roundOf, stageOf, type Round } from '../round.ts';

function after(who: Acting, id: number, command: LifeCommand): Result<Round, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const round = roundOf(who.file, id);
  if (!round.ok) return round;
  const stage = stageOf(who.file, round.value);
  if (stage === 'voided') return err(fault('ROUND_VOIDED'));
  const life: Life = { kind: stage === 'draft' ? 'open' : stage === 'locked' ? 'locked' : 'issued', taken: [...readSteps(who.file.store, id).keys()] };
  const next = live(life, command);
  return next.ok ? ok(round.value) : err(fault(next.error));
}

export function takeStep(who: Acting, id: number, step: Step): Result<Done, Fault> {
  const round = after(who, id, { kind: 'take', step: step.kind });
  if (!round.ok) return round;
  if ('vote' in step && step.vote !== undefined && !carried(step.vote)) return err(fault('VOTE_NOT_CARRIED', { field: 'vote' }));
  record(who, [{ kind: 'stepTaken', round: id, step }, ...voted(round.value, step)]);
  return done;
}

/** The number that the congress votes is the number to elect. */
function voted({ id, details }: Round, step: Step): readonly Event[] {
  if (step.kind !== 'numberVoted' || details.post === 'opinion') return [];
  const { alternates: _, ...kept } = details;
  return [{ kind: 'electionChanged', id, details: { ...kept, seats: step.seats, ...(step.alternates === undefined ? {} : { alternates: step.alternates }) } }];
}

export function takeBackStep(who: Acting, id: number, step: StepKind): Result<Done, Fault> {
  const round = after(who, id, { kind: 'takeBack', step });
  if (!round.ok) return round;
  record(who, [{ kind: 'stepTakenBack', round: id, step }]);
  return done;
}
