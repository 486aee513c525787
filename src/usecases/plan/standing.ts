import { drawsOn } from '../../domain/plan/body.ts';
import { dependenceOf } from '../../domain/plan/dependence.ts';
import type { Dependence, Planned } from '../../domain/plan/election.ts';
import type { Candidate } from '../../domain/count/input.ts';
import { nameKey, tidyName } from '../../domain/names.ts';
import type { Outcome, PastRound, Winner } from '../../domain/rounds/past.ts';
import { outcomeOf } from '../../domain/rounds/outcome.ts';
import { readCongress } from '../../store/read/congress.ts';
import { readMeetings } from '../../store/read/meeting.ts';
import { readElections, type StoredElection } from '../../store/read/plan.ts';
import { countedRound, electionInput } from '../count-input.ts';
import { roundOf, type Round } from '../round.ts';
import { titleOf } from '../titles.ts';
import type { ElectionState } from '../views.ts';
import type { OpenFile } from '../workspace.ts';

/** An election of the plan with its rounds, what they came to, and where it stands. */
export type Standing = {
  readonly stored: StoredElection;
  readonly rounds: readonly Round[];
  /** The round in hand. */
  readonly round: Round;
  readonly past: readonly PastRound[];
  readonly outcome: Outcome;
  readonly dependence: Dependence;
  readonly state: ElectionState;
};

/** Confirmed rounds that nobody voided; `confirming`: the one that is being confirmed. */
export function pastRounds(file: OpenFile, rounds: readonly Round[], confirming?: number): readonly PastRound[] {
  return rounds.flatMap((round): readonly PastRound[] => {
    if ((round.row.confirmedAt === undefined && round.id !== confirming) || round.row.voided !== undefined) return [];
    const counted = countedRound(file, round.id);
    return counted.ok ? [{ election: electionInput(round.details), candidates: round.candidates, result: counted.value.result, decisions: round.row.decisions.map((one) => one.decision) }] : [];
  });
}

/** Everything in the order of the plan; a later election depends on those before it. */
export function standingsOf(file: OpenFile): readonly Standing[] {
  const { branch = false } = readCongress(file.store);
  const meetings = readMeetings(file.store);
  const plan: Planned[] = [];
  const seated: Winner[] = [];
  const stood: (readonly Candidate[])[] = [];
  const standings: Standing[] = [];
  for (const stored of readElections(file.store)) {
    const rounds = stored.rounds.flatMap((id) => {
      const round = roundOf(file, id);
      return round.ok ? [round.value] : [];
    });
    const round = rounds.at(-1);
    if (round === undefined) continue;
    const past = pastRounds(file, rounds);
    const outcome = outcomeOf(round.details.post, past, branch);
    const gathering = meetings.find((one) => one.id === stored.meeting)?.gathering ?? 'congress';
    const planned = { id: stored.id, gathering, post: round.details.post, names: round.candidates.map((one) => nameAmong(seated, stood, one)), over: false, elected: outcome.elected.map((one) => one.name) };
    const dependence = dependenceOf([...plan, planned], stored.id);
    const state = stateOf(stored, round, outcome, dependence);
    plan.push({ ...planned, over: isOver(state) });
    seated.push(...outcome.elected);
    stood.push(...rounds.map(({ candidates }) => candidates));
    appoint(plan, stored, dependence);
    standings.push({ stored, rounds, round, past, outcome, dependence, state });
  }
  return standings;
}

/**
 * A namesake of somebody elected is somebody else: one born in another year than all of them, and, where several of the
 * name stood for the body, whoever is not told to be the elected one by year or by what stands beside the name.
 */
function nameAmong(seated: readonly Winner[], stood: readonly (readonly Candidate[])[], { name, birthYear, note }: Candidate): string {
  const alike = (one: Candidate | Winner): boolean => nameKey(one.name) === nameKey(name);
  const same = seated.filter(alike);
  if (same.length === 0) return name;
  const known = birthYear !== undefined && same.every((one) => one.birthYear !== undefined);
  const several = stood.some((list) => list.filter(alike).length > 1);
  const meant = known ? same.some((one) => one.birthYear === birthYear) : !several || same.some((one) => tidyName(one.note ?? '') === tidyName(note ?? ''));
  return meant ? name : `${name} (${birthYear ?? note ?? 'chưa ghi năm sinh, đơn vị'})`;
}

/** Whom the higher level appoints to a body is a member of it for every election after. */
function appoint(plan: Planned[], { answer }: StoredElection, dependence: Dependence): void {
  if (answer?.kind !== 'appointed' || (dependence.kind !== 'failed' && dependence.kind !== 'strangers')) return;
  const at = plan.findIndex((one) => one.id === dependence.body);
  const body = plan[at];
  if (body !== undefined) plan[at] = { ...body, elected: [...body.elected, ...answer.names] };
}

export const isOver = (state: ElectionState): boolean => state === 'complete' || state === 'short' || state === 'reportedUp';

function stateOf(stored: StoredElection, { row, details }: Round, { choices, missing }: Outcome, dependence: Dependence): ElectionState {
  const decided = row.decisions.map((one) => one.decision.kind);
  if (decided.includes('reportUp')) return 'reportedUp';
  const short = decided.includes('stopShort') || (details.post !== 'opinion' && missing > 0);
  if (stored.overAt !== undefined) return short ? 'short' : 'complete';
  if (row.confirmedAt !== undefined) return choices.length > 0 ? 'decide' : short ? 'short' : 'complete';
  // Once ballots are out the count goes on; what stops an election stops it before.
  if (row.issued !== undefined) return 'open';
  if (stored.paused !== undefined && stored.answer === undefined) return 'paused';
  if (dependence.kind === 'waits') return 'waits';
  return dependence.kind === 'failed' && stored.answer === undefined ? 'paused' : 'open';
}

/** Titles of later elections that draw on this body and whose lists are locked or whose ballots are out. */
export function drawnOn(all: readonly Standing[], id: number): readonly string[] {
  const at = all.findIndex(({ stored }) => stored.id === id);
  const post = all[at]?.round.details.post;
  if (post === undefined) return [];
  const later = all.slice(at + 1).filter(({ round, rounds }) => drawsOn({ post: round.details.post, gathering: round.meeting.gathering }, post) && rounds.some(({ row }) => row.lockedAt !== undefined && row.voided === undefined));
  return later.map(({ round }) => titleOf(round.details));
}
