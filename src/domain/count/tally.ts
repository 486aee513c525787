import { boxesOf, classify, eyeFaultOf, isDisagree, isVote, type BallotRules } from './classify.ts';
import type { AgreeMarks, FaultCode, Paper } from './input.ts';

/** Sums over the papers of a round. Index 0 of each list is candidate 1. */
export type Tally = {
  readonly papers: number;
  readonly valid: number;
  readonly invalid: number;
  readonly invalidBy: ReadonlyMap<FaultCode, number>;
  readonly votes: readonly number[];
  /** Strike ballots: valid papers on which the name is struck. */
  readonly struck: readonly number[];
  readonly disagree: readonly number[];
  readonly none: readonly number[];
  /** Index k: valid papers that vote for k names. */
  readonly byVotes: readonly number[];
};

/** Adds up the papers; struck names are added apart from votes, so that the control lines compare two routes. */
export function tally(papers: readonly Paper[], rules: BallotRules): Tally {
  const zeros = (): number[] => new Array<number>(rules.names).fill(0);
  const [votes, struck, disagree, none] = [zeros(), zeros(), zeros(), zeros()];
  const byVotes = new Array<number>(rules.names + 1).fill(0);
  const invalidBy = new Map<FaultCode, number>();
  let [all, valid, invalid] = [0, 0, 0];

  for (const paper of papers) {
    const times = paper.times ?? 1;
    all += times;
    const seen = classify(paper, rules, eyeFaultOf(paper));
    if (seen.kind === 'invalid') {
      invalid += times;
      invalidBy.set(seen.faults[0], (invalidBy.get(seen.faults[0]) ?? 0) + times);
      continue;
    }
    valid += times;
    byVotes[seen.votes] = (byVotes[seen.votes] ?? 0) + times;
    if ('struck' in paper) addStrike(paper.struck, times, votes, struck);
    else addAgree(paper, times, { votes, disagree, none });
  }
  return { papers: all, valid, invalid, invalidBy, votes, struck, disagree, none, byVotes };
}

function addStrike(numbers: readonly number[], times: number, votes: number[], struck: number[]): void {
  const gone = new Uint8Array(votes.length + 1);
  for (const no of numbers) {
    gone[no] = 1;
    struck[no - 1] = (struck[no - 1] ?? 0) + times;
  }
  for (let at = 0; at < votes.length; at += 1) if (gone[at + 1] === 0) votes[at] = (votes[at] ?? 0) + times;
}

type AgreeSums = { readonly votes: number[]; readonly disagree: number[]; readonly none: number[] };

function addAgree(marks: AgreeMarks, times: number, sums: AgreeSums): void {
  const boxes = boxesOf(marks, sums.votes.length);
  for (let no = 1; no < boxes.length; no += 1) {
    const list = isVote(boxes[no]) ? sums.votes : isDisagree(boxes[no]) ? sums.disagree : sums.none;
    list[no - 1] = (list[no - 1] ?? 0) + times;
  }
}
