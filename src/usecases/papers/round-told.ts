import { namesApart } from '../../domain/names-apart.ts';
import type { Nominee } from '../../domain/list/nominee.ts';
import { regulations } from '../../exchange/regulations.ts';
import type { CameTo, ListTold, RoundTold, Supported } from '../../minutes/election-minutes/source.ts';
import { readSteps } from '../../store/read/plan.ts';
import { countedRound } from '../count-input.ts';
import { congressFacts } from '../minutes-congress.ts';
import { stageOf, type Round } from '../round.ts';
import type { OpenFile } from '../workspace.ts';

/** A round: its list as it came about, and its votes only once the presidium has confirmed them. */
export function roundTold(file: OpenFile, round: Round): RoundTold {
  const { details, row } = round;
  const { seats, alternates, kind } = details;
  const { complaints } = row.minutes;
  return {
    number: details.round ?? 1,
    tieRevote: kind === 'tieRevote',
    ...(seats === undefined ? {} : { seats }),
    ...(alternates === undefined ? {} : { alternates }),
    ...(row.lockedAt === undefined ? {} : { list: listTold(round) }),
    votes: votesOf(file, round),
    ...(complaints === undefined || complaints.trim() === '' ? {} : { complaints }),
    came: cameTo(file, round),
  };
}

function cameTo(file: OpenFile, round: Round): CameTo {
  const { voided } = round.row;
  if (voided !== undefined) return { kind: 'voided', reason: voided.reason, ...(voided.vote === undefined ? {} : { vote: voided.vote }) };
  const counted = stageOf(file, round) === 'confirmed' ? countedRound(file, round.id) : undefined;
  if (counted === undefined || !counted.ok) return { kind: 'open' };
  const { input, result } = counted.value;
  return { kind: 'confirmed', counted: { input, result, regulation: regulations[input.regulation], congress: congressFacts(file, counted.value) } };
}

function votesOf({ store }: OpenFile, { id, row }: Round): RoundTold['votes'] {
  const steps = readSteps(store, id);
  const voteIn = (kind: 'numberVoted' | 'withdrawalsVoted' | 'boardElected') => {
    const step = steps.get(kind)?.step;
    return step !== undefined && 'vote' in step ? step.vote : undefined;
  };
  const votes = { number: voteIn('numberVoted'), withdrawals: voteIn('withdrawalsVoted'), list: row.listVote, board: voteIn('boardElected') };
  return Object.fromEntries(Object.entries(votes).filter(([, vote]) => vote !== undefined)) as RoundTold['votes'];
}

function listTold({ details: { candidates, board }, candidates: onBallot }: Round): ListTold {
  const shown = namesApart(candidates);
  const of = (which: (one: Nominee) => boolean): readonly string[] => shown.filter((_, at) => which(candidates[at] ?? { name: '' }));
  const from = (origin: Nominee['origin']): readonly Supported[] =>
    candidates.flatMap(({ support, attending, ...one }, at) =>
      one.origin === origin ? [{ name: shown[at] ?? one.name, ...(support === undefined ? {} : { support }), ...(attending === undefined ? {} : { attending }) }] : [],
    );
  return {
    names: onBallot,
    proposed: of(({ origin = 'convener' }) => origin === 'convener').length,
    floor: from('floor'),
    self: from('self'),
    withdrawn: of(({ withdrawal }) => withdrawal === 'allowed'),
    kept: of(({ withdrawal }) => withdrawal === 'refused'),
    admitted: of(({ opinion }) => opinion === 'admitted'),
    notAdmitted: of(({ opinion }) => opinion === 'notAdmitted'),
    board,
  };
}
