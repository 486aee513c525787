import { isPrepared } from '../../domain/list/ballot.ts';
import { readCongress } from '../../store/read/congress.ts';
import { readSteps } from '../../store/read/plan.ts';
import { undistinguished } from '../../domain/names-apart.ts';
import type { HandVote } from '../../domain/hand-vote.ts';
import { listWarnings } from '../../domain/count/warnings.ts';
import { err, type Result } from '../../domain/result.ts';
import { done, record, type Acting, type Done } from '../acting.ts';
import { checkElection } from '../election-check.ts';
import { fault, type Fault } from '../fault.ts';
import { voteFault } from '../hand-vote.ts';
import { allow } from '../permissions.ts';
import { inStage, type Round } from '../round.ts';
import type { RoundDetails, Stage } from '../views.ts';
import { heldBack } from './held.ts';
import { listIn, openOpinion, outsiders } from './list-state.ts';

const listFault = (stage: Stage): Fault =>
  fault(stage === 'locked' ? 'LIST_LOCKED' : stage === 'draft' ? 'LIST_OPEN' : stage === 'voided' ? 'ROUND_VOIDED' : 'BALLOTS_ISSUED');

export function changeList(who: Acting, id: number, details: RoundDetails): Result<Done, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['draft'], listFault);
  if (!round.ok) return round;
  const unfit = checkElection(details) ?? heldBack(who.file, round.value, details);
  if (unfit !== undefined) return err(unfit);
  record(who, [{ kind: 'electionChanged', id, details }]);
  return done;
}

/** The congress votes the number and the list; nothing on it changes afterwards. */
export function lockList(who: Acting, id: number, vote?: HandVote): Result<Done, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['draft'], listFault);
  if (!round.ok) return round;
  const unfit = unlockable(who, round.value) ?? voteFault(who.file, round.value.meeting, vote);
  if (unfit !== undefined) return err(unfit);
  record(who, [{ kind: 'listLocked', round: id, ...(vote === undefined ? {} : { vote }) }]);
  return done;
}

/** Why a list cannot be locked yet. */
function unlockable({ file }: Acting, round: Round): Fault | undefined {
  const { details, candidates } = round;
  const { standing, all, list } = listIn(file, round);
  const { regulation } = readCongress(file.store);
  if (candidates.length === 0) return fault('LIST_EMPTY', { field: 'candidates' });
  if (details.seats === undefined) return fault('SEATS_MISSING', { field: 'seats' });
  if (standing.state === 'waits') return fault('BODY_WAITS');
  if (standing.state === 'paused') return fault('ELECTION_PAUSED');
  const unheard = regulation === '190' ? details.candidates.filter((one) => !isPrepared(one) && one.withdrawal !== 'allowed' && (one.support === undefined || one.attending === undefined)) : [];
  if (unheard.length > 0) return fault('SUPPORT_OPEN', { field: 'candidates', names: unheard.map((one) => one.name).join(', ') });
  if (list.undecided.length > 0) return fault('WITHDRAWAL_OPEN', { field: 'candidates', names: list.undecided.map((one) => one.name).join(', ') });
  if (openOpinion(all, round.id) !== undefined) return fault('OPINION_ASKED');
  if (list.needsOpinion) return fault('OPINION_NEEDED', { field: 'candidates', cap: list.cap ?? 0 });
  const outside = outsiders(standing);
  if (outside.length > 0) return fault('OUTSIDE_BODY', { field: 'candidates', names: outside.join(', ') });
  const alike = undistinguished(candidates);
  if (alike.length > 0) return fault('NAMES_ALIKE', { field: 'candidates', names: alike.join(', ') });
  const unordered = listWarnings({ election: { ...details, seats: details.seats }, candidates, board: details.board }).some(([code]) => code === 'W308');
  return unordered && (details.orderReason ?? '').trim() === '' ? fault('ORDER_REASON', { field: 'orderReason' }) : undefined;
}

/** A step back is possible until ballots are issued, never after. */
export function unlockList(who: Acting, id: number): Result<Done, Fault> {
  const allowed = allow(who, 'decide');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['locked'], listFault);
  if (!round.ok) return round;
  if (readSteps(who.file.store, id).has('ballotsPrinted')) return err(fault('BALLOTS_PRINTED'));
  record(who, [{ kind: 'listUnlocked', round: id }]);
  return done;
}
