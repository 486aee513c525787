import { grouped } from '../../domain/figures.ts';
import { fact, text, type Block } from '../paper.ts';
import type { Scene } from '../scene.ts';
import { capitalised } from '../texts.ts';
import { faultText } from './faults.ts';
import { invalidTable } from './invalid.ts';

/** P4 field 9: valid, invalid by reason, and the list that the board concluded (Điều 8). */
export function validity(scene: Scene): readonly Block[] {
  const { result, regulation, conclusion } = scene.source;
  const { valid, invalid, invalidBy } = result.ballots;
  const article = scene.cite(regulation.articles.ballotValidity);
  const reasons = Object.entries(invalidBy).map(
    ([code, papers]): Block => ({
      kind: 'fact',
      level: 2,
      label: scene.line('invalidBy', { code, fault: faultText(scene, code) }),
      value: scene.line('papers', { papers: grouped(papers) }),
    }),
  );
  return [
    fact(scene.line('valid'), grouped(valid)),
    fact(scene.line('invalid'), invalid === 0 ? '0' : scene.line('invalidOf', { papers: grouped(invalid) })),
    ...reasons,
    ...(invalid === 0 ? [] : [text(scene.line('invalidList', { article })), invalidTable(scene)]),
    ...(conclusion === undefined ? [] : [text(conclusion)]),
  ];
}

/** P4 field 10, strike ballots only. */
export function byVotes(scene: Scene): readonly Block[] {
  const rows = scene.source.result.ballots.byVotes ?? [];
  const { seats } = scene.source.input.election;
  if (rows.length === 0) return [text(scene.line('noPapers'))];
  const said = rows.map(({ votes, papers }) =>
    scene.line(votes === seats ? 'byVotesFull' : 'byVotes', { votes: grouped(votes), papers: grouped(papers) }),
  );
  return [text(`${capitalised(said.join('; '))}.`)];
}

/** P4 field 11: votes in ballot order, each with its base in the column heading. */
export function votes(scene: Scene): readonly Block[] {
  const { result, input } = scene.source;
  const agree = result.form === 'agree';
  const percent = scene.opinion
    ? scene.column('percentCollected', { whole: grouped(input.ballots.collected) })
    : scene.column('percent', { whole: grouped(result.base.value) });
  return [
    {
      kind: 'table',
      columns: [
        { title: scene.column('order'), kind: 'order' },
        { title: scene.column('name'), kind: 'words' },
        { title: scene.column(agree ? 'agree' : 'votes'), kind: 'figure' },
        ...(agree ? [{ title: scene.column('disagree'), kind: 'figure' } as const, { title: scene.column('none'), kind: 'figure' } as const] : []),
        { title: percent, kind: 'percent' },
      ],
      rows: result.candidates.map((one) => [
        String(one.no),
        scene.nameOf(one.no),
        grouped(one.votes),
        ...(agree ? [grouped(one.disagree ?? 0), grouped(one.none ?? 0)] : []),
        one.percent,
      ]),
    },
    ...(agree && result.candidates.length > 1 ? [text(scene.line('noneColumn'))] : []),
  ];
}

