import { nameKey } from '../names.ts';
import type { Post } from '../posts.ts';
import { bodiesOf } from './body.ts';
import type { Dependence, Planned } from './election.ts';

/** Elections of the plan that stand before this one. */
const earlier = (plan: readonly Planned[], id: number): readonly Planned[] =>
  plan.slice(0, Math.max(0, plan.findIndex((one) => one.id === id)));

/** On the list, but not in the body. */
export const outsideOf = (dependence: Dependence): readonly string[] => (dependence.kind === 'failed' || dependence.kind === 'strangers' ? dependence.names : []);

/** Whether the election can go on: every body it is chosen from is elected, and all on its list belong to it. */
export function dependenceOf(plan: readonly Planned[], id: number): Dependence {
  const election = plan.find((one) => one.id === id);
  if (election === undefined) return { kind: 'free' };
  const before = earlier(plan, id);
  const found = bodiesOf(election.post).map((body) => onBody(election, before, body));
  return found.find(({ kind }) => kind !== 'free') ?? { kind: 'free' };
}

function onBody({ names }: Planned, before: readonly Planned[], body: Post): Dependence {
  const elections = before.filter(({ post }) => post === body);
  const last = elections.at(-1);
  if (last === undefined) return { kind: 'free' };
  const open = elections.find(({ over }) => !over);
  if (open !== undefined) return { kind: 'waits', body: open.id };
  const members = new Set(elections.flatMap(({ elected }) => elected.map(nameKey)));
  const outside = names.filter((name) => !members.has(nameKey(name)));
  if (outside.length === 0) return { kind: 'free' };
  return { kind: outside.length === names.length ? 'failed' : 'strangers', body: last.id, names: outside };
}
