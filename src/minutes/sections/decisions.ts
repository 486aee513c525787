import { never } from '../../domain/result.ts';
import type { Decision } from '../../domain/rounds/past.ts';
import { fact, pen, type Block } from '../paper.ts';
import type { Scene } from '../scene.ts';
import { voteText } from './hand-votes.ts';

/** What the meeting decided after the result, or room to write it. */
export function decisions(scene: Scene): readonly Block[] {
  const taken = scene.source.congress?.decisions ?? [];
  const label = scene.line('decision');
  return taken.length === 0 ? [pen(label, 2)] : taken.map((decision) => fact(label, decisionText(scene, decision)));
}

export function decisionText(scene: Pick<Scene, 'line'>, decision: Decision): string {
  const vote = 'vote' in decision && decision.vote !== undefined ? ` (${voteText(scene, decision.vote)})` : '';
  return `${words(scene, decision)}${vote}.`;
}

function words({ line }: Pick<Scene, 'line'>, decision: Decision): string {
  switch (decision.kind) {
    case 'tieRevote':
      return line('decidedTieRevote');
    case 'voteAgain':
      return line('decidedVoteAgain');
    case 'furtherBallot':
      return line(decision.newNames ? 'decidedNewNames' : 'decidedSameNames');
    case 'admitTied':
      return decision.names.length === 0 ? line('decidedNobody') : line('decidedAdmit', { names: decision.names.join(', ') });
    case 'stopShort':
      return line('decidedStop', { reason: decision.reason.replace(/\.$/, '') });
    case 'reportUp':
      return line('decidedReportUp');
    default:
      return never(decision);
  }
}
