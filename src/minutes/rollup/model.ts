import { footerOf } from '../model.ts';
import { pen, strong, text, type Block, type PaperHeading, type PaperModel } from '../paper.ts';
import { dayParts } from '../spell.ts';
import { dots, fill, texts as common, upper } from '../texts.ts';
import { delegates, direct, done, filled, hitchFacts, secretaries, short, structure } from './figures.ts';
import type { RollupSource } from './source.ts';
import { texts } from './texts.ts';
import { missing, sourceFacts, unitRows } from './units.ts';

export type { RollupSource } from './source.ts';

/** What the congresses below came to, from the standing committee of the higher level (P12). */
export function rollupModel(source: RollupSource): PaperModel {
  const { reporter, made } = source;
  return {
    title: [texts.title, ...(reporter.organisation === undefined ? [] : [reporter.organisation])].join(' – '),
    made,
    footer: footerOf({}),
    parts: [
      {
        heading: headingOf(source),
        title: upper(texts.title),
        about: [fill(texts.about, { term: reporter.term === undefined ? '' : fill(texts.term, { term: reporter.term }) })],
        sections: [{ number: 0, title: '', blocks: [...addressed(source), text(texts.began)] }, ...contents(source)],
        closing: { number: 0, title: '', blocks: [text(texts.end)] },
        signatures: { recipients: texts.recipients, right: { titles: [texts.signature] }, othersTitle: '', others: [] },
      },
    ],
  };
}

function headingOf({ reporter: { organisation, place, date } }: RollupSource): PaperHeading {
  const day = date === undefined ? { day: dots, month: dots, year: dots } : dayParts(date);
  return {
    above: [organisation === undefined ? dots : upper(organisation)],
    body: upper(texts.body),
    party: upper(common.lines.party),
    placeDate: fill(common.lines.placeDate, { place: place ?? dots, ...day }),
    number: texts.number,
  };
}

const addressed = ({ reporter: { superior } }: RollupSource): readonly Block[] => [superior === undefined ? pen(texts.toPen) : strong(fill(texts.to, { superior }))];

function contents(source: RollupSource): readonly { readonly number: number; readonly title: string; readonly blocks: readonly Block[] }[] {
  const { rollup } = source;
  const { headings } = texts;
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    [headings.done, done(rollup)],
    [headings.direct, direct(rollup)],
    [headings.secretaries, secretaries(rollup)],
    [headings.filled, filled(rollup)],
    [headings.delegates, delegates(rollup)],
    [headings.structure, structure(rollup)],
    [headings.short, short(rollup)],
    [headings.hitches, hitchFacts(rollup)],
    [headings.missing, missing(rollup)],
    [headings.sources, sourceFacts(source)],
    [headings.units, unitRows(source)],
  ];
  return sections.filter(([, blocks]) => blocks.length > 0).map(([title, blocks], at) => ({ number: at + 1, title, blocks }));
}
