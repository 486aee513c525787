import type { Next } from '../../domain/count/output.ts';
import { never } from '../../domain/result.ts';
import { strong, text, type Block } from '../paper.ts';
import type { Scene } from '../scene.ts';
import { say, spoken } from './texts.ts';

/** What the board reports to the presidium; how many votes those have who are tied is not told here. */
export function whatFollows(scene: Scene): readonly Block[] {
  const { next } = scene.source.result;
  const open = scene.source.congress?.alternatesOpen;
  const reported = [...next.map((one) => nextText(scene, one)), ...(open === undefined ? [] : [openText(scene, open)])];
  if (reported.length === 0) return [text(say(scene, scene.opinion ? 'completeOpinion' : 'complete'))];
  const official = next.length === 0 && open !== undefined ? [text(say(scene, 'completeOfficial'))] : [];
  return [...official, ...reported.map(strong)];
}

function nextText(scene: Scene, next: Next): string {
  const seats = spoken(next.seats);
  const tier = 'tier' in next && next.tier === 'alternate' ? scene.line('tierAlternate') : '';
  switch (next.kind) {
    case 'tieRevote':
      return say(scene, 'tie', { names: namesOf(scene, next.candidates), seats, tier });
    case 'meetingDecides':
      return say(scene, 'meetingDecides', { names: namesOf(scene, next.candidates), seats });
    case 'furtherBallot':
      return say(scene, 'short', { seats, tier });
    default:
      return never(next);
  }
}

const namesOf = ({ nameOf }: Scene, numbers: readonly number[]): string => numbers.map(nameOf).join(', ');

type Open = NonNullable<NonNullable<Scene['source']['congress']>['alternatesOpen']>;

/** Of the alternates, by the votes of the first count. */
function openText(scene: Scene, { seats, tied }: Open): string {
  const values = { seats: spoken(seats), tier: scene.line('tierAlternate') };
  return tied === undefined ? say(scene, 'short', values) : say(scene, 'tie', { ...values, names: tied.people.map(scene.called).join(', ') });
}
