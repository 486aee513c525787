import { grouped } from '../../domain/figures.ts';
import type { Standing } from '../../domain/structure/target.ts';
import { fact, text, type Block } from '../paper.ts';
import type { Scene } from '../scene.ts';

/** How the elected stand against the targets. It informs; the votes alone elected them. */
export function structure(scene: Scene): readonly Block[] {
  const { structure: standings = [], electedBefore = [] } = scene.source.congress ?? {};
  if (scene.tier === 'alternate' || standings.length === 0) return [];
  const rounds = electedBefore.length === 0 ? '' : scene.line('structureRounds');
  return [text(scene.line('structure', { rounds })), ...standings.map((one) => fact(one.target.label, share(scene, one)))];
}

function share({ line }: Scene, { people, of, percent, unknown }: Standing): string {
  const counted = line('structureShare', { people: grouped(people), of: grouped(of), percent });
  return unknown === 0 ? counted : `${counted}; ${line('structureUnknown', { unknown: grouped(unknown) })}`;
}
