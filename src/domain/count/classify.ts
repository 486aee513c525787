import type { Post } from '../posts.ts';
import type { AgreeMarks, EyeFault, FaultCode, Form, MarkFault, Marks, Paper, Settings } from './input.ts';

/** What a paper is read against: the list, the limit of votes and the form of ballot. */
export type BallotRules = {
  readonly form: Form;
  readonly names: number;
  readonly seats: number;
  readonly post: Post;
  readonly allDisagreeMulti: Settings['allDisagreeMulti'];
};

export type Classification =
  /** `votes`: number of names voted for. */
  | { readonly kind: 'valid'; readonly votes: number }
  /** All faults in the order in which the first one counts. */
  | { readonly kind: 'invalid'; readonly faults: readonly [FaultCode, ...FaultCode[]] };

const agreeBox = 1;
const disagreeBox = 2;

/** Boxes marked for each name, index `no`: 0 none, 1 only "đồng ý", 2 only "không đồng ý", 3 both. */
export function boxesOf(marks: AgreeMarks, names: number): Uint8Array {
  const boxes = new Uint8Array(names + 1);
  for (const no of marks.agree) boxes[no] = agreeBox;
  for (const no of marks.disagree) boxes[no] = (boxes[no] ?? 0) | disagreeBox;
  return boxes;
}

export const isVote = (boxes: number | undefined): boolean => boxes === agreeBox;
export const isDisagree = (boxes: number | undefined): boolean => boxes === disagreeBox;

function votesOn(marks: Marks, rules: BallotRules): number {
  if ('struck' in marks) return rules.names - marks.struck.length;
  let votes = 0;
  for (const boxes of boxesOf(marks, rules.names)) if (isVote(boxes)) votes += 1;
  return votes;
}

/** The fault that arithmetic finds in the marks as read (190-QĐ/TW Điều 15.2). */
function markFault(marks: Marks, rules: BallotRules, votes: number): MarkFault | undefined {
  if ('struck' in marks) {
    if (votes === 0) return 'I3';
    return votes > rules.seats ? 'I2' : undefined;
  }
  if (rules.names === 1) {
    if (marks.agree.length === 1 && marks.disagree.length === 1) return 'I4';
    return marks.agree.length + marks.disagree.length === 0 ? 'I5' : undefined;
  }
  if (votes === 0 && rules.allDisagreeMulti === 'invalid') return 'I3';
  // On an opinion ballot each name is judged apart.
  return rules.post !== 'opinion' && votes > rules.seats ? 'I2' : undefined;
}

/**
 * Valid with its number of votes, or invalid with all faults.
 * `eye` is the board's ruling; a ruling `valid` is given as the marks it settles.
 */
export function classify(marks: Marks, rules: BallotRules, eye?: EyeFault): Classification {
  const votes = votesOn(marks, rules);
  const fault = markFault(marks, rules, votes);
  if (eye !== undefined) return { kind: 'invalid', faults: fault === undefined ? [eye] : [eye, fault] };
  return fault === undefined ? { kind: 'valid', votes } : { kind: 'invalid', faults: [fault] };
}

export const eyeFaultOf = (paper: Paper): EyeFault | undefined =>
  paper.ruling !== undefined && 'invalid' in paper.ruling ? paper.ruling.invalid : undefined;
