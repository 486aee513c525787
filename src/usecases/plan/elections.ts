import { err, ok, type Result } from '../../domain/result.ts';
import { nextRoundId } from '../../store/read/round.ts';
import { done, record, type Acting, type Done } from '../acting.ts';
import { checkElection } from '../election-check.ts';
import { fault, type Fault } from '../fault.ts';
import { allow } from '../permissions.ts';
import { roundsOf } from '../rounds.ts';
import type { NewElection } from '../views.ts';
import type { OpenFile } from '../workspace.ts';
import { standingIn } from './election-view.ts';
import { meetingIn } from './meetings.ts';
import { standingsOf, type Standing } from './standing.ts';

export function addElection(who: Acting, { meeting = 1, ...details }: NewElection): Result<{ readonly id: number }, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const held = meetingIn(who.file, meeting);
  if (!held.ok) return held;
  const unfit = checkElection(details);
  if (unfit !== undefined) return err(unfit);
  const judged = details.candidates.some((one) => one.opinion !== undefined);
  if (judged) return err(fault('FIELD_INVALID', { field: 'candidates', problem: 'chưa có phiếu xin ý kiến về danh sách này' }));
  const id = nextRoundId(who.file.store);
  record(who, [{ kind: 'electionAdded', id, meeting, details }]);
  return ok({ id });
}

/** Once a list is locked, the plan is no longer anybody's to arrange. */
const isBegun = (file: OpenFile): boolean => roundsOf(file).some(({ row }) => row.lockedAt !== undefined);

const isDraft = ({ rounds, round }: Standing): boolean => rounds.length === 1 && round.row.lockedAt === undefined && round.row.voided === undefined;

/** An election that nobody needs, until its list is locked. */
export function removeElection(who: Acting, id: number): Result<Done, Fault> {
  const allowed = allow(who, isBegun(who.file) ? 'decide' : 'setup');
  if (!allowed.ok) return allowed;
  const found = standingIn(who.file, id);
  if (!found.ok) return found;
  const { standing, all } = found.value;
  if (!isDraft(standing)) return err(fault('LIST_LOCKED'));
  if (all.some(({ stored }) => stored.opinionFor === standing.round.id)) return err(fault('OPINION_ASKED'));
  record(who, [{ kind: 'electionRemoved', id }]);
  return done;
}

/** Another order of the plan; elections whose lists are locked keep their order among themselves. */
export function orderElections(who: Acting, order: readonly number[]): Result<Done, Fault> {
  const allowed = allow(who, isBegun(who.file) ? 'decide' : 'setup');
  if (!allowed.ok) return allowed;
  const all = standingsOf(who.file);
  const known = all.map(({ stored }) => stored.id);
  if (order.length !== known.length || known.some((id) => !order.includes(id))) return err(fault('ORDER_UNFIT', { field: 'order' }));
  const begun = all.filter((one) => !isDraft(one)).map(({ stored }) => stored.id);
  const kept = order.filter((id) => begun.includes(id));
  if (kept.some((id, at) => id !== begun[at])) return err(fault('ORDER_BEGUN', { field: 'order' }));
  record(who, [{ kind: 'electionsOrdered', order }]);
  return done;
}
