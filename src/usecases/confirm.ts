import type { Result } from '../domain/result.ts';
import { personKey } from '../domain/list/person.ts';
import { outcomeOf } from '../domain/rounds/outcome.ts';
import type { Event } from '../store/events.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import type { Fault } from './fault.ts';
import { opinionOn } from './list/opinion-result.ts';
import type { Read } from './in-hand.ts';
import { standingIn } from './plan/election-view.ts';
import { pastRounds } from './plan/standing.ts';
import { beforePresidium, type OwnPin } from './presidium.ts';
import type { Round } from './round.ts';
import type { OpenFile } from './workspace.ts';

/** The presidium receives the minutes: by a member's own PIN, recorded by whoever sits at the desk. */
export function confirmResult(who: Acting, id: number, read: OwnPin & Read): Result<Done, Fault> {
  const decides = beforePresidium(who, id, read);
  if (!decides.ok) return decides;
  const { round, paper } = decides.value;
  record(who, [{ kind: 'resultConfirmed', round: id, paper: paper.id, by: read.person }, ...opinionHeard(who.file, round)]);
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
