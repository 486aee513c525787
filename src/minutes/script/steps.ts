import texts from '../../../resources/texts/script.json' with { type: 'json' };
import type { ArticleTopic, Regulation } from '../../domain/regulation.ts';
import { citation } from '../spell.ts';
import { fill } from '../texts.ts';
import type { ScriptFacts } from './facts.ts';

export { texts };
export type ScriptKey = keyof typeof texts.steps;
/** Who reads it aloud; `head` is the head of the board, at an opinion ballot of the counting team. */
export type Speaker = 'chair' | 'head' | 'credentials';

export type ScriptStep = {
  readonly key: ScriptKey;
  readonly speaker: Speaker;
  /** What happens. */
  readonly heading: string;
  readonly article: ArticleTopic;
  /** What may stand in braces in this text. */
  readonly fields: readonly string[];
  readonly text: string;
};

type Entry = { readonly speaker: string; readonly heading: string; readonly article: string; readonly fields: readonly string[]; readonly text: string };

/** A test holds the file to the types that JSON cannot express. */
const stepOf = ([key, entry]: [string, Entry]): ScriptStep => ({
  key: key as ScriptKey,
  speaker: entry.speaker as Speaker,
  heading: entry.heading,
  article: entry.article as ArticleTopic,
  fields: [...texts.common, ...entry.fields],
  text: entry.text,
});

/** Every text that is read aloud, in the order of a congress. */
export const scriptSteps: readonly ScriptStep[] = Object.entries(texts.steps).map(stepOf);

const byKey = new Map(scriptSteps.map((step) => [step.key, step]));

export function scriptStep(key: ScriptKey): ScriptStep {
  const step = byKey.get(key);
  if (step === undefined) throw new Error(`no script text “${key}”`);
  return step;
}

/** The words of those who count: the board, or the team of an opinion ballot. */
export const counterWords = ({ post }: Pick<ScriptFacts, 'post'>): (typeof texts.counters)['board'] =>
  texts.counters[post === 'opinion' ? 'team' : 'board'];

/** Who reads: `Trưởng Ban Kiểm phiếu`. */
export const speakerName = (key: ScriptKey, facts: Pick<ScriptFacts, 'post'>): string =>
  fill(texts.speakers[scriptStep(key).speaker], counterWords(facts));

/** `khoản 1, Điều 15 Quy chế bầu cử trong Đảng` */
export const scriptArticle = (key: ScriptKey, regulation: Regulation): string =>
  citation(regulation.articles[scriptStep(key).article], regulation);
