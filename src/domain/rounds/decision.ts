import type { ElectionInput } from '../count/input.ts';
import { carried } from '../hand-vote.ts';
import { personKey } from '../list/person.ts';
import type { Post } from '../posts.ts';
import { err, never, ok, type Result } from '../result.ts';
import { chosenAmong } from './admissions.ts';
import { outcomeOf } from './outcome.ts';
import type { Choice, Decision, Outcome, PastRound } from './past.ts';
import type { Named } from './seat.ts';

/** One election as far as it has come; rounds declared void are left out. */
export type Course = { readonly post: Post; readonly rounds: readonly PastRound[]; readonly branch?: boolean };

export type NextRound = {
  readonly election: Required<Pick<ElectionInput, 'post' | 'seats' | 'tier' | 'round' | 'kind'>>;
  readonly names: readonly Named[];
  /** The meeting lets others join; among the tied nobody joins. */
  readonly newNames: boolean;
};

export type Consequence = {
  readonly next?: NextRound;
  /** Nothing is left to vote or to decide. */
  readonly over: boolean;
  /** Keys of all whom an opinion ballot, now over, admits to the list. */
  readonly admitted?: readonly string[];
};

/**
 * DECISION_UNFIT: not among the choices, or a name that is not among the tied. ADMITTED_COUNT: more than there are
 * places; the list may take fewer.
 */
export type DecisionFault = { readonly code: 'DECISION_UNFIT' | 'VOTE_NOT_CARRIED' | 'ADMITTED_COUNT' };

/** What a decision of the meeting leads to. */
export function takeDecision(course: Course, decision: Decision): Result<Consequence, DecisionFault> {
  const { choices } = outcomeOf(course.post, course.rounds, course.branch);
  const choice = choices.find(({ kind }) => kind === decision.kind);
  if (choice === undefined) return err({ code: 'DECISION_UNFIT' });
  const fault = faultOf(choice, decision);
  if (fault !== undefined) return err({ code: fault });
  switch (choice.kind) {
    case 'tieRevote':
    case 'voteAgain':
    case 'furtherBallot':
      return ok({ next: nextRound(course, choice, decision), over: false });
    case 'admitTied':
      return ok({ over: true, admitted: after(course, decision).elected.map(personKey) });
    case 'stopShort':
    case 'reportUp':
      return ok({ over: after(course, decision).choices.length === 0 });
    default:
      return never(choice);
  }
}

function faultOf(choice: Choice, decision: Decision): DecisionFault['code'] | undefined {
  if (decision.kind === 'reportUp') return undefined;
  if (decision.vote !== undefined && !carried(decision.vote)) return 'VOTE_NOT_CARRIED';
  if (choice.kind !== 'admitTied' || decision.kind !== 'admitTied') return undefined;
  const chosen = chosenAmong(choice.names, decision.names).length;
  if (chosen > choice.seats) return 'ADMITTED_COUNT';
  return chosen === decision.names.length ? undefined : 'DECISION_UNFIT';
}

type Ballot = Extract<Choice, { kind: 'tieRevote' | 'voteAgain' | 'furtherBallot' }>;

/** A re-vote is among the tied alone; an opinion ballot held again is an ordinary one. */
function nextRound({ post, rounds }: Course, { kind, tier, seats, names }: Ballot, decision: Decision): NextRound {
  const revote = kind !== 'furtherBallot' && post !== 'opinion';
  return {
    election: { post, seats, tier, round: rounds.length + 1, kind: revote ? 'tieRevote' : 'ordinary' },
    names,
    newNames: decision.kind === 'furtherBallot' && decision.newNames,
  };
}

/** The outcome with the decision taken. */
function after({ post, rounds, branch }: Course, decision: Decision): Outcome {
  const decided = rounds.map((round, at) => (at === rounds.length - 1 ? { ...round, decisions: [...(round.decisions ?? []), decision] } : round));
  return outcomeOf(post, decided, branch);
}
