import { err, ok, type Result } from '../../domain/result.ts';
import { planFaults } from '../../domain/plan/faults.ts';
import { regulations } from '../../exchange/regulations.ts';
import { readCongress } from '../../store/read/congress.ts';
import { fault, type Fault } from '../fault.ts';
import { stageOf, type Round } from '../round.ts';
import { structureOf } from '../structure.ts';
import { titleOf } from '../titles.ts';
import type { CongressView, ElectionSummary, ElectionView, RoundSummary } from '../views.ts';
import type { OpenFile } from '../workspace.ts';
import { isOver, standingsOf, type Standing } from './standing.ts';

/** Elections that stand before what they are chosen from; a warning, the meeting may have its reasons. */
export const orderFaults = (standings: readonly Standing[]): CongressView['planFaults'] =>
  planFaults(standings.map(({ stored, round, outcome, state }) => ({
    id: stored.id,
    gathering: round.meeting.gathering,
    post: round.details.post,
    names: round.candidates.map((one) => one.name),
    over: isOver(state),
    elected: outcome.elected.map((one) => one.name),
  })));

export const summariesOf = (file: OpenFile, standings: readonly Standing[] = standingsOf(file)): readonly ElectionSummary[] => standings.map((one) => summaryOf(file, one));

/** Absent until the meeting has voted it. */
const numberOf = ({ details: { seats } }: Round): { readonly seats?: number } => (seats === undefined ? {} : { seats });

function summaryOf(file: OpenFile, { stored, rounds, round, state }: Standing): ElectionSummary {
  return {
    id: stored.id,
    meeting: stored.meeting,
    post: round.details.post,
    title: titleOf(round.details),
    state,
    round: round.id,
    stage: stageOf(file, round),
    ...numberOf(round),
    names: round.candidates.length,
    rounds: rounds.map((one): RoundSummary => ({
      id: one.id,
      number: one.details.round ?? 1,
      kind: one.details.kind ?? 'ordinary',
      tier: one.details.tier ?? 'official',
      ...numberOf(one),
      names: one.candidates.length,
      stage: stageOf(file, one),
      ...(one.row.voided === undefined ? {} : { voided: one.row.voided }),
    })),
    ...(stored.opinionFor === undefined ? {} : { opinionFor: stored.opinionFor }),
  };
}

export function standingIn(file: OpenFile, id: number): Result<{ readonly standing: Standing; readonly all: readonly Standing[] }, Fault> {
  const all = standingsOf(file);
  const standing = all.find((one) => one.stored.id === id);
  return standing === undefined ? err(fault('NO_SUCH_ELECTION')) : ok({ standing, all });
}

export function electionView(file: OpenFile, id: number): Result<ElectionView, Fault> {
  const found = standingIn(file, id);
  if (!found.ok) return found;
  const { standing, all } = found.value;
  const { elected, alternates, missing, choices } = standing.outcome;
  const { answer } = standing.stored;
  return ok({
    ...summaryOf(file, standing),
    ...waitingOf(standing, all),
    ...pauseOf(file, standing, all),
    ...(answer === undefined ? {} : { answer }),
    elected,
    alternates,
    missing,
    choices: standing.state === 'decide' ? choices : [],
    decisions: standing.rounds.flatMap(({ id: round, row }) => row.decisions.map((one) => ({ round, ...one }))),
    structure: structureOf(file, { post: standing.round.details.post, people: elected, date: standing.round.meeting.date }),
  });
}

const titleIn = (all: readonly Standing[], id: number): string => {
  const found = all.find((one) => one.stored.id === id);
  return found === undefined ? '' : titleOf(found.round.details);
};

function waitingOf({ state, dependence }: Standing, all: readonly Standing[]): Pick<ElectionView, 'waitsFor'> {
  if (state !== 'waits' || dependence.kind !== 'waits') return {};
  return { waitsFor: { id: dependence.body, title: titleIn(all, dependence.body) } };
}

/** The higher level is asked (the article on the post that is being elected). */
function pauseOf(file: OpenFile, { state, stored, dependence, round }: Standing, all: readonly Standing[]): Pick<ElectionView, 'paused'> {
  if (state !== 'paused' && stored.answer === undefined) return {};
  const { articles } = regulations[readCongress(file.store).regulation];
  const { post } = round.details;
  const topic = post === 'standingCommittee' ? 'standingCommittee' : post === 'inspectionChair' || post === 'inspectionDeputy' ? 'inspectionCommittee' : 'secretary';
  const reason = stored.paused === undefined ? {} : { reason: stored.paused.reason };
  if (dependence.kind !== 'failed') return { paused: { names: stored.answer?.outside ?? stored.answer?.names ?? [], ...reason, article: articles[topic] } };
  return { paused: { names: dependence.names, body: titleIn(all, dependence.body), ...reason, article: articles[topic] } };
}
