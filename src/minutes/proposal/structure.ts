import { grouped } from '../../domain/figures.ts';
import type { Standing, Target } from '../../domain/structure/target.ts';
import type { ElectionTold } from '../election-minutes/source.ts';
import type { Telling } from '../election-minutes/telling.ts';
import { strong, text, type Block } from '../paper.ts';
import { isApproved } from './proposal.ts';
import { say, texts } from './texts.ts';

/** The elected of each body against its targets; it reports and decides nothing. */
export function structure(telling: Telling, elections: readonly ElectionTold[]): readonly Block[] {
  const known = elections.filter(({ structure: standings }) => standings.length > 0);
  if (known.length === 0) return [];
  const bodies = known.flatMap(({ title, post, elected, structure: standings }) => {
    const values = { title: isApproved(post) ? texts.approved[post] : title, people: grouped(elected.length) };
    return [strong(say(telling, 'structureOf', values)), figures(telling, standings)];
  });
  return [...bodies, text(say(telling, 'structureNote'))];
}

/** A bar for each target, as a share of those elected. */
const figures = (telling: Telling, standings: readonly Standing[]): Block => ({
  kind: 'bars',
  whole: standings[0]?.of ?? 0,
  half: false,
  bars: standings.map((one) => ({
    label: say(telling, 'measure', { label: one.target.label, target: targetText(telling, one.target), judged: judged(telling, one) }),
    value: one.people,
    words: say(telling, 'share', { people: grouped(one.people), of: grouped(one.of), percent: one.percent }),
  })),
});

const judged = (telling: Telling, { met, unknown }: Standing): string =>
  [...(met === undefined ? [] : [say(telling, met ? 'met' : 'notMet')]), ...(unknown === 0 ? [] : [say(telling, 'unknown', { unknown: grouped(unknown) })])].map((part) => `; ${part}`).join('');

function targetText(telling: Telling, { atLeast, atMost, atLeastPeople, about, note }: Target): string {
  const bounds = [
    ...(atLeast === undefined ? [] : [say(telling, 'atLeast', { percent: String(atLeast) })]),
    ...(atMost === undefined ? [] : [say(telling, 'atMost', { percent: String(atMost) })]),
    ...(atLeastPeople === undefined ? [] : [say(telling, 'atLeastPeople', { people: String(atLeastPeople) })]),
  ].join(', ');
  if (bounds === '') return note ?? say(telling, 'noTarget');
  return about === true ? say(telling, 'roughly', { target: bounds }) : bounds;
}
