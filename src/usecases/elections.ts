import { listWarnings } from '../domain/count/warnings.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { nextId } from '../store/read/round.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { checkElection } from './election-check.ts';
import { fault, type Fault } from './fault.ts';
import { allow } from './permissions.ts';
import { inStage } from './round.ts';
import type { ElectionDetails, Stage } from './views.ts';

export function addElection(who: Acting, details: ElectionDetails): Result<{ readonly id: number }, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const unfit = checkElection(details);
  if (unfit !== undefined) return err(unfit);
  const id = nextId(who.file.store, 'election');
  record(who, [{ kind: 'electionAdded', id, details }]);
  return ok({ id });
}

const listFault = (stage: Stage): Fault => fault(stage === 'locked' ? 'LIST_LOCKED' : stage === 'draft' ? 'LIST_OPEN' : 'BALLOTS_ISSUED');

export function changeElection(who: Acting, id: number, details: ElectionDetails): Result<Done, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['draft'], listFault);
  if (!round.ok) return round;
  const unfit = checkElection(details);
  if (unfit !== undefined) return err(unfit);
  record(who, [{ kind: 'electionChanged', id, details }]);
  return done;
}

export function lockElection(who: Acting, id: number): Result<Done, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['draft'], listFault);
  if (!round.ok) return round;
  const { details, candidates } = round.value;
  if (candidates.length === 0) return err(fault('LIST_EMPTY', { field: 'candidates' }));
  if (details.board.head.trim() === '') return err(fault('BOARD_MISSING', { field: 'board.head' }));
  const unordered = listWarnings({ election: details, candidates, board: details.board }).some(([code]) => code === 'W308');
  if (unordered && (details.orderReason ?? '').trim() === '') return err(fault('ORDER_REASON', { field: 'orderReason' }));
  record(who, [{ kind: 'listLocked', round: id }]);
  return done;
}

/** A step back is possible until ballots are issued, never after. */
export function unlockElection(who: Acting, id: number): Result<Done, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['locked'], listFault);
  if (!round.ok) return round;
  record(who, [{ kind: 'listUnlocked', round: id }]);
  return done;
}
