import { rulesOf } from '../../domain/count/count.ts';
import { classify, eyeFaultOf } from '../../domain/count/classify.ts';
import type { Paper } from '../../domain/count/input.ts';
import { grouped } from '../../domain/figures.ts';
import type { Block } from '../paper.ts';
import type { Scene } from '../scene.ts';
import { faultText } from './faults.ts';

/** Equal papers of a count file: same faults, same note. */
type Kind = { readonly codes: readonly string[]; readonly note: string; papers: number };

const reason = (scene: Scene, codes: readonly string[]): string => codes.map((code) => `${code}: ${faultText(scene, code)}`).join('; ');

/** Each invalid paper by its place; of a count file, which knows no places, by kind. */
export function invalidTable(scene: Scene): Block {
  return scene.source.rulingList === undefined ? byKind(scene) : byPlace(scene);
}

function byPlace(scene: Scene): Block {
  const rows = (scene.source.rulingList ?? []).filter(({ codes }) => codes.length > 0);
  return {
    kind: 'table',
    columns: [
      { title: scene.column('place'), kind: 'order' },
      { title: scene.column('reason'), kind: 'words' },
      { title: scene.column('ruling'), kind: 'words' },
    ],
    rows: rows.map(({ place, codes, ruling, note, by }) => [grouped(place), reason(scene, codes), ruled(ruling, note, by)]),
  };
}

/** `không hợp lệ: hai màu mực (Trần Văn Bình)` */
export const ruled = (ruling: string, note?: string, by?: string): string =>
  `${ruling}${note === undefined || note === '' ? '' : `: ${note}`}${by === undefined ? '' : ` (${by})`}`;

function byKind(scene: Scene): Block {
  const kinds = new Map<string, Kind>();
  const rules = rulesOf(scene.source.input);
  for (const paper of scene.source.input.ballots.papers) {
    const seen = classify(paper, rules, eyeFaultOf(paper));
    if (seen.kind === 'valid') continue;
    const note = paper.ruling?.note ?? '';
    const key = JSON.stringify([seen.faults, note]);
    const kind = kinds.get(key) ?? { codes: seen.faults, note, papers: 0 };
    kind.papers += timesOf(paper);
    kinds.set(key, kind);
  }
  const noted = [...kinds.values()].some(({ note }) => note !== '');
  return {
    kind: 'table',
    columns: [
      { title: scene.column('order'), kind: 'order' },
      { title: scene.column('reason'), kind: 'words' },
      { title: scene.column('papers'), kind: 'figure' },
      ...(noted ? [{ title: scene.column('boardNote'), kind: 'words' } as const] : []),
    ],
    rows: [...kinds.values()].map(({ codes, note, papers }, at) => [
      String(at + 1),
      reason(scene, codes),
      grouped(papers),
      ...(noted ? [note] : []),
    ]),
  };
}

export const timesOf = (paper: Paper): number => paper.times ?? 1;
