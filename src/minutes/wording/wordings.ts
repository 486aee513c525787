import boxSealing from '../../../resources/texts/box-sealing.json' with { type: 'json' };
import destruction from '../../../resources/texts/destruction.json' with { type: 'json' };
import electionMinutes from '../../../resources/texts/election-minutes.json' with { type: 'json' };
import handOver from '../../../resources/texts/hand-over.json' with { type: 'json' };
import instructions from '../../../resources/texts/instructions.json' with { type: 'json' };
import minutes from '../../../resources/texts/minutes.json' with { type: 'json' };
import proposal from '../../../resources/texts/proposal.json' with { type: 'json' };
import report from '../../../resources/texts/report.json' with { type: 'json' };
import withdrawal from '../../../resources/texts/withdrawal.json' with { type: 'json' };
import own from '../../../resources/texts/wording.json' with { type: 'json' };
import { scriptStep, type ScriptKey } from '../script/steps.ts';
import { filledAsScript } from './script-steps.ts';

type Papers = typeof own.papers;
export type WordedPaper = keyof Papers;
/** `minutes.copies` */
export type WordingKey = { readonly [P in WordedPaper]: `${P}.${keyof Papers[P] & string}` }[WordedPaper];

/** A sentence of a paper that an organisation may word in its own way. */
export type Wording = {
  readonly key: WordingKey;
  readonly paper: WordedPaper;
  /** What the sentence is. */
  readonly label: string;
  /** The model text. */
  readonly template: string;
  /** What may stand in braces. */
  readonly fields: readonly string[];
  /** What must: a paper leaves out no fact that the model text tells. */
  readonly required: readonly string[];
  /** Filled like this step of the script. */
  readonly step?: ScriptKey;
};

const meeting = ['assembly', 'assemblyLower', 'person'] as const;
const counters = [...meeting, 'body', 'short'] as const;
/** Words and citations: another sentence may do without them. */
const dispensable: readonly string[] = [...counters, 'summoned', 'under', 'article', 'board', 'boardShort', 'voter', 'turns', 'mistake'];

const fieldsIn = (template: string): readonly string[] => [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

type Offered = { readonly fields: readonly string[]; readonly steps?: Readonly<Partial<Record<string, ScriptKey>>> };

/** The sentences named in `wording.json`, each as it stands among the texts of its paper. */
const of = <K extends string>(paper: WordedPaper, labels: Readonly<Record<K, string>>, texts: Readonly<Record<NoInfer<K>, string>>, { fields, steps = {} }: Offered): readonly Wording[] =>
  (Object.entries(labels) as [K, string][]).map(([key, label]) => {
    const template = texts[key];
    const told = fieldsIn(template);
    const step = steps[key];
    return {
      key: `${paper}.${key}` as WordingKey,
      paper,
      label,
      template,
      fields: [...new Set([...told, ...(step === undefined ? fields : scriptStep(step).fields)])],
      required: [...new Set(told)].filter((name) => !dispensable.includes(name)),
      ...(step === undefined ? {} : { step }),
    };
  });

const { papers } = own;

/** Every sentence that can be worded, paper by paper. */
export const wordings: readonly Wording[] = [
  ...of('minutes', papers.minutes, minutes.lines, { fields: counters }),
  ...of('instructions', papers.instructions, instructions, { fields: counters, steps: filledAsScript }),
  ...of('boxSealing', papers.boxSealing, boxSealing, { fields: counters }),
  ...of('report', papers.report, report, { fields: counters }),
  ...of('electionMinutes', papers.electionMinutes, electionMinutes, { fields: meeting }),
  ...of('proposal', papers.proposal, proposal, { fields: meeting }),
  ...of('handOver', papers.handOver, handOver, { fields: counters }),
  ...of('destruction', papers.destruction, destruction, { fields: meeting }),
  ...of('withdrawal', papers.withdrawal, withdrawal, { fields: meeting }),
];

/** What each paper is called. */
export const wordedPapers: Readonly<Record<WordedPaper, string>> = {
  minutes: minutes.lines.title,
  instructions: instructions.title,
  boxSealing: boxSealing.title,
  report: report.title,
  electionMinutes: electionMinutes.title,
  proposal: proposal.title,
  handOver: handOver.title,
  destruction: destruction.title,
  withdrawal: withdrawal.title,
};

const byKey: ReadonlyMap<string, Wording> = new Map(wordings.map((one) => [one.key, one]));

export const wordingOf = (key: string): Wording | undefined => byKey.get(key);
