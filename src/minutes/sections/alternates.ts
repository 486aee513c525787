import { grouped } from '../../domain/figures.ts';
import { strong, text, type Block } from '../paper.ts';
import type { Scene } from '../scene.ts';

/** Alternates by the votes of an earlier count: the official seats were settled only now (Điều 18). */
export function declared(scene: Scene): readonly Block[] {
  const { congress, regulation } = scene.source;
  if (congress?.alternatesNow === undefined) return [];
  const { people, seats, base } = congress.alternatesNow;
  const values = { people: grouped(people.length), seats: grouped(seats), round: String(people[0]?.round ?? 1), article: scene.cite(regulation.articles.delegates) };
  return [
    text(scene.line('alternatesNow', values)),
    {
      kind: 'table',
      columns: [
        { title: scene.column('order'), kind: 'order' },
        { title: scene.column('name'), kind: 'words' },
        { title: scene.column('votes'), kind: 'figure' },
        { title: scene.column('percent', { whole: grouped(base) }), kind: 'percent' },
      ],
      rows: people.map((one, at) => [String(at + 1), scene.called(one), grouped(one.votes), one.percent]),
    },
  ];
}

/** The board reports what the first count leaves open of the alternates; of two papers, on theirs. */
export function openAlternates(scene: Scene): readonly Block[] {
  const open = scene.source.congress?.alternatesOpen;
  if (open === undefined || (scene.paired && scene.tier === 'official')) return [];
  const values = { seats: grouped(open.seats), tier: scene.line('tierAlternate') };
  if (open.tied === undefined) return [strong(scene.line('short', values))];
  const { people, votes } = open.tied;
  return [strong(scene.line('tie', { ...values, names: people.map(scene.called).join(', '), votes: grouped(votes) }))];
}
