import { rulesOf } from '../../domain/count/count.ts';
import { classify, eyeFaultOf } from '../../domain/count/classify.ts';
import type { Paper } from '../../domain/count/input.ts';
import { grouped } from '../../domain/figures.ts';
import type { Block } from '../paper.ts';
import type { Scene } from '../scene.ts';
import type { PaperRuling } from '../source.ts';
import { marksText, readingText } from '../bundle/marks.ts';
import { faultText } from './faults.ts';

/** Equal papers of a count file: same faults, same note. */
type Kind = { readonly codes: readonly string[]; readonly note: string; papers: number };

const reason = (scene: Scene, codes: readonly string[]): string => codes.map((code) => faultText(scene, code)).join('; ');

/** Each invalid paper by its place; of a count file, which knows no places, by kind. */
export function invalidTable(scene: Scene): Block {
  return scene.source.rulingList === undefined ? byKind(scene) : byPlace(scene);
}

function byPlace(scene: Scene): Block {
  const rows = (scene.source.rulingList ?? []).filter(({ codes }) => codes.length > 0);
  return {
    kind: 'table',
    columns: [
      { title: scene.column('place'), kind: 'paper' },
      { title: scene.column('reason'), kind: 'words' },
      { title: scene.column('ruling'), kind: 'words' },
    ],
    rows: rows.map((paper) => [paperCalled(scene, paper), reason(scene, paper.codes), ruled(scene, paper)]),
  };
}

/** `tập 2, tờ 17`; where the papers are one bundle, `tờ 17`. */
export const paperCalled = (scene: Scene, { bundle, place }: PaperRuling): string =>
  bundle === undefined ? scene.line('paper', { place: grouped(place) }) : scene.line('paperInBundle', { bundle: grouped(bundle), place: grouped(place) });

/** `Không hợp lệ: hai màu mực (3/3 thành viên Ban tán thành)`: the board concludes, not one person. */
export function ruled(scene: Scene, paper: PaperRuling): string {
  return [verdict(scene, paper), ...turnedInto(scene, paper)].join('. ');
}

/** Whoever reads the minutes sees what a ruling made of a paper: what was read, and what counts. */
function turnedInto(scene: Scene, { turned }: PaperRuling): readonly string[] {
  if (turned === undefined) return [];
  const ballot = { form: scene.source.result.form, names: scene.source.input.candidates.length };
  const read = turned.read.map((reading) => readingText(reading, ballot)).join(' / ');
  return [scene.line('turned', { read, marks: marksText(turned.marks, ballot) })];
}

function verdict(scene: Scene, { ruling, note, votesFor }: PaperRuling): string {
  const { secretary, members } = scene.source.input.board;
  const board = 1 + (secretary === undefined ? 0 : 1) + members.length;
  const said = note === undefined || note === '' ? ruling : `${ruling}: ${note}`;
  return votesFor === undefined ? said : `${said} (${scene.line('votesFor', { votes: String(votesFor), board: String(board) })})`;
}

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
