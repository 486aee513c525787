import { grouped } from '../../domain/figures.ts';
import { footerOf } from '../model.ts';
import { documentPdf } from '../layout/bytes.ts';
import { layout } from '../layout.ts';
import { fact, text, type Block, type PaperModel, type PaperPart, type Signatures } from '../paper.ts';
import { congressHeading } from '../script/cover.ts';
import { fill, texts as common, upper } from '../texts.ts';
import { papersTable } from './log-table.ts';
import type { EntryLogSource, LoggedPaper } from './source.ts';
import { entriesTable, happeningsBlocks } from './story.ts';
import { countersOf, momentText, roundLines, texts } from './texts.ts';

export type { EntryLogSource } from './source.ts';

const { log } = texts;
type Bundle = EntryLogSource['bundles'][number];

/** The entry log (P10): each bundle is a paper of its own, signed by those who entered it and by the head. */
export function entryLogModel(source: EntryLogSource): PaperModel {
  return {
    title: [log.title, source.election].join(' – '),
    made: source.printedAt,
    ...(source.rehearsal ? { mark: common.lines.rehearsal } : {}),
    footer: { ...footerOf(source), ...(source.version === undefined ? { version: fill(texts.printed, { moment: momentText(source.printed, source.organisation.date) }) } : {}) },
    parts: source.bundles.map((bundle) => partOf(source, bundle)),
  };
}

/** The same source gives the same bytes. */
export const entryLogPdf = (source: EntryLogSource): Promise<Uint8Array> => documentPdf(layout(entryLogModel(source)));

function partOf(source: EntryLogSource, bundle: Bundle): PaperPart {
  const { headings } = log;
  const { date: day } = source.organisation;
  const contents: readonly (readonly [string, readonly Block[]])[] = [
    [headings.entries, [fact(log.papers, grouped(bundle.papers)), entriesTable(bundle, day)]],
    [headings.happenings, happeningsBlocks(bundle, day)],
    [headings.papers, [text(log.legend), papersTable(source, bundle.places, bundle.entries.length)]],
  ];
  return {
    heading: congressHeading(source.organisation, countersOf(source).body),
    title: upper(log.title),
    about: [source.election, ...roundLines(source), bundleLine(source, bundle)],
    sections: contents.map(([title, blocks], at) => ({ number: at + 1, title, blocks })),
    closing: { number: contents.length + 1, title: headings.totals, blocks: [text(totals(source, bundle.places))] },
    signatures: signatures(source, bundle),
  };
}

const bundleLine = ({ of }: EntryLogSource, { bundle }: Bundle): string =>
  fill(of === 1 ? log.ofOne : log.of, { bundle: fill(texts.bundle, { bundle: String(bundle) }), bundles: String(of) });

const openStates: readonly LoggedPaper['state'][] = ['differs', 'onlyOne', 'awaitsRuling'];

/** In one sentence, which stays with the signatures. */
function totals(source: EntryLogSource, places: readonly LoggedPaper[]): string {
  const of = (which: (paper: LoggedPaper) => boolean): number => places.filter(which).length;
  const lines = log.totals;
  const removed = of(({ state }) => state === 'removed');
  const open = of(({ state }) => openStates.includes(state));
  const parts: readonly (readonly [string, number])[] = [
    [lines.papers, places.length],
    [lines.same, of(({ alike }) => alike)],
    [lines.differing, of(({ alike }) => !alike)],
    [lines.reread, of(({ again }) => again !== undefined)],
    [lines.ruled, of(({ state, ruling }) => ruling !== undefined && state !== 'removed')],
    ...(removed > 0 ? ([[lines.removed, removed]] as const) : []),
    ...(open > 0 ? ([[lines.open, open]] as const) : []),
  ];
  return `${parts.map(([line, papers]) => fill(line, { ...countersOf(source), papers: grouped(papers) })).join('; ')}.`;
}

function signatures(source: EntryLogSource, { entries }: Bundle): Signatures {
  const counters = countersOf(source);
  const [first = { titles: [] }, ...others] = entries.map(({ entry, typist }) => ({
    titles: [upper(log.typist), upper(fill(log.entryTitle, { entry: String(entry) }))],
    ...(typist === undefined ? {} : { name: typist }),
  }));
  return {
    left: first,
    middle: others,
    right: { titles: [`T/M ${upper(counters.body)}`, upper(counters.head)], name: source.board.head },
    othersTitle: '',
    others: [],
  };
}
