import type { MeetingKind } from '../../domain/attendance.ts';
import type { Form, Settings } from '../../domain/count/input.ts';
import { formOf } from '../../domain/count/input.ts';
import type { HandVote } from '../../domain/hand-vote.ts';
import type { Post } from '../../domain/posts.ts';
import type { Regulation } from '../../domain/regulation.ts';
import type { ScriptKey } from './steps.ts';

/** What is known of one election and round so far; not known yet is absent. */
export type ScriptFacts = {
  readonly meeting: MeetingKind;
  readonly regulation?: Regulation;
  readonly post?: Post;
  /** What is elected: `Ban Chấp hành Đảng bộ …, nhiệm kỳ …`; a leading “Bầu” is left out. */
  readonly title?: string;
  /** A branch secretary: the third ballot is the last (24-QĐ/TW, 22). */
  readonly branch?: boolean;
  readonly tieRevote?: boolean;
  readonly seats?: number;
  readonly alternates?: number;
  /** Names on the list, in ballot order. */
  readonly list?: readonly string[];
  /** Their number, where the names themselves are not known. */
  readonly names?: number;
  readonly nominee?: string;
  /** Nominated from the floor or by themselves; the opinion ballot is about them. */
  readonly nominees?: readonly string[];
  readonly withdrawing?: readonly string[];
  /** Places left on the list for an opinion ballot. */
  readonly places?: number;
  readonly board?: { readonly head?: string; readonly secretary?: string; readonly members?: readonly string[] };
  readonly boardSize?: number;
  readonly summoned?: number;
  /** As quorum counts them. */
  readonly present?: number;
  readonly presentAtVote?: number;
  readonly base?: number;
  readonly threshold?: number;
  readonly issued?: number;
  readonly collected?: number;
  /** Ballots are issued by delegation, to so many. */
  readonly delegations?: number;
  readonly tied?: { readonly names: readonly string[]; readonly seats: number };
  readonly missing?: number;
  /** Planned for the post and not elected to the body it comes from. */
  readonly pausedNames?: readonly string[];
  readonly handVotes?: Readonly<Partial<Record<ScriptKey, HandVote>>>;
  readonly allDisagreeMulti?: Settings['allDisagreeMulti'];
};

export const namesOf = ({ names, list }: ScriptFacts): number | undefined => names ?? list?.length;

/** Absent until number and list are known. */
export function formOfFacts(facts: ScriptFacts): Form | undefined {
  const names = namesOf(facts);
  if (facts.post === 'opinion') return 'agree';
  if (facts.post === undefined || facts.seats === undefined || names === undefined) return undefined;
  return formOf(facts.post, names, facts.seats);
}

export const oneName = (facts: ScriptFacts): boolean => namesOf(facts) === 1;

/** Two thirds of those summoned (Điều lệ Đảng Điều 11). */
export const quorumMet = ({ summoned, present }: ScriptFacts): boolean | undefined =>
  summoned === undefined || present === undefined ? undefined : 3 * present >= 2 * summoned;
