import { err, type Result } from '../domain/result.ts';
import { readRoster } from '../store/read/congress.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { attendanceOf } from './base.ts';
import { fault, type Fault } from './fault.ts';
import { allow } from './permissions.ts';
import { inStage } from './round.ts';
import type { Stage } from './views.ts';

const issueFault = (stage: Stage): Fault => fault(stage === 'draft' ? 'LIST_OPEN' : 'ENTRY_BEGUN');

/** Ballots go out: the attendance of this moment is the round's. The figures can be put right until papers are collected. */
export function issueBallots(who: Acting, id: number, figures: { readonly issued: number; readonly presentAtVote: number; readonly spoiled: number }): Result<Done, Fault> {
  const allowed = allow(who, 'ballots');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['locked', 'issued'], issueFault);
  if (!round.ok) return round;
  const people = readRoster(who.file.store);
  if (people.length === 0) return err(fault('ROSTER_EMPTY'));
  record(who, [{ kind: 'ballotsIssued', round: id, ...figures, attendance: round.value.row.attendance ?? attendanceOf(people) }]);
  return done;
}

const collectFault = (stage: Stage): Fault => fault(stage === 'draft' || stage === 'locked' ? 'BALLOTS_NOT_ISSUED' : 'ENTRY_BEGUN');

export function collectBallots(who: Acting, id: number, figures: { readonly collected: number; readonly spoiled: number }): Result<Done, Fault> {
  const allowed = allow(who, 'ballots');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['issued', 'collected'], collectFault);
  if (!round.ok) return round;
  record(who, [{ kind: 'ballotsCollected', round: id, ...figures }]);
  who.file.counting.delete(id);
  return done;
}
