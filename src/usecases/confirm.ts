import { err, type Result } from '../domain/result.ts';
import { readPeople } from '../store/read/congress.ts';
import { personKey } from '../domain/list/person.ts';
import { outcomeOf } from '../domain/rounds/outcome.ts';
import type { Event } from '../store/events.ts';
import { readPapers } from '../store/read/round.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { fault, type Fault } from './fault.ts';
import { opinionOn } from './list/opinion-result.ts';
import { allow } from './permissions.ts';
import { checkPin } from './pin.ts';
import { standingIn } from './plan/election-view.ts';
import { pastRounds } from './plan/standing.ts';
import { inStage, type Round } from './round.ts';
import type { OpenFile } from './workspace.ts';
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
  record(who, [{ kind: 'resultConfirmed', round: id, paper: paper.id, by: person }, ...opinionHeard(who.file, round.value)]);
  return done;
}

/** An opinion ballot without a tie fills the list it was about; a tie at its last place is the meeting's to decide. */
function opinionHeard(file: OpenFile, round: Round): readonly Event[] {
  const found = standingIn(file, round.row.election);
  const list = found.ok ? found.value.standing.stored.opinionFor : undefined;
  if (!found.ok || list === undefined) return [];
  const { rounds } = found.value.standing;
  const { elected, choices } = outcomeOf('opinion', pastRounds(file, rounds, round.id));
  return choices.length > 0 ? [] : opinionOn(file, list, elected.map(personKey), rounds.flatMap((one) => one.candidates.map(personKey)));
}
