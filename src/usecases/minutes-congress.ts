import { settingsOf } from '../domain/count/count.ts';
import type { HandVote } from '../domain/hand-vote.ts';
import type { StepKind } from '../domain/life/step.ts';
import { personKey } from '../domain/list/person.ts';
import { outcomeOf } from '../domain/rounds/outcome.ts';
import type { Outcome, PastRound } from '../domain/rounds/past.ts';
import type { Standing } from '../domain/structure/target.ts';
import type { CongressFacts } from '../minutes/source.ts';
import { readCongress } from '../store/read/congress.ts';
import { readElections, readSteps } from '../store/read/plan.ts';
import type { Counted } from './count-input.ts';
import { pastRounds } from './plan/standing.ts';
import { roundOf, type Round } from './round.ts';
import { recountsOf } from './recounts.ts';
import { structureOf as assessed } from './structure.ts';
import { vietnamTime } from '../minutes/vietnam-time.ts';
import type { OpenFile } from './workspace.ts';

/** What the minutes of a round say from the file beyond its count; nothing of what came after it. */
export function congressFacts(file: OpenFile, counted: Counted): CongressFacts {
  const { id, details: { post, orderReason }, row } = counted.round;
  const { branch = false } = readCongress(file.store);
  const rounds = roundsUntil(file, counted.round);
  const now = pastRounds(file, rounds, id);
  const before = outcomeOf(post, pastRounds(file, rounds.slice(0, -1)), branch);
  const outcome = outcomeOf(post, now, branch);
  const alternatesNow = alternatesDeclared(counted, now, before, outcome);
  const open = alternatesOpen(counted, now, outcome);
  const structure = structureOf(file, counted, outcome);
  const ledBy = rounds.slice(0, -1).filter((one) => one.row.voided === undefined).at(-1)?.row.decisions.at(-1)?.decision;
  return {
    ...(ledBy === undefined ? {} : { ledBy }),
    ...(before.elected.length === 0 ? {} : { electedBefore: before.elected }),
    ...(before.alternates.length === 0 ? {} : { alternatesBefore: before.alternates }),
    ...(alternatesNow === undefined ? {} : { alternatesNow }),
    ...(open === undefined ? {} : { alternatesOpen: open }),
    handVotes: handVotes(file, counted.round),
    ...(orderReason === undefined || orderReason.trim() === '' ? {} : { orderReason: orderReason.trim() }),
    ...(row.issuedAt === undefined ? {} : { issuedAt: vietnamTime(row.issuedAt) }),
    ...paperFacts(file, counted.round),
    ...(row.decisions.length === 0 ? {} : { decisions: row.decisions.map((one) => one.decision) }),
    ...(structure.length === 0 ? {} : { structure }),
  };
}

/** The ballots that were printed, what was left of them, and every number put right later. */
function paperFacts(file: OpenFile, { id, row: { unused } }: Round): Pick<CongressFacts, 'printed' | 'unused' | 'recounts'> {
  const printing = readSteps(file.store, id).get('ballotsPrinted')?.step;
  const recounts = recountsOf(file, id);
  return {
    ...(printing?.kind === 'ballotsPrinted' ? { printed: printing.printed } : {}),
    ...(unused === undefined ? {} : { unused }),
    ...(recounts.length === 0 ? {} : { recounts }),
  };
}

/** The rounds of its election in order, this one the last. */
function roundsUntil(file: OpenFile, round: Round): readonly Round[] {
  const ids = readElections(file.store).find((one) => one.id === round.row.election)?.rounds ?? [];
  const earlier = ids.filter((id) => id < round.id).flatMap((id) => {
    const found = roundOf(file, id);
    return found.ok ? [found.value] : [];
  });
  return [...earlier, round];
}

/** Neither declared before nor by this round's own votes: by those of the first (190-QĐ/TW Điều 18). */
function alternatesDeclared({ round, result }: Counted, now: readonly PastRound[], before: Outcome, outcome: Outcome): CongressFacts['alternatesNow'] {
  const own = round.candidates.filter(({ no }) => result.alternates.includes(no));
  const known = new Set([...own, ...before.alternates].map(personKey));
  const people = outcome.alternates.filter((one) => !known.has(personKey(one)));
  const deciding = now[(people[0]?.round ?? 0) - 1];
  return deciding === undefined ? undefined : { people, seats: deciding.election.alternates ?? 0, base: deciding.result.base.value };
}

/** What this round's own count cannot say: it did not vote on the alternates. */
function alternatesOpen({ round, result }: Counted, [first]: readonly PastRound[], { choices }: Outcome): CongressFacts['alternatesOpen'] {
  if (round.details.tier === 'alternate' || result.next.some((next) => 'tier' in next && next.tier === 'alternate')) return undefined;
  const choice = choices.find((one) => (one.kind === 'tieRevote' || one.kind === 'furtherBallot') && one.tier === 'alternate');
  if (choice === undefined || !('names' in choice)) return undefined;
  const { kind, seats, names } = choice;
  if (kind !== 'tieRevote') return { seats };
  const no = first?.candidates.find((one) => names.some((name) => personKey(name) === personKey(one)))?.no;
  const votes = first?.result.candidates.find((one) => one.no === no)?.votes ?? 0;
  return { seats, tied: { people: names, votes } };
}

function handVotes(file: OpenFile, { id, row: { listVote } }: Round): NonNullable<CongressFacts['handVotes']> {
  const steps = readSteps(file.store, id);
  const voteOf = (kind: StepKind): HandVote | undefined => {
    const step = steps.get(kind)?.step;
    return step !== undefined && 'vote' in step ? step.vote : undefined;
  };
  const [number, board] = [voteOf('numberVoted'), voteOf('boardElected')];
  return {
    ...(number === undefined ? {} : { number }),
    ...(listVote === undefined ? {} : { list: listVote }),
    ...(board === undefined ? {} : { board }),
  };
}

/** Targets of which something is known; an opinion ballot elects nobody. */
function structureOf(file: OpenFile, { round, input, result }: Counted, { elected }: Outcome): readonly Standing[] {
  const { post } = round.details;
  if (post === 'opinion' || result.elected.length === 0) return [];
  return assessed(file, { post, people: elected, date: round.meeting.date }, settingsOf(input)).filter(({ of, unknown }) => unknown < of);
}
