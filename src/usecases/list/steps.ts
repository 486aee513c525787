import { live, type Life, type LifeCommand } from '../../domain/life/machine.ts';
import type { Step, StepKind } from '../../domain/life/step.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Event } from '../../store/events.ts';
import { readSteps } from '../../store/read/plan.ts';
import { done, record, type Acting, type Done } from '../acting.ts';
import { checkElection } from '../election-check.ts';
import { fault, type Fault } from '../fault.ts';
import { voteFault } from '../hand-vote.ts';
import { allow } from '../permissions.ts';
import { roundOf, stageOf, type Round } from '../round.ts';
import type { RoundDetails } from '../views.ts';
import { heldBack } from './held.ts';

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
  const over = voteFault(who.file, round.value.meeting, 'vote' in step ? step.vote : undefined);
  if (over !== undefined) return err(over);
  const details = voted(round.value, step);
  if (details === undefined) return recorded(who, id, step, []);
  const unfit = checkElection(details) ?? heldBack(who.file, round.value, details);
  return unfit === undefined ? recorded(who, id, step, [{ kind: 'electionChanged', id, details }]) : err(unfit);
}

function recorded(who: Acting, id: number, step: Step, changes: readonly Event[]): Result<Done, Fault> {
  record(who, [{ kind: 'stepTaken', round: id, step }, ...changes]);
  return done;
}

const withoutAlternates = ({ alternates: _, ...details }: RoundDetails): RoundDetails => details;

/** The number that the congress votes is the number to elect. */
function voted({ details }: Round, step: Step): RoundDetails | undefined {
  if (step.kind !== 'numberVoted' || details.post === 'opinion') return undefined;
  return { ...withoutAlternates(details), seats: step.seats, ...(step.alternates === undefined ? {} : { alternates: step.alternates }) };
}

export function takeBackStep(who: Acting, id: number, step: StepKind): Result<Done, Fault> {
  const allowed = allow(who, step === 'ballotsPrinted' ? 'decide' : 'setup');
  if (!allowed.ok) return allowed;
  const round = after(who, id, { kind: 'takeBack', step });
  if (!round.ok) return round;
  record(who, [{ kind: 'stepTakenBack', round: id, step }]);
  return done;
}
