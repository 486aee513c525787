import texts from '../../../resources/texts/hand-over.json' with { type: 'json' };
import { grouped } from '../../domain/figures.ts';
import type { Regulation } from '../../domain/regulation.ts';
import { never } from '../../domain/result.ts';
import { headingFor, nameOfMeeting } from '../heading.ts';
import { aboutRound, gatheredOf, modelOf, wordsOf, type OfMeeting } from '../of-round.ts';
import { fact, pen, text, type Block, type Column, type PaperModel, type Signatures } from '../paper.ts';
import { signPlaces } from '../sign-places.ts';
import { citation, dateText } from '../spell.ts';
import { fill, lowered, texts as common, upper, type Values } from '../texts.ts';
import { worded } from '../wording/own.ts';
import { reconciled, sizesOf, sumOf, unusedOf } from './sealed.ts';
import type { HandOverSource, SealedRound } from './source.ts';

/** The papers sealed and handed over (P9), of every round of a meeting. */
export function handOverModel(source: HandOverSource): PaperModel {
  const { headings } = texts;
  const words = wordsOf(source);
  const contents: readonly (readonly [string, readonly Block[]])[] = [
    [headings.opening, [text(opening(source))]],
    [headings.sides, sides(source)],
    ...source.rounds.map((round) => [roundTitle(source, round), ballots(round)] as const),
    [headings.file, file(source, words)],
    [headings.keeping, [text(keepingLine(source)), text(fill(worded(source.wording, 'handOver.fileKept'), words))]],
    [headings.remarks, [pen('', 2)]],
  ];
  return modelOf(source, texts.title, [
    {
      heading: headingFor(gatheredOf(source), words['body'] ?? ''),
      title: upper(texts.title),
      about: [nameOfMeeting(gatheredOf(source))],
      sections: contents.map(([title, blocks], at) => ({ number: at + 1, title, blocks })),
      closing: { number: contents.length + 1, title: headings.closing, blocks: [text(fill(worded(source.wording, 'handOver.closing'), words))] },
      signatures: signatures(source, words),
    },
  ]);
}

/** `Bầu Ban Chấp hành …, bầu lần thứ nhất` */
export function roundTitle(of: OfMeeting, round: SealedRound): string {
  const [election = '', ...rest] = aboutRound(of, round);
  return [election, ...rest.map(lowered)].join(', ');
}

function opening(source: HandOverSource): string {
  const { place, date } = source.organisation;
  return fill(worded(source.wording, 'handOver.began'), { ...wordsOf(source), place, date: dateText(date), meeting: nameOfMeeting(gatheredOf(source)) });
}

const sides = (source: HandOverSource): readonly Block[] => [
  fact(texts.giver, fill(texts.giverHeads, { ...wordsOf(source), names: source.heads.join(', ') })),
  source.presidium.length === 0 ? pen(texts.receiver) : fact(texts.receiver, fill(texts.receiverNames, { names: source.presidium.join(', ') })),
];

const shown = (value: number | undefined): string => (value === undefined ? texts.unknown : grouped(value));

function ballots(round: SealedRound): readonly Block[] {
  const { valid, invalid, spoiled, unused, sum, printed } = texts.columns;
  const figures: readonly (readonly [string, number | undefined])[] = [
    [valid, round.valid],
    [invalid, round.invalid],
    [spoiled, round.spoiled],
    [unused, unusedOf(round)],
    [sum, sumOf(round)],
    [printed, round.printed],
  ];
  return [
    packets(round),
    { kind: 'table', columns: figures.map(([title]): Column => ({ title, kind: 'figure' })), rows: [figures.map(([, value]) => shown(value))] },
    text(sumLine(round)),
    ...(round.voided === true && round.valid === undefined ? [text(fill(texts.uncounted, { collected: shown(round.collected) }))] : []),
    pen(texts.sealNo),
    pen(texts.sealState),
  ];
}

/** `7 (6 tập 50 phiếu, 1 tập 38 phiếu)` */
export function packets(round: SealedRound): Block {
  if (round.bundles.length === 0) return pen(texts.packets);
  const sizes = sizesOf(round).map(([papers, bundles]) => fill(texts.size, { papers: grouped(papers), bundles: grouped(bundles) }));
  return fact(texts.packets, fill(texts.packetsOf, { packets: grouped(round.bundles.length), sizes: sizes.join(', ') }));
}

function sumLine(round: SealedRound): string {
  const stands = reconciled(round);
  switch (stands.kind) {
    case 'holds':
      return texts.sumHolds;
    case 'notReturned':
      return fill(texts.sumNotReturned, { difference: grouped(stands.difference) });
    case 'differs':
      return fill(texts.sumDiffers, { difference: grouped(stands.difference) });
    case 'unknown':
      return texts.sumUnknown;
    default:
      return never(stands);
  }
}

/** The copies are named, since each holds every paper. */
const file = ({ fileName }: HandOverSource, words: Values): readonly Block[] => [
  fact(texts.fileName, fileName),
  fact(texts.fileHead, texts.fileHeadAt),
  pen(texts.medium),
  text(`${texts.copies}:`),
  ...[texts.copyBoard, texts.copyPresidium, texts.copyBackup, texts.cleared].map((label) => pen(fill(label, words))),
];

/** Six months, and by which article where its number is known. */
export const keepingLine = (source: HandOverSource): string =>
  fill(worded(source.wording, 'handOver.keeping'), { ...wordsOf(source), article: keptUnder(source.regulation) });

/** ` (Điều 35 …)`, or nothing where its number is not known. */
export function keptUnder(regulation: Regulation): string {
  const articles: Readonly<Partial<Record<string, string>>> = texts.articles;
  const article = articles[regulation.id];
  return article === undefined ? '' : fill(texts.article, { article: citation(article, regulation) });
}

function signatures({ heads, presidium }: HandOverSource, words: Values): Signatures {
  const [chair] = presidium;
  const [head] = heads;
  return {
    left: {
      titles: [upper(texts.receives), upper(fill(common.lines.sign, { body: texts.presidium }))],
      ...(chair !== undefined && presidium.length === 1 ? { name: chair } : {}),
      place: signPlaces.presidium,
    },
    right: {
      titles: [upper(texts.gives), upper(fill(common.lines.sign, words)), upper(words['head'] ?? '')],
      ...(head !== undefined && heads.length === 1 ? { name: head } : {}),
      place: signPlaces.head,
    },
    othersTitle: texts.laterTitle,
    others: [{ role: texts.later, name: texts.unnamed }],
  };
}
