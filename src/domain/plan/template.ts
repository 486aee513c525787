import type { MeetingKind } from '../attendance.ts';
import type { Post } from '../posts.ts';
import type { Gathering } from './election.ts';

export const templateIds = ['branchSmall', 'branch', 'allMember', 'delegateDirect', 'delegate', 'twoContents'] as const;
export type TemplateId = (typeof templateIds)[number];

/** One election that a template creates. */
export type TemplateElection = {
  readonly gathering: Gathering;
  readonly post: Post;
  /** Where the usual title of the post does not fit. */
  readonly title?: string;
  /** Where it can be no other number; else the meeting votes it, or the higher level allocates it. */
  readonly seats?: number;
  readonly alternates?: number;
  /** Created only if asked for. */
  readonly optional?: true;
};

/** The elections of a congress and of the meetings after it, in their order; a start that is changed freely. */
export type PlanTemplate = {
  readonly id: TemplateId;
  readonly name: string;
  /** For whom it is, in one line. */
  readonly when: string;
  /** Of the congress. */
  readonly kind: MeetingKind;
  readonly branch: boolean;
  readonly elections: readonly TemplateElection[];
  /** Heading words of the meetings after the congress. */
  readonly meetings: Readonly<Partial<Record<Gathering, string>>>;
};

export type Gathered = { readonly kind: MeetingKind; readonly branch?: boolean; readonly officialMembers?: number };

/** A branch committee from 9 official members, delegates from 200; the direct election is for chosen places and is not suggested. */
export function templateFor({ kind, branch, officialMembers }: Gathered): TemplateId | undefined {
  if (kind === 'conference') return undefined;
  if (kind === 'delegate') return 'delegate';
  if (officialMembers !== undefined && officialMembers < 9) return 'branchSmall';
  if (branch) return 'branch';
  return officialMembers !== undefined && officialMembers >= 200 ? 'delegate' : 'allMember';
}
