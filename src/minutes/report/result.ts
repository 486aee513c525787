import type { CandidateResult } from '../../domain/count/output.ts';
import { grouped } from '../../domain/figures.ts';
import { capitalised, fill } from '../texts.ts';
import { text, type Block } from '../paper.ts';
import type { Scene } from '../scene.ts';
import { inWords } from '../script/in-words.ts';
import { declared } from '../sections/alternates.ts';
import type { ReportSource } from './source.ts';
import { say, spoken, texts } from './texts.ts';

/** Everybody's votes only where the meeting has them told; then those elected, high to low. */
export function told(scene: Scene, { announce }: ReportSource): readonly Block[] {
  const { candidates } = scene.source.result;
  const everybody = announce === 'all' ? [text(say(scene, scene.opinion ? 'votesOpinion' : 'votes')), votesTable(scene, candidates, 'ballot')] : [];
  return [...everybody, ...elected(scene, announce === 'all' ? 'again' : 'won')];
}

function elected(scene: Scene, order: Order): readonly Block[] {
  const { result } = scene.source;
  const both = scene.paired || scene.tier === 'alternate';
  const official = scene.tier === 'official' ? group(scene, result.elected, scene.paired ? 'electedOfficial' : 'elected', order) : [];
  const alternates = both ? group(scene, result.alternates, 'electedAlternate', order) : declared(scene);
  const whole = [...official, ...alternates];
  return whole.length === 0 ? [text(say(scene, scene.opinion ? 'admittedNone' : 'electedNone'))] : whole;
}

function group(scene: Scene, numbers: readonly number[], code: 'elected' | 'electedOfficial' | 'electedAlternate', order: Order): readonly Block[] {
  const people = numbers.flatMap((no) => scene.source.result.candidates.filter((one) => one.no === no));
  if (people.length === 0) return [];
  const alone = people.length === 1 && scene.seats === 1 && code === 'elected';
  const introduced = scene.opinion ? 'admitted' : alone ? 'electedOne' : code;
  return [text(say(scene, introduced, { people: spoken(people.length) })), votesTable(scene, people, order)];
}

/** `ballot`: everybody, with the numbers of the ballot; `again`: whose votes have been read in words already. */
type Order = 'ballot' | 'won' | 'again';

function votesTable(scene: Scene, people: readonly CandidateResult[], order: Order): Block {
  const { columns } = texts;
  const { base, ballots } = scene.source.result;
  const whole = scene.opinion ? ballots.collected : base.value;
  return {
    kind: 'table',
    columns: [
      { title: columns.order, kind: 'order' },
      { title: columns.name, kind: 'words' },
      { title: scene.opinion || scene.source.result.form === 'agree' ? columns.agree : columns.votes, kind: 'figure' },
      ...(order === 'again' ? [] : [{ title: columns.words, kind: 'words' } as const]),
      { title: fill(columns.percent, { whole: grouped(whole) }), kind: 'percent' },
    ],
    rows: people.map(({ no, votes, percent }, at) => [String(order === 'ballot' ? no : at + 1), scene.nameOf(no), grouped(votes), ...(order === 'again' ? [] : [capitalised(inWords(votes))]), percent]),
  };
}
