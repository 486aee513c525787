import { never } from '../../domain/result.ts';
import { beforeLock, type StepKind } from '../../domain/life/step.ts';
import type { ScriptMoment } from '../../minutes/script/moments.ts';
import { readSteps } from '../../store/read/plan.ts';
import { listIn } from '../list/list-state.ts';
import type { Standing } from '../plan/standing.ts';
import { stageOf } from '../round.ts';
import type { OpenFile } from '../workspace.ts';

/** Where a round is, as far as something is read aloud there; while the board counts nothing is. */
export function momentsOf(file: OpenFile, standing: Standing): readonly ScriptMoment[] {
  const { round, state } = standing;
  if (round.meeting.credentials === undefined && round.row.issued === undefined) return ['credentials'];
  if (state === 'paused') return ['paused'];
  const stage = stageOf(file, round);
  switch (stage) {
    case 'draft':
      return [draftMoment(file, standing)];
    case 'locked':
      return lockedMoments(file, standing);
    case 'issued':
      return ['issue', 'casting'];
    case 'collected':
      return ['collected'];
    case 'entering':
    case 'comparing':
    case 'agreed':
    case 'concluded':
    case 'closed':
    case 'printed':
    case 'signed':
      return [];
    case 'confirmed':
      return ['result', ...after(standing)];
    case 'voided':
      return ['voided'];
    default:
      return never(stage);
  }
}

const draftSteps: Readonly<Partial<Record<StepKind, ScriptMoment>>> = { numberVoted: 'number', listProposed: 'list', nominationsClosed: 'nominations', withdrawalsVoted: 'withdrawals' };

/** The first step behind the last one recorded. */
function draftMoment(file: OpenFile, { round }: Standing): ScriptMoment {
  if (round.details.post === 'opinion') return 'opinion';
  if (round.row.fixed) return 'listVote';
  const taken = readSteps(file.store, round.id);
  const last = beforeLock.findLastIndex((step) => taken.has(step));
  const next = beforeLock.slice(last + 1).flatMap((step) => draftSteps[step] ?? []).at(0);
  if (next !== undefined) return next;
  return listIn(file, round).list.needsOpinion ? 'opinion' : 'listVote';
}

function lockedMoments(file: OpenFile, { round }: Standing): readonly ScriptMoment[] {
  const taken = readSteps(file.store, round.id);
  // Opinions are counted by a team that nobody elects.
  if (round.details.post === 'opinion') return taken.has('boxSealed') ? ['issue'] : ['instructions', 'box'];
  if (!taken.has('boardElected') && !taken.has('ballotsPrinted') && !taken.has('boxSealed')) return ['board', 'instructions'];
  return taken.has('boxSealed') ? ['issue'] : ['instructions', 'box'];
}

function after({ state, outcome }: Standing): readonly ScriptMoment[] {
  if (state === 'reportedUp') return ['branchThird', 'handOver'];
  // Stopped short by decision of the meeting: nobody says that all seats are filled.
  if (state === 'short') return ['handOver'];
  if (state !== 'decide') return ['handOver', 'complete'];
  const kinds = outcome.choices.map((one) => one.kind);
  if (kinds.includes('reportUp')) return ['branchThird'];
  if (kinds.includes('tieRevote')) return ['tie'];
  return kinds.includes('voteAgain') || kinds.includes('admitTied') ? ['meetingDecides'] : ['short'];
}
