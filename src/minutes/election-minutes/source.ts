import type { MeetingKind, Status } from '../../domain/attendance.ts';
import type { Organisation } from '../../domain/count/input.ts';
import type { HandVote } from '../../domain/hand-vote.ts';
import type { NamedPerson } from '../../domain/names-apart.ts';
import type { Gathering } from '../../domain/plan/election.ts';
import type { Post } from '../../domain/posts.ts';
import type { Regulation } from '../../domain/regulation.ts';
import type { Winner } from '../../domain/rounds/past.ts';
import type { Standing } from '../../domain/structure/target.ts';
import type { MinutesSource } from '../source.ts';

/** A meeting with all its elections, as the minutes and the report to the higher level tell it. Times are those of Viet Nam. */
export type MeetingSource = Pick<MinutesSource, 'version' | 'head' | 'wording'> & {
  /** Words, place and date of this meeting. */
  readonly organisation: Organisation;
  readonly kind: MeetingKind;
  readonly gathering: Gathering;
  readonly branch: boolean;
  readonly regulation: Regulation;
  readonly rehearsal: boolean;
  readonly printedAt: string;
  /** Absent while the roster is empty. */
  readonly attendance?: AttendanceTold;
  readonly credentials?: { readonly summoned: number; readonly present: number; readonly at: string };
  readonly organisations?: { readonly represented: number; readonly total: number; readonly met: boolean };
  readonly presidium: readonly string[];
  readonly elections: readonly ElectionTold[];
};

export type AttendanceTold = {
  readonly summoned: number;
  readonly present: number;
  readonly quorumMet: boolean;
  /** Everybody who is not simply present; `substitute`: who sits in. */
  readonly others: readonly { readonly status: Status; readonly people: readonly { readonly name: string; readonly substitute?: string }[] }[];
};

export type ElectionTold = {
  readonly title: string;
  readonly post: Post;
  readonly state: 'complete' | 'short' | 'reportedUp' | 'paused' | 'decide' | 'open' | 'waits';
  readonly rounds: readonly RoundTold[];
  readonly paused?: { readonly reason: string; readonly date: string };
  /** On its list and not in the body that it is chosen from. */
  readonly outside?: readonly string[];
  readonly answer?: { readonly kind: 'otherPerson' | 'appointed'; readonly reference: string; readonly date: string; readonly text: string; readonly names: readonly string[] };
  /** After its confirmed rounds. */
  readonly elected: readonly Winner[];
  readonly alternates: readonly Winner[];
  readonly missing: number;
  readonly structure: readonly Standing[];
};

export type RoundTold = {
  readonly number: number;
  readonly tieRevote: boolean;
  readonly seats?: number;
  readonly alternates?: number;
  /** Absent until the list is locked. */
  readonly list?: ListTold;
  readonly votes: { readonly number?: HandVote; readonly withdrawals?: HandVote; readonly list?: HandVote; readonly board?: HandVote };
  readonly complaints?: string;
  readonly came: CameTo;
};

/** `counted`: only of a round that the presidium has confirmed. */
export type CameTo =
  | { readonly kind: 'confirmed'; readonly counted: MinutesSource }
  | { readonly kind: 'voided'; readonly reason: string; readonly vote?: HandVote }
  | { readonly kind: 'open' };

export type ListTold = {
  /** On the ballot, in its order. */
  readonly names: readonly NamedPerson[];
  /** How they were named for it. */
  readonly proposed: number;
  readonly floor: readonly Supported[];
  readonly self: readonly Supported[];
  readonly withdrawn: readonly string[];
  readonly kept: readonly string[];
  readonly admitted: readonly string[];
  readonly notAdmitted: readonly string[];
  readonly board: { readonly head: string; readonly secretary?: string; readonly members: readonly string[] };
};

export type Supported = { readonly name: string; readonly support?: number; readonly attending?: number };
