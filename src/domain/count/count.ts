import { presentAtMeeting, summoned } from '../attendance.ts';
import type { Regulation } from '../regulation.ts';
import { baseOf, thresholdOf } from './base.ts';
import { blocksOf } from './blocks.ts';
import type { BallotRules } from './classify.ts';
import { controlsOf } from './controls.ts';
import { decideOpinion, decideOrdinary, decideTieRevote, type Decision } from './decide.ts';
import { defaultSettings, formOf, type CountInput, type FaultCode, type Settings } from './input.ts';
import type { CandidateResult, CountResult } from './output.ts';
import { percentText } from './percent.ts';
import { tally, type Tally } from './tally.ts';
import { warningsOf } from './warnings.ts';

export const settingsOf = (input: Pick<CountInput, 'settings'>): Settings => ({ ...defaultSettings, ...input.settings });

/** What the papers of this round are read against. */
export function rulesOf(input: CountInput): BallotRules {
  const { post, seats } = input.election;
  const names = input.candidates.length;
  return { form: formOf(post, names, seats), names, seats, post, allDisagreeMulti: settingsOf(input).allDisagreeMulti };
}

/** One round from its papers to its result; nothing is decided from a percentage. */
export function count(input: CountInput, regulation: Regulation): CountResult {
  const rules = rulesOf(input);
  return resultOf(input, regulation, rules, tally(input.ballots.papers, rules));
}

/** The result that follows from sums; apart from `count` so that a test can plant sums that do not add up. */
export function resultOf(input: CountInput, regulation: Regulation, rules: BallotRules, sums: Tally): CountResult {
  const settings = settingsOf(input);
  const { kind, attendance } = input.meeting;
  const base = baseOf(kind, attendance, settings.conferenceBase, regulation);
  const decision = decide(input, base.value, sums);
  const withoutHalf = rules.post === 'opinion' || input.election.kind === 'tieRevote';
  const threshold = withoutHalf ? null : thresholdOf(base.value);
  const present = presentAtMeeting(kind, attendance);
  const called = summoned(kind, attendance);
  const quorum = { present, summoned: called, met: 3 * present >= 2 * called };
  const ballots = ballotsOf(input, rules, sums);
  const controls = controlsOf(sums, rules.form, input.ballots.collected, base);
  const blocks = blocksOf(input, regulation, sums.papers, base, controls);
  return {
    closable: blocks.every((block) => block.explanation !== undefined),
    base,
    threshold,
    quorum,
    form: rules.form,
    ballots,
    candidates: candidatesOf(input, rules, sums, decision, settings, base.value),
    elected: decision.elected,
    alternates: decision.alternates,
    next: decision.next,
    warnings: warningsOf(input, regulation, { quorum, threshold, ballots }),
    blocks,
    controls,
  };
}

function decide(input: CountInput, base: number, sums: Tally): Decision {
  const { post, seats, alternates = 0, tier = 'official', kind = 'ordinary' } = input.election;
  const standings = input.candidates.map(({ no }, at) => ({ no, votes: sums.votes[at] ?? 0 }));
  if (post === 'opinion') return decideOpinion(standings, seats);
  if (kind === 'tieRevote') return decideTieRevote(standings, seats, tier);
  return decideOrdinary(standings, { base, seats, alternates, tier });
}

/** The order in which the first fault of a paper counts. */
const faultOrder: readonly FaultCode[] = ['I1', 'I6', 'I7', 'I8', 'I9', 'I2', 'I3', 'I4', 'I5'];

function ballotsOf(input: CountInput, rules: BallotRules, sums: Tally): CountResult['ballots'] {
  const invalidBy = Object.fromEntries(faultOrder.flatMap((code) => (sums.invalidBy.has(code) ? [[code, sums.invalidBy.get(code)]] : [])));
  const byVotes = sums.byVotes.map((papers, votes) => ({ votes, papers })).filter(({ papers }) => papers > 0);
  return {
    issued: input.ballots.issued,
    collected: input.ballots.collected,
    valid: sums.valid,
    invalid: sums.invalid,
    invalidBy,
    byVotes: rules.form === 'strike' ? byVotes.toReversed() : null,
  };
}

function candidatesOf(input: CountInput, rules: BallotRules, sums: Tally, decision: Decision, settings: Settings, base: number): readonly CandidateResult[] {
  const opinion = rules.post === 'opinion';
  const whole = opinion ? input.ballots.collected : base;
  const lost = opinion ? 'notAdmitted' : 'notElected';
  return input.candidates.map(({ no, name }, at) => {
    const votes = sums.votes[at] ?? 0;
    return {
      no,
      name,
      votes,
      disagree: rules.form === 'agree' ? (sums.disagree[at] ?? 0) : null,
      none: rules.form === 'agree' ? (sums.none[at] ?? 0) : null,
      percent: percentText(votes, whole, settings.percentDigits, settings.percentRounding),
      result: decision.outcomes.get(no) ?? lost,
    };
  });
}
