import { boardClash } from '../domain/plan/board.ts';
import { err, type Result } from '../domain/result.ts';
import type { CountingRecord, Delegation, RosterRecord } from '../store/events.ts';
import { readCongress } from '../store/read/congress.ts';
import { readRoster } from '../store/read/meeting.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { attendanceOf } from './base.ts';
import { fault, type Fault } from './fault.ts';
import { outsiders } from './list/list-state.ts';
import { allow } from './permissions.ts';
import { outsideBody } from './plan/body-members.ts';
import { standingIn } from './plan/election-view.ts';
import { inStage, type Round } from './round.ts';
import type { Stage } from './views.ts';
import type { OpenFile } from './workspace.ts';

const issueFault = (stage: Stage): Fault => fault(stage === 'draft' ? 'LIST_OPEN' : stage === 'voided' ? 'ROUND_VOIDED' : 'ENTRY_BEGUN');

export type Issue = { readonly issued: number; readonly presentAtVote: number; readonly spoiled: number; readonly delegations?: readonly Delegation[] };

/** Ballots go out: the attendance of this moment is the round's. The figures can be put right until papers are collected. */
export function issueBallots(who: Acting, id: number, figures: Issue): Result<Done, Fault> {
  const allowed = allow(who, 'ballots');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['locked', 'issued'], issueFault);
  if (!round.ok) return round;
  const people = readRoster(who.file.store, round.value.meeting.id);
  if (people.length === 0) return err(fault('ROSTER_EMPTY'));
  const unfit = stopped(who.file, round.value) ?? notTheBody(who.file, round.value, people) ?? boardUnfit(round.value) ?? delegationsUnfit(figures);
  if (unfit !== undefined) return err(unfit);
  record(who, [{ kind: 'ballotsIssued', round: id, ...figures, attendance: round.value.row.attendance ?? attendanceOf(people) }]);
  return done;
}

/** What stops the election, and what an earlier body lost since the list was locked, stops its ballots too. */
function stopped(file: OpenFile, { row }: Round): Fault | undefined {
  const found = standingIn(file, row.election);
  if (!found.ok) return found.error;
  const { standing } = found.value;
  if (row.issued !== undefined) return undefined;
  if (standing.state === 'waits') return fault('BODY_WAITS');
  if (standing.state === 'paused') return fault('ELECTION_PAUSED');
  const outside = outsiders(standing);
  return outside.length > 0 ? fault('OUTSIDE_BODY', { field: 'candidates', names: outside.join(', ') }) : undefined;
}

/** Those who vote at a conference are the body as it was elected, also when it was elected anew since the roster was made. */
const notTheBody = (file: OpenFile, { meeting, row }: Round, people: readonly RosterRecord[]): Fault | undefined =>
  row.issued === undefined ? outsideBody(file, meeting, people) : undefined;

/** A candidate of this ballot cannot be on its board (190-QĐ/TW Điều 8). */
function boardUnfit({ details: { board }, candidates }: Round): Fault | undefined {
  if (board.head.trim() === '') return fault('BOARD_MISSING', { field: 'board.head' });
  const both = boardClash(candidates.map((one) => one.name), [board.head, ...(board.secretary === undefined ? [] : [board.secretary]), ...board.members]);
  return both.length > 0 ? fault('BOARD_ON_LIST', { field: 'board', names: both.join(', ') }) : undefined;
}

function delegationsUnfit({ issued, delegations }: Issue): Fault | undefined {
  if (delegations === undefined) return undefined;
  const given = delegations.reduce((sum, one) => sum + one.ballots, 0);
  return given === issued ? undefined : fault('DELEGATIONS_SUM', { field: 'delegations', given, issued });
}

/** `unused`: printed ballots left over, counted by hand. */
export type Collected = { readonly collected: number; readonly spoiled: number; readonly unused?: number };

/** Files of the versions that did not ask for it are counted as they were. */
const oneBundle: CountingRecord = { entries: 2 };

const collectFault = (stage: Stage): Fault =>
  fault(stage === 'draft' || stage === 'locked' ? 'BALLOTS_NOT_ISSUED' : stage === 'voided' ? 'ROUND_VOIDED' : 'ENTRY_BEGUN');

export function collectBallots(who: Acting, id: number, figures: Collected): Result<Done, Fault> {
  const allowed = allow(who, 'ballots');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['issued', 'collected'], collectFault);
  if (!round.ok) return round;
  const { bundleSize, entries } = readCongress(who.file.store).counting ?? oneBundle;
  record(who, [{ kind: 'ballotsCollected', round: id, ...figures, ...(bundleSize === undefined ? {} : { bundleSize }), ...(entries === 3 ? { entries } : {}) }]);
  who.file.counting.delete(id);
  return done;
}
