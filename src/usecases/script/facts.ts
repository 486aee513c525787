import type { HandVote } from '../../domain/hand-vote.ts';
import { listState } from '../../domain/list/state.ts';
import { regulations } from '../../exchange/regulations.ts';
import type { ScriptFacts } from '../../minutes/script/facts.ts';
import type { ScriptKey } from '../../minutes/script/steps.ts';
import { readCongress } from '../../store/read/congress.ts';
import { readRoster, type StoredMeeting } from '../../store/read/meeting.ts';
import { readSteps } from '../../store/read/plan.ts';
import { attendanceOf, baseView } from '../base.ts';
import type { Standing } from '../plan/standing.ts';
import type { Round } from '../round.ts';
import { titleOf } from '../titles.ts';
import type { OpenFile } from '../workspace.ts';

type Known<T> = { readonly [K in keyof T]?: T[K] | undefined };
/** What is not known is left out. */
const known = <T extends object>(facts: Known<T>): Partial<T> => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<T>;

/** What the meeting knows before its first election. */
export function meetingFacts(file: OpenFile, meeting: StoredMeeting): ScriptFacts {
  const congress = readCongress(file.store);
  const people = readRoster(file.store, meeting.id);
  const base = baseView(congress, meeting.kind, attendanceOf(people));
  const figures = people.length === 0 ? {} : { summoned: base.summoned, present: base.present, base: base.base, threshold: base.threshold };
  return { meeting: meeting.kind, regulation: regulations[congress.regulation], branch: congress.branch === true, ...figures, ...meeting.credentials };
}

/** What is known of a round so far. */
export function roundFacts(file: OpenFile, { round, outcome, dependence }: Standing): ScriptFacts {
  const { details, candidates, row, meeting } = round;
  const congress = readCongress(file.store);
  const base = row.attendance === undefined ? undefined : baseView(congress, meeting.kind, row.attendance);
  const tied = outcome.choices.find((one) => one.kind === 'tieRevote' || one.kind === 'voteAgain' || one.kind === 'admitTied');
  return {
    ...meetingFacts(file, meeting),
    ...(base === undefined ? {} : { base: base.base, threshold: base.threshold, summoned: base.summoned, present: base.present }),
    post: details.post,
    title: titleOf(details),
    tieRevote: details.kind === 'tieRevote',
    handVotes: votesOf(file, round),
    ...known<ScriptFacts>({
      seats: details.seats,
      alternates: details.alternates,
      list: candidates.length === 0 ? undefined : candidates.map((one) => one.name),
      ...addedTo(file, round),
      board: details.board.head === '' ? undefined : details.board,
      boardSize: details.board.head === '' ? undefined : 1 + (details.board.secretary === undefined ? 0 : 1) + details.board.members.length,
      presentAtVote: row.presentAtVote,
      issued: row.issued,
      collected: row.collected,
      delegations: row.delegations?.length,
      tied: tied === undefined ? undefined : { names: tied.names.map((one) => one.name), seats: tied.seats },
      missing: outcome.missing > 0 ? outcome.missing : undefined,
      pausedNames: dependence.kind === 'failed' ? dependence.names : undefined,
      allDisagreeMulti: congress.settings.allDisagreeMulti,
    }),
  };
}

/** Who came on the list from the floor, and who asked to withdraw. */
function addedTo(file: OpenFile, { details }: Round): Known<ScriptFacts> {
  const { regulation } = readCongress(file.store);
  const added = details.candidates.filter(({ origin = 'convener' }) => origin !== 'convener').map((one) => one.name);
  const asked = details.candidates.filter(({ withdrawal }) => withdrawal !== undefined).map((one) => one.name);
  const { places } = listState({ post: details.post, seats: details.seats ?? details.candidates.length, nominees: details.candidates, regulation, firstOrdinary: (details.round ?? 1) === 1 && details.seats !== undefined });
  return {
    nominees: added.length === 0 ? undefined : added,
    withdrawing: asked.length === 0 ? undefined : asked,
    places: details.post === 'opinion' ? details.seats : places > 0 ? places : undefined,
  };
}

function votesOf(file: OpenFile, { id, row }: Round): Readonly<Partial<Record<ScriptKey, HandVote>>> {
  const steps = readSteps(file.store, id);
  const voteIn = (kind: 'numberVoted' | 'withdrawalsVoted' | 'boardElected'): HandVote | undefined => {
    const step = steps.get(kind)?.step;
    return step !== undefined && 'vote' in step ? step.vote : undefined;
  };
  return known<Record<ScriptKey, HandVote>>({ numberVoted: voteIn('numberVoted'), withdrawals: voteIn('withdrawalsVoted'), boardNumber: voteIn('boardElected'), boardNames: voteIn('boardElected'), listVoted: row.listVote });
}
