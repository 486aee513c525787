import { text, type Block } from '../paper.ts';
import type { Scene } from '../scene.ts';
import { faultText } from '../sections/faults.ts';
import { say, spoken } from './texts.ts';

/** What was voted on, by how many people, with which papers: in sentences. */
export const figures = (scene: Scene): readonly Block[] => [
  text(listText(scene)),
  text(say(scene, 'summoned', { people: spoken(scene.source.result.base.summoned), present: spoken(scene.source.input.meeting.presentAtVote) })),
  ...(scene.opinion ? [] : [text(baseText(scene))]),
  text(say(scene, 'ballots', { issued: spoken(scene.source.result.ballots.issued), collected: spoken(scene.source.result.ballots.collected) })),
  text(validityText(scene)),
];

function listText(scene: Scene): string {
  const { election, candidates } = scene.source.input;
  const values = { seats: spoken(scene.seats), names: spoken(candidates.length), alternates: spoken(election.alternates ?? 0) };
  if (scene.opinion) return say(scene, 'listOpinion', values);
  if (scene.tieRevote) return say(scene, 'listTie', values);
  if (election.post !== 'delegates') return say(scene, 'list', values);
  if (scene.tier === 'alternate') return say(scene, 'listAlternate', values);
  return say(scene, scene.paired ? 'listBoth' : 'listOfficial', values);
}

function baseText(scene: Scene): string {
  const { base, threshold } = scene.source.result;
  const values = { base: spoken(base.value) };
  return threshold === null ? say(scene, 'baseTie', values) : say(scene, 'base', { ...values, threshold: spoken(threshold) });
}

function validityText(scene: Scene): string {
  const { valid, invalid, invalidBy } = scene.source.result.ballots;
  if (invalid === 0) return say(scene, 'allValid', { valid: spoken(valid) });
  const reasons = Object.entries(invalidBy).map(([code, papers]) => say(scene, 'reason', { papers: spoken(papers), fault: faultText(scene, code) }));
  return say(scene, 'validity', { valid: spoken(valid), invalid: spoken(invalid), reasons: reasons.join('; ') });
}
