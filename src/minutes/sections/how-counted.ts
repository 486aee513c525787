import { grouped } from '../../domain/figures.ts';
import { text, type Block } from '../paper.ts';
import type { Scene } from '../scene.ts';

/** How the papers were laid into bundles, entered and compared; a headless count knows nothing of it. */
export function howCounted(scene: Scene): readonly Block[] {
  const { counted, differences, input } = scene.source;
  const values = { papers: grouped(input.ballots.collected), bundles: grouped(counted?.bundles ?? 0), times: scene.line(counted?.entries === 3 ? 'three' : 'two') };
  return [
    ...(counted === undefined ? [] : [text(scene.line(counted.bundles === 1 ? 'countedWhole' : 'countedBundles', values))]),
    ...(differences === undefined ? [] : [text(compared(scene, differences))]),
  ];
}

function compared(scene: Scene, differences: number): string {
  const { counted } = scene.source;
  const entries = scene.line(counted?.entries === 3 ? 'threeEntries' : 'twoEntries');
  if (differences === 0) return scene.line('noDifferences', { entries });
  if (counted === undefined || counted.reread === differences) return scene.line('differences', { entries, papers: grouped(differences) });
  const { reread, removed } = counted;
  const alike = differences - reread - removed;
  const parts = [
    ...(reread > 0 ? [scene.line('differingReread', { papers: grouped(reread) })] : []),
    ...(alike > 0 ? [scene.line('differingAlike', { papers: grouped(alike) })] : []),
    ...(removed > 0 ? [scene.line('differingRemoved', { papers: grouped(removed) })] : []),
  ];
  return scene.line('differencesOf', { entries, papers: grouped(differences), parts: parts.join('; ') });
}
