import { grouped } from '../../domain/figures.ts';
import { never } from '../../domain/result.ts';
import { fact, strong, text, type Block } from '../paper.ts';
import { scenesOf, type Scene } from '../scene.ts';
import { declared } from '../sections/alternates.ts';
import { elected, whatFollows } from '../sections/outcome.ts';
import type { MinutesSource } from '../source.ts';
import { capitalised } from '../texts.ts';
import { roundLines } from '../bundle/texts.ts';
import { prepared } from './list.ts';
import type { ElectionTold, RoundTold } from './source.ts';
import type { Telling } from './telling.ts';

/** One round: what led to it, and what it came to. `alone`: the election has no other. */
export function roundBlocks(telling: Telling, election: ElectionTold, round: RoundTold, alone: boolean): readonly Block[] {
  const heading = alone ? [] : roundLines({ round: round.number, ...(round.tieRevote ? { tieRevote: true } : {}), ...(election.post === 'opinion' ? { opinion: true } : {}) }).map(strong);
  return [...heading, ...prepared(telling, election, round), ...cameTo(telling, round), ...(round.complaints === undefined ? [] : [fact(telling.say('complaints'), round.complaints)])];
}

function cameTo(telling: Telling, { came, list }: RoundTold): readonly Block[] {
  const { say, byHands } = telling;
  switch (came.kind) {
    case 'confirmed':
      return counted(telling, came.counted);
    case 'voided':
      return [text(say('voided', { reason: came.reason.replace(/\.$/, ''), vote: byHands(came.vote) }))];
    case 'open':
      return [text(say(list === undefined ? 'unlocked' : 'unconfirmed'))];
    default:
      return never(came);
  }
}

function counted({ say }: Telling, source: MinutesSource): readonly Block[] {
  const { congress = {}, result, input } = source;
  // The report to the higher level tells the structure.
  const scenes = scenesOf({ ...source, congress: { ...congress, structure: [] } });
  const { issued, collected, valid, invalid } = result.ballots;
  const opinion = input.election.post === 'opinion';
  return [
    text(say(result.form === 'strike' ? 'formStrike' : 'formAgree')),
    ...(opinion ? [] : [text(`${say('base', { base: grouped(result.base.value) })} ${threshold(scenes[0], result.threshold)}`)]),
    text(say('ballots', { issued: grouped(issued), collected: grouped(collected), valid: grouped(valid), invalid: grouped(invalid) })),
    ...scenes.flatMap(tierBlocks),
  ];
}

const threshold = (scene: Scene | undefined, votes: number | null): string =>
  (votes === null ? scene?.line('noThreshold') : scene?.line('threshold', { threshold: grouped(votes) })) ?? '';

function tierBlocks(scene: Scene): readonly Block[] {
  const heading = scene.paired ? [strong(`${capitalised(scene.line(scene.tier === 'official' ? 'ofOfficial' : 'ofAlternate'))}:`)] : [];
  const later = scene.paired || scene.tier === 'alternate' ? [] : declared(scene);
  const came = [...elected(scene), ...later];
  // What the counting minutes say under two headings is said once here.
  const said = came.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
  return [...heading, ...came, ...whatFollows(scene).filter((one) => one.kind !== 'text' || !said.includes(one.text))];
}
