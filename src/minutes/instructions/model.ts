import texts from '../../../resources/texts/instructions.json' with { type: 'json' };
import { grouped } from '../../domain/figures.ts';
import { headingFor } from '../heading.ts';
import { aboutRound, gatheredOf, modelOf, wordsOf } from '../of-round.ts';
import { text, type Block, type PaperModel, type PaperPart } from '../paper.ts';
import { formOfFacts, oneName } from '../script/facts.ts';
import { fillScript } from '../script/fill.ts';
import type { ScriptKey } from '../script/steps.ts';
import { signPlaces } from '../sign-places.ts';
import { dateText } from '../spell.ts';
import { dots, fill, texts as common, upper, type Values } from '../texts.ts';
import { ownOr, worded } from '../wording/own.ts';
import { filledAsScript } from '../wording/script-steps.ts';
import { invalidKinds } from './invalid-kinds.ts';
import type { InstructionsSource } from './source.ts';

/** How to vote in this round (P2), read aloud by the head of the board. */
export const instructionsModel = (source: InstructionsSource): PaperModel =>
  modelOf(source, isOpinion(source) ? texts.titleOpinion : texts.title, [partOf(source)]);

const isOpinion = ({ election }: InstructionsSource): boolean => election.post === 'opinion';

function partOf(source: InstructionsSource): PaperPart {
  const opinion = isOpinion(source);
  const { headings } = texts;
  const contents: readonly (readonly [string, readonly Block[]])[] = [
    [headings.basis, basis(source)],
    [opinion ? headings.listOpinion : headings.list, list(source)],
    [headings.ballot, ballot(source)],
    [headings.mark, [text(markOf(source))]],
    [headings.valid, [text(validOf(source))]],
    [headings.invalid, invalid(source)],
    [opinion ? headings.admitted : headings.elected, [text(thresholdOf(source))]],
    [headings.casting, [text(filled(source, 'casting'))]],
  ];
  const words = wordsOf(source, source);
  return {
    heading: headingFor(gatheredOf(source), words['body'] ?? ''),
    title: upper(opinion ? texts.titleOpinion : texts.title),
    about: aboutRound(source, source),
    sections: contents.map(([title, blocks], at) => ({ number: at + 1, title, blocks })),
    closing: { number: contents.length + 1, title: texts.closingHeading, blocks: [text(filled(source, 'closing'))] },
    signatures: { right: { titles: [upper(fill(common.lines.sign, words)), upper(words['head'] ?? '')], name: source.headOfBoard, place: signPlaces.head }, othersTitle: '', others: [] },
  };
}

type Sentence = keyof typeof filledAsScript;

/** A sentence with the fields of the script; what is not known yet is left to the pen. */
const filled = ({ facts, wording }: InstructionsSource, sentence: Sentence, step = stepOf(sentence)): string =>
  fillScript(step, facts, ownOr(wording, `instructions.${sentence}`, texts[sentence])).text;

const stepOf = (sentence: Sentence): ScriptKey => filledAsScript[sentence] ?? 'principle';

const plain = (source: InstructionsSource, sentence: Sentence, values: Values = {}): string =>
  fill(worded(source.wording, `instructions.${sentence}`), { ...wordsOf(source, source), ...values });

function basis(source: InstructionsSource): readonly Block[] {
  const { title, number, date } = source.regulation;
  const { summoned } = source.facts;
  return [text(plain(source, 'basis', { title, number, date: dateText(date) })), text(plain(source, 'voters', { count: summoned === undefined ? dots : grouped(summoned) }))];
}

function list(source: InstructionsSource): readonly Block[] {
  return [text(principleOf(source)), text(namesLine(source))];
}

/** A longer list is on the ballot and not read aloud once more. */
const readAloud = 40;

function namesLine({ names }: InstructionsSource): string {
  const count = grouped(names.length);
  if (names.length > readAloud) return fill(texts.namesMany, { names: count, first: names[0] ?? '', last: names.at(-1) ?? '' });
  return fill(texts.names, { names: count, list: names.map((name, at) => fill(texts.name, { no: String(at + 1), name })).join('; ') });
}

function principleOf(source: InstructionsSource): string {
  if (isOpinion(source)) return filled(source, 'principleOpinion');
  const delegates = (source.facts.alternates ?? 0) > 0;
  return delegates ? filled(source, 'principleDelegates') : filled(source, 'principle');
}

function ballot(source: InstructionsSource): readonly Block[] {
  const form = isOpinion(source) ? 'formOpinion' : formOfFacts(source.facts) === 'strike' ? 'formStrike' : 'formAgree';
  return [text(plain(source, form)), text(filled(source, 'stamp'))];
}

function markOf(source: InstructionsSource): string {
  if (isOpinion(source)) return filled(source, 'markAgree', 'opinionMark');
  return formOfFacts(source.facts) === 'strike' ? filled(source, 'markStrike') : filled(source, 'markAgree');
}

function validOf(source: InstructionsSource): string {
  if (formOfFacts(source.facts) === 'strike') return filled(source, 'validStrike');
  return filled(source, oneName(source.facts) ? 'validOne' : 'validAgree');
}

function invalid(source: InstructionsSource): readonly Block[] {
  const kinds = invalidKinds(source.facts).map((code) => fill(common.faults[code], wordsOf(source, source)));
  return [text(filled(source, 'invalid')), ...kinds.map((kind, at) => text(fill(at === kinds.length - 1 ? texts.invalidLast : texts.invalidKind, { kind })))];
}

function thresholdOf(source: InstructionsSource): string {
  if (isOpinion(source)) return filled(source, 'thresholdOpinion');
  if (source.tieRevote === true) return filled(source, 'thresholdTie');
  return oneName(source.facts) ? filled(source, 'thresholdOne') : filled(source, 'threshold');
}
