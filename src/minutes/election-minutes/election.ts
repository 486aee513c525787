import { grouped } from '../../domain/figures.ts';
import { fact, strong, type Block } from '../paper.ts';
import { dateText } from '../spell.ts';
import { fill } from '../texts.ts';
import { roundBlocks } from './round.ts';
import type { ElectionTold } from './source.ts';
import { texts, type Telling } from './telling.ts';

/** An election from its list to its end, or to where it stands. */
export const electionBlocks = (telling: Telling, election: ElectionTold): readonly Block[] => [
  ...stopped(telling, election),
  ...election.rounds.flatMap((round) => roundBlocks(telling, election, round, election.rounds.length === 1)),
  ...standing(telling, election),
];

/** What stopped it, and what the higher level answered. */
export function stopped({ say }: Telling, { paused, outside, answer }: ElectionTold): readonly Block[] {
  return [
    ...(paused === undefined ? [] : [fact(say('paused', { date: dateText(paused.date) }), paused.reason)]),
    ...(outside === undefined || outside.length === 0 ? [] : [fact(say('outside'), outside.join(', '))]),
    ...(answer === undefined ? [] : [fact(say('answer'), say('answered', { reference: answer.reference, date: dateText(answer.date), text: answer.text }))]),
    ...(answer?.kind === 'appointed' ? [fact(say('appointed'), answer.names.join(', '))] : []),
  ];
}

/** Nothing of one that is complete: its rounds have said it. */
export function standing({ scene }: Telling, { state, missing }: ElectionTold): readonly Block[] {
  const said = texts.states[state];
  return said === '' ? [] : [strong(fill(said, { ...scene.words, missing: grouped(missing) }))];
}
