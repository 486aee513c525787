import type { CandidateResult, Next } from '../../domain/count/output.ts';
import { grouped } from '../../domain/figures.ts';
import { never } from '../../domain/result.ts';
import { strong, text, type Block } from '../paper.ts';
import type { Scene } from '../scene.ts';
import { declared, openAlternates } from './alternates.ts';
import { decisions } from './decisions.ts';
import { structure } from './structure.ts';

const candidate = ({ source }: Scene, no: number): CandidateResult | undefined => source.result.candidates.find((one) => one.no === no);

/** P4 field 12, votes high to low; each delegates' paper lists its own tier. */
export function elected(scene: Scene): readonly Block[] {
  const { result } = scene.source;
  const chosen = scene.tier === 'alternate' ? result.alternates : result.elected;
  const values = { people: grouped(chosen.length), seats: grouped(scene.seats) };
  if (chosen.length > 0) return [text(introduction(scene, chosen.length, values)), chosenTable(scene, chosen), ...structure(scene)];
  const later = scene.tier === 'alternate' ? declared(scene) : [];
  return later.length > 0 ? later : [text(nobody(scene))];
}

function introduction(scene: Scene, people: number, values: Readonly<Record<string, string>>): string {
  if (scene.opinion) return scene.line('admitted', values);
  if (scene.tier === 'alternate') return scene.line('alternates', values);
  if (scene.tieRevote) return scene.line('electedTie', values);
  return people === 1 && scene.seats === 1 ? scene.line('electedOne') : scene.line('elected', values);
}

function nobody(scene: Scene): string {
  if (scene.opinion) return scene.line('admittedNone');
  if (scene.tier === 'official') return scene.line('electedNone');
  const waits = scene.paired && scene.source.result.next.some((next) => tierOf(next) === 'official');
  return scene.line(waits ? 'alternatesLater' : 'alternatesNone');
}

function chosenTable(scene: Scene, chosen: readonly number[]): Block {
  const rows = chosen.flatMap((no) => candidate(scene, no) ?? []);
  return {
    kind: 'table',
    columns: [
      { title: scene.column('order'), kind: 'order' },
      { title: scene.column('name'), kind: 'words' },
      { title: scene.column(scene.opinion ? 'agree' : 'votes'), kind: 'figure' },
      { title: percentTitle(scene), kind: 'percent' },
    ],
    rows: rows.map(({ no, votes, percent }, at) => [String(at + 1), scene.nameOf(no), grouped(votes), percent]),
  };
}

function percentTitle({ source, opinion, column }: Scene): string {
  return opinion
    ? column('percentCollected', { whole: grouped(source.input.ballots.collected) })
    : column('percent', { whole: grouped(source.result.base.value) });
}

const tierOf = (next: Next): 'official' | 'alternate' => ('tier' in next ? next.tier : 'official');

/** P4 field 13: the board reports, the meeting decides; the decision is for the pen unless it is known. */
export function whatFollows(scene: Scene): readonly Block[] {
  const own = scene.source.result.next.filter((next) => !scene.paired || tierOf(next) === scene.tier);
  const open = openAlternates(scene);
  const settled = own.length > 0 || (scene.paired && open.length > 0) ? [] : [text(nothingOpen(scene, open.length > 0))];
  const reported = [...own.map((next) => strong(nextText(scene, next))), ...open];
  return [...settled, ...reported, ...(reported.length > 0 ? decisions(scene) : [])];
}

/** `open`: only alternates are missing. */
function nothingOpen(scene: Scene, open: boolean): string {
  if (scene.opinion) return scene.line('completeOpinion');
  const waits = scene.paired && scene.tier === 'alternate' && scene.source.result.next.length > 0 && scene.source.congress?.alternatesNow === undefined;
  if (waits) return scene.line('alternatesLater');
  return scene.line(open ? 'completeOfficial' : 'complete');
}

function nextText(scene: Scene, next: Next): string {
  const seats = grouped(next.seats);
  const tier = tierOf(next) === 'alternate' ? scene.line('tierAlternate') : '';
  switch (next.kind) {
    case 'tieRevote':
      return scene.line('tie', { ...tied(scene, next.candidates), seats, tier });
    case 'meetingDecides':
      return scene.line('meetingDecides', { ...tied(scene, next.candidates), seats });
    case 'furtherBallot':
      return scene.line('short', { seats, tier });
    default:
      return never(next);
  }
}

function tied(scene: Scene, numbers: readonly number[]): { readonly names: string; readonly votes: string } {
  const people = numbers.flatMap((no) => candidate(scene, no) ?? []);
  return { names: people.map(({ no }) => scene.nameOf(no)).join(', '), votes: grouped(people[0]?.votes ?? 0) };
}
