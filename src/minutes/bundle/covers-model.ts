import manifest from '../../../package.json' with { type: 'json' };
import { grouped } from '../../domain/figures.ts';
import { footerOf } from '../model.ts';
import { congressHeading } from '../script/cover.ts';
import { fill, texts as common, upper } from '../texts.ts';
import type { BundleStory, CoversSource, EntryStory, HandCounted } from './source.ts';
import { happeningText } from './story.ts';
import { countersOf, hourText, momentText, roundLines, texts } from './texts.ts';

const { cover: lines } = texts;

/** What the covers of a round say, apart from how they look. */
export type CoversModel = { readonly title: string; readonly made: string; readonly mark?: string; readonly program: string; readonly covers: readonly Cover[] };

export type Cover = {
  readonly above: readonly string[];
  readonly body: string;
  readonly bundle: string;
  readonly of: string;
  readonly papers: string;
  readonly about: readonly string[];
  readonly columns: readonly string[];
  readonly entries: readonly CoverEntry[];
  /** For the pen where nothing is known. */
  readonly difference: { readonly label: string; readonly value?: string };
  readonly seal: readonly string[];
  readonly footer: string;
};

/** Two hand counts of one entry; what is not known stays empty, for the pen. */
export type CoverEntry = {
  readonly entry: string;
  readonly team: readonly { readonly label: string; readonly name?: string }[];
  readonly counts: readonly { readonly moment: string; readonly papers: string; readonly people: string; readonly time: string }[];
};

export const coversModel = (source: CoversSource): CoversModel => ({
  title: [lines.title, source.election].join(' – '),
  made: source.printedAt,
  ...(source.rehearsal ? { mark: common.lines.rehearsal } : {}),
  program: fill(common.lines.program, { version: manifest.version }),
  covers: source.bundles.map((bundle) => coverOf(source, bundle)),
});

function coverOf(source: CoversSource, bundle: BundleStory): Cover {
  const { above, body } = congressHeading(source.organisation, countersOf(source).body);
  const { columns } = lines;
  return {
    above,
    body,
    bundle: upper(fill(texts.bundle, { bundle: String(bundle.bundle) })),
    of: source.of === 1 ? lines.ofOne : fill(lines.of, { bundles: String(source.of) }),
    papers: fill(lines.papers, { papers: grouped(bundle.papers) }),
    about: [source.election, ...roundLines(source)],
    columns: [columns.entry, columns.moment, columns.papers, columns.people, columns.time, columns.sign],
    entries: bundle.entries.map(entryOf),
    difference: { label: lines.difference, ...settled(bundle, source.organisation.date) },
    seal: [lines.sealedBy, lines.sealedAt, lines.stamp],
    footer: footerLine(source),
  };
}

/** A cover that is a paper of the file bears what every paper bears; one only looked at says when. */
function footerLine(source: CoversSource): string {
  const { program, journal, version = fill(texts.printed, { moment: momentText(source.printed, source.organisation.date) }) } = footerOf(source);
  return [program, ...(journal === undefined ? [] : [journal.short]), version].join(' · ');
}

const entryOf = ({ entry, typist, reader, opened, closed }: EntryStory): CoverEntry => ({
  entry: fill(lines.entry, { entry: String(entry) }),
  team: [
    { label: lines.typist, ...(typist === undefined ? {} : { name: typist }) },
    { label: lines.reader, ...(reader === undefined ? (typist === undefined ? {} : { name: texts.log.readsAlone }) : { name: reader }) },
  ],
  counts: [countOf(lines.opening, opened), countOf(lines.closing, closed)],
});

const countOf = (moment: string, counted: HandCounted | undefined): CoverEntry['counts'][number] => ({
  moment,
  papers: counted === undefined ? '' : grouped(counted.papers),
  people: counted?.names.join(', ') ?? '',
  time: counted?.at === undefined ? '' : hourText(counted.at),
});

/** So many events as fit on a cover; the entry log has them all. */
const fitting = 2;

function settled({ happenings }: BundleStory, day: string): { readonly value?: string } {
  const counts = happenings.filter(({ kind }) => kind === 'miscounted' || kind === 'counted' || kind === 'recounted');
  if (counts.length === 0) return {};
  return { value: [...counts.slice(-fitting).map((one) => happeningText(one, day)), ...(counts.length > fitting ? [`(${lines.more})`] : [])].join(' ') };
}
