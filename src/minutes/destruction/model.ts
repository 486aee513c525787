import kept from '../../../resources/texts/hand-over.json' with { type: 'json' };
import texts from '../../../resources/texts/destruction.json' with { type: 'json' };
import { grouped } from '../../domain/figures.ts';
import { roundTitle } from '../hand-over/model.ts';
import { unusedOf } from '../hand-over/sealed.ts';
import type { SealedRound } from '../hand-over/source.ts';
import { nameOfMeeting } from '../heading.ts';
import { gatheredOf, modelOf, wordsOf } from '../of-round.ts';
import { fact, pen, text, type Block, type PaperHeading, type PaperModel } from '../paper.ts';
import { signPlaces } from '../sign-places.ts';
import { citation, dateText } from '../spell.ts';
import { fill, texts as common, upper } from '../texts.ts';
import { worded } from '../wording/own.ts';
import type { DestructionSource } from './source.ts';

/** Papers destroyed by decision of the committee once they have been kept; the pen says when, by whom and how. */
export function destructionModel(source: DestructionSource): PaperModel {
  const { headings } = texts;
  const contents: readonly (readonly [string, readonly Block[]])[] = [
    [headings.opening, [text(texts.began), pen(texts.place), text(basis(source)), pen(texts.decision), pen(texts.complaints)]],
    [headings.people, [pen(texts.people, 3)]],
    [headings.papers, papers(source)],
    [headings.seals, [pen(texts.sealState, 2)]],
    [headings.file, [fact(texts.fileName, source.fileName), pen(texts.copies, 2), text(fill(worded(source.wording, 'destruction.kept'), wordsOf(source)))]],
    [headings.how, [pen(texts.how, 1)]],
  ];
  return modelOf(source, texts.title, [
    {
      heading: headingOf(source),
      title: upper(texts.title),
      about: [nameOfMeeting(gatheredOf(source))],
      sections: contents.map(([title, blocks], at) => ({ number: at + 1, title, blocks })),
      closing: { number: contents.length + 1, title: headings.closing, blocks: [text(fill(worded(source.wording, 'destruction.closing'), wordsOf(source)))] },
      signatures: {
        left: { titles: [upper(texts.left)] },
        right: { titles: [upper(texts.right)] },
        othersTitle: texts.witnessesTitle,
        others: [1, 2].map((no) => ({ role: texts.witness, name: texts.unnamed, place: signPlaces.witness(no) })),
      },
    },
  ]);
}

/** Months after the meeting it is the committee's own paper. */
function headingOf({ organisation: { name, superior, place } }: DestructionSource): PaperHeading {
  return { above: superior === undefined ? [] : [upper(superior)], body: upper(name), party: upper(common.lines.party), placeDate: fill(texts.placeDate, { place }) };
}

function basis(source: DestructionSource): string {
  const { regulation, keptUntil, wording } = source;
  const { id, title, number, date } = regulation;
  const articles: Readonly<Partial<Record<string, string>>> = kept.articles;
  const article = articles[id];
  return fill(worded(wording, 'destruction.basis'), { ...wordsOf(source), rule: article === undefined ? title : citation(article, regulation), number, date: dateText(date), until: dateText(keptUntil) });
}

const shown = (value: number | undefined): string => (value === undefined ? texts.unknown : grouped(value));
const added = (...values: readonly (number | undefined)[]): number | undefined =>
  values.reduce<number | undefined>((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0);

const otherOf = (round: SealedRound): number | undefined => added(round.spoiled, unusedOf(round));
const bundlesOf = ({ bundles }: SealedRound): number | undefined => (bundles.length === 0 ? undefined : bundles.length);

function papers(source: DestructionSource): readonly Block[] {
  const { order, election, bundles, collected, other } = texts.columns;
  const { rounds } = source;
  const figures = (which: (round: SealedRound) => number | undefined): readonly (number | undefined)[] => rounds.map(which);
  return [
    text(fill(texts.papers, { meeting: nameOfMeeting(gatheredOf(source)) })),
    {
      kind: 'table',
      columns: [{ title: order, kind: 'order' }, { title: election, kind: 'words' }, { title: bundles, kind: 'figure' }, { title: collected, kind: 'figure' }, { title: other, kind: 'figure' }],
      rows: [
        ...rounds.map((round, at) => [String(at + 1), roundTitle(source, round), shown(bundlesOf(round)), shown(round.collected), shown(otherOf(round))]),
        ['', texts.total, ...[bundlesOf, (round: SealedRound) => round.collected, otherOf].map((which) => shown(added(...figures(which))))],
      ],
    },
  ];
}
