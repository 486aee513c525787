import type { Post } from '../posts.ts';
import { bodiesOf } from './body.ts';
import type { Planned } from './election.ts';

/**
 * beforeBody: stands before the body it is chosen from. beforeStandingCommittee: secretary or deputy before the
 * standing committee of the same meeting; elected directly at the congress, they come before it.
 * delegatesBeforeSecretary: the direct election of the secretary comes before that of the delegates.
 */
export type PlanFault = {
  readonly code: 'beforeBody' | 'beforeStandingCommittee' | 'delegatesBeforeSecretary';
  readonly id: number;
  /** What should stand first. */
  readonly other: number;
};

/** Mistakes in the order of a plan; they warn, the meeting may have its reasons. */
export const planFaults = (plan: readonly Planned[]): readonly PlanFault[] =>
  plan.flatMap((one, at) => plan.slice(at + 1).flatMap((later) => faultOf(one, later)));

function faultOf(one: Planned, later: Planned): readonly PlanFault[] {
  const code = codeOf(one, later);
  return code === undefined ? [] : [{ code, id: one.id, other: later.id }];
}

const direct = ({ gathering, post }: Planned, wanted: Post): boolean => gathering === 'congress' && post === wanted;

function codeOf(one: Planned, later: Planned): PlanFault['code'] | undefined {
  if (direct(one, 'delegates') && direct(later, 'secretary')) return 'delegatesBeforeSecretary';
  if (!bodiesOf(one.post).includes(later.post)) return undefined;
  if (later.post !== 'standingCommittee') return 'beforeBody';
  return one.gathering === later.gathering ? 'beforeStandingCommittee' : undefined;
}
