import type { HandVote } from '../../domain/hand-vote.ts';
import type { Gathered } from '../heading.ts';
import type { Scene } from '../scene.ts';
import { voteText } from '../sections/hand-votes.ts';
import { citation } from '../spell.ts';
import { fill, lowered, texts as common, type Values } from '../texts.ts';
import { ownOr } from '../wording/own.ts';
import type { MeetingSource } from './source.ts';
import texts from '../../../resources/texts/election-minutes.json' with { type: 'json' };

export { texts };

type Line = { readonly [Code in keyof typeof texts]: (typeof texts)[Code] extends string ? Code : never }[keyof typeof texts];

/** The source with the words of this kind of meeting. */
export type Telling = {
  readonly source: MeetingSource;
  readonly gathered: Gathered;
  readonly scene: Pick<Scene, 'line' | 'words'>;
  readonly say: (code: Line, values?: Values) => string;
  /** ` (biểu quyết giơ thẻ: …)`, or nothing where none was recorded. */
  readonly byHands: (vote: HandVote | undefined) => string;
  readonly cite: (article: string) => string;
};

export function tellingOf(source: MeetingSource): Telling {
  const kind = common.words[source.kind];
  const words = { ...kind, ...common.counters.board, assemblyLower: lowered(kind.assembly) };
  const scene: Telling['scene'] = {
    words,
    line: (code, values = {}) => fill(ownOr(source.wording, `minutes.${code}`, common.lines[code]), { ...words, ...values }),
  };
  const say: Telling['say'] = (code, values = {}) => fill(ownOr(source.wording, `electionMinutes.${code}`, texts[code]), { ...words, ...values });
  return {
    source,
    gathered: { organisation: source.organisation, kind: source.kind },
    scene,
    say,
    byHands: (vote) => (vote === undefined ? '' : say('byHands', { vote: voteText(scene, vote) })),
    cite: (article) => citation(article, source.regulation),
  };
}
