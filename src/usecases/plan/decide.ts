import { personKey } from '../../domain/list/person.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { takeDecision, type NextRound } from '../../domain/rounds/decision.ts';
import type { Decision } from '../../domain/rounds/past.ts';
import type { Event, RoundRecord } from '../../store/events.ts';
import { readCongress } from '../../store/read/congress.ts';
import { nextRoundId } from '../../store/read/round.ts';
import { record, type Acting } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';
import { opinionOn } from '../list/opinion-result.ts';
import { voteFault } from '../hand-vote.ts';
import { allow } from '../permissions.ts';
import type { OpenFile } from '../workspace.ts';
import { standingIn } from './election-view.ts';
import type { Standing } from './standing.ts';

/** What the meeting decided after a result: the next round, or that there is none. */
export function decide(who: Acting, id: number, decision: Decision): Result<{ readonly round?: number }, Fault> {
  const allowed = allow(who, 'decide');
  if (!allowed.ok) return allowed;
  const found = standingIn(who.file, id);
  if (!found.ok) return found;
  const { standing } = found.value;
  if (standing.state !== 'decide') return err(fault('NOTHING_TO_DECIDE'));
  const { post } = standing.round.details;
  const unfit = voteFault(who.file, standing.round.meeting, 'vote' in decision ? decision.vote : undefined);
  if (unfit !== undefined) return err(unfit);
  const taken = takeDecision({ post, rounds: standing.past, branch: readCongress(who.file.store).branch === true }, decision);
  if (!taken.ok) return err(fault(taken.error.code));
  const { next, over, admitted = [] } = taken.value;
  const round = next === undefined ? undefined : nextRoundId(who.file.store);
  record(who, [
    { kind: 'meetingDecided', election: id, round: standing.round.id, decision, over },
    ...(next === undefined || round === undefined ? [] : [roundFrom(standing, next, round)]),
    ...(decision.kind === 'admitTied' ? heard(who.file, standing, admitted) : []),
  ]);
  return ok(round === undefined ? {} : { round });
}

/** Earlier names stay as they were on the ballot; how they came on the first list is told there. */
function roundFrom({ round, stored }: Standing, { election, names, newNames }: NextRound, id: number): Event {
  const { title, orderReason, board, presidium } = round.details;
  const details: RoundRecord = { ...election, ...(title === undefined ? {} : { title }), ...(orderReason === undefined ? {} : { orderReason }), candidates: names, board, presidium };
  return { kind: 'roundAdded', id, election: stored.id, fixed: !newNames, details };
}

const heard = (file: OpenFile, { stored, rounds }: Standing, admitted: readonly string[]): readonly Event[] =>
  stored.opinionFor === undefined ? [] : opinionOn(file, stored.opinionFor, admitted, rounds.flatMap((one) => one.candidates.map(personKey)));
