import { err, type Result } from '../domain/result.ts';
import { readPeople } from '../store/read/congress.ts';
import { readPapers } from '../store/read/round.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { fault, type Fault } from './fault.ts';
import { allow } from './permissions.ts';
import { checkPin } from './pin.ts';
import { inStage } from './round.ts';
import type { Stage } from './views.ts';

const confirmable = (stage: Stage): Fault => fault(stage === 'confirmed' ? 'ALREADY_CONFIRMED' : 'NOT_SIGNED');

/** The presidium receives the minutes: by a member's own PIN, recorded by whoever sits at the desk. */
export function confirmResult(who: Acting, id: number, { person, pin }: { readonly person: number; readonly pin: string }): Result<Done, Fault> {
  const allowed = allow(who, 'recordConfirmation');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['signed'], confirmable);
  if (!round.ok) return round;
  const found = readPeople(who.file.store).find((one) => one.id === person && !one.removed);
  if (found === undefined) return err(fault('NO_SUCH_PERSON', { field: 'person' }));
  if (found.role !== 'presidium') return err(fault('NOT_PRESIDIUM', { field: 'person' }));
  const checked = checkPin(who.file, found, pin, who.at, 'confirm');
  if (!checked.ok) return checked;
  const paper = readPapers(who.file.store, id).findLast((one) => one.replacedBy === undefined);
  if (paper === undefined) return err(fault('NOT_PRINTED'));
  record(who, [{ kind: 'resultConfirmed', round: id, paper: paper.id, by: person }]);
  return done;
}
