import type { Result } from '../domain/result.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { fault, type Fault } from './fault.ts';
import { allow } from './permissions.ts';
import { countedStages, inStage, step } from './round.ts';
import type { Stage } from './views.ts';

const open: readonly Stage[] = ['collected', 'firstEntry', 'firstDone', 'secondEntry', 'comparing', 'agreed', 'concluded'];
const atStage = (stage: Stage): Fault => fault(countedStages.includes(stage) ? 'COUNT_CLOSED' : 'BALLOTS_NOT_COLLECTED');

/** The papers collected were counted again: the head puts the number right, with a reason, and a conclusion is withdrawn. */
export function recountBallots(who: Acting, id: number, { collected, note }: { readonly collected: number; readonly note: string }): Result<Done, Fault> {
  const allowed = allow(who, 'recount');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, open, atStage);
  if (!round.ok) return round;
  const counted = step(who, id, { kind: 'recount', collected }, () => record(who, [{ kind: 'ballotsRecounted', round: id, collected, note }]));
  return counted.ok ? done : counted;
}
