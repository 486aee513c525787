import { grouped } from '../../domain/figures.ts';
import type { HandVote } from '../../domain/hand-vote.ts';
import { text, type Block } from '../paper.ts';
import type { Scene } from '../scene.ts';

const lines = { number: 'voteNumber', list: 'voteList', board: 'voteBoard' } as const;

/** What the meeting voted by raised cards (Điều 3), where that was recorded. */
export function handVote(scene: Scene, on: keyof typeof lines): readonly Block[] {
  const vote = scene.source.congress?.handVotes?.[on];
  return vote === undefined ? [] : [text(scene.line(lines[on], { vote: voteText(scene, vote) }))];
}

export const voteText = ({ line }: Pick<Scene, 'line'>, { for: agreed, against, other }: HandVote): string =>
  line('vote', { agreed: grouped(agreed), against: grouped(against), other: grouped(other) });
