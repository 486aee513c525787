import type { Candidate, ElectionInput, Form } from '../../domain/count/input.ts';
import type { HandVote } from '../../domain/hand-vote.ts';
import type { Step, StepKind } from '../../domain/life/step.ts';
import type { Nominee } from '../../domain/list/nominee.ts';
import type { Standing } from '../../domain/structure/target.ts';
import type { BundleView, ControlLine } from './counting.ts';
import type { BaseView, MeetingView } from './meeting.ts';
import type { PaperEntry } from './paper.ts';
import type { ElectionState, Stage } from './plan.ts';

export type Board = { readonly head: string; readonly secretary?: string; readonly members: readonly string[] };

export type RoundDetails = Omit<ElectionInput, 'seats'> & {
  readonly seats?: number;
  /** Everybody named for the list; who of them stands on the ballot follows from it. */
  readonly candidates: readonly Nominee[];
  /** Given when the order is not A-B-C by given name. */
  readonly orderReason?: string;
  readonly board: Board;
  readonly presidium: readonly string[];
};

/** A list before it is locked: who stands on the ballot, and what is still to be settled. */
export type ListView = {
  readonly cap?: number;
  readonly surplus: number;
  /** Places left for those in an opinion ballot. */
  readonly places: number;
  readonly needsOpinion: boolean;
  readonly toOpinion: readonly string[];
  readonly undecided: readonly string[];
  readonly unsupported: readonly string[];
  /** Same names that nothing tells apart. */
  readonly alike: readonly string[];
  /** On the list, but not in the body that the post is chosen from. */
  readonly outside: readonly string[];
  /** The opinion ballot about this list. */
  readonly opinion?: number;
  /** As the targets stand: for the list as it is. */
  readonly structure: readonly Standing[];
};

export type RecordedStep = { readonly step: Step; readonly by: string; readonly at: string };

export type Delegation = { readonly unit: string; readonly ballots: number; readonly receiver: string };

export type RoundView = {
  readonly id: number;
  readonly election: number;
  readonly meeting: MeetingView;
  readonly number: number;
  readonly stage: Stage;
  readonly state: ElectionState;
  readonly title: string;
  readonly form: Form;
  readonly details: RoundDetails;
  /** Those on the ballot, numbered. */
  readonly candidates: readonly Candidate[];
  /** As they are shown: with year or unit where two bear the same name. */
  readonly shown: readonly string[];
  /** Nobody joins or leaves this list. */
  readonly fixed: boolean;
  readonly list: ListView;
  readonly steps: Readonly<Partial<Record<StepKind, RecordedStep>>>;
  readonly listVote?: HandVote;
  readonly lockedAt?: string;
  readonly base: BaseView;
  /** When D was taken: ballots went out. */
  readonly issuedAt?: string;
  readonly issued?: number;
  readonly presentAtVote?: number;
  readonly spoiled?: number;
  /** Printed ballots left over, as they were counted. */
  readonly unused?: number;
  readonly delegations?: readonly Delegation[];
  readonly collected?: number;
  readonly voided?: { readonly reason: string; readonly at: string; readonly vote?: HandVote };
  /** Why a closed count was taken up again, until it is confirmed; `sentBackBy`: the presidium did not agree. */
  readonly reopened?: { readonly reason: string; readonly at: string; readonly by: string; readonly sentBackBy?: string };
  /** Absent until the papers are collected. */
  readonly bundles?: readonly BundleView[];
  readonly control?: readonly ControlLine[];
  readonly papers: readonly PaperEntry[];
  /** What speaks against the list before it is locked: same codes as in the count. */
  readonly warnings: readonly { readonly code: string; readonly message: string; readonly article: string }[];
};
