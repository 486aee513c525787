import type { Organisation } from '../../domain/count/input.ts';
import type { Post } from '../../domain/posts.ts';
import type { Regulation } from '../../domain/regulation.ts';
import type { Print } from '../source.ts';
import type { ScriptKey } from './steps.ts';

/** A text as it will be read: filled, perhaps in the congress's own wording. */
export type BookletText = { readonly key: ScriptKey; readonly text: string };

export type BookletElection = {
  /** `Bầu Ban Chấp hành …` */
  readonly title: string;
  readonly post: Post;
  readonly texts: readonly BookletText[];
};

/** A congress or conference, with what is read before its first election. */
export type BookletMeeting = {
  readonly title: string;
  readonly texts: readonly BookletText[];
  readonly elections: readonly BookletElection[];
};

export type BookletSource = Print & {
  readonly organisation: Organisation;
  readonly regulation: Regulation;
  readonly rehearsal?: boolean;
  /** ISO time; without it the PDF bears the date of the congress. */
  readonly printedAt?: string;
  /** In the order of the plan. */
  readonly meetings: readonly BookletMeeting[];
};
