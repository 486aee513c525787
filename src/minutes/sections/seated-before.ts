import { grouped } from '../../domain/figures.ts';
import type { Winner } from '../../domain/rounds/past.ts';
import { text, type Block } from '../paper.ts';
import type { Scene } from '../scene.ts';
import { decisionText } from './decisions.ts';

/** Who holds a seat by an earlier round; the paper of alternates names those of both tiers. */
export function seatedBefore(scene: Scene): readonly Block[] {
  const { electedBefore = [], alternatesBefore = [] } = scene.source.congress ?? {};
  const official = scene.source.input.election.post === 'delegates' && scene.tier === 'alternate' ? 'officialBefore' : 'electedBefore';
  const { ledBy } = scene.source.congress ?? {};
  const led = ledBy === undefined ? [] : [text(scene.line('ledBy', { decision: decisionText(scene, ledBy) }))];
  return [...led, ...sentence(scene, scene.opinion ? 'admittedBefore' : official, electedBefore), ...sentence(scene, 'alternatesBefore', alternatesBefore)];
}

function sentence(scene: Scene, code: 'electedBefore' | 'officialBefore' | 'alternatesBefore' | 'admittedBefore', people: readonly Winner[]): readonly Block[] {
  if (people.length === 0) return [];
  const names = people.map((one) => scene.line('wonBefore', { name: scene.called(one), votes: grouped(one.votes), round: String(one.round) }));
  return [text(scene.line(code, { names: names.join('; ') }))];
}
