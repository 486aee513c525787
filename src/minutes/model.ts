import { vietnamTime } from './vietnam-time.ts';
import manifest from '../../package.json' with { type: 'json' };
import { aboutOf, headingOf } from './heading.ts';
import type { Block, PaperFooter, PaperModel, PaperPart } from './paper.ts';
import { scenesOf, type Scene } from './scene.ts';
import { declared } from './sections/alternates.ts';
import { attendance, base, issued } from './sections/base.ts';
import { closing, signatures } from './sections/closing.ts';
import { board, list, opening, seats } from './sections/opening.ts';
import { elected, whatFollows } from './sections/outcome.ts';
import { complaints, remarks } from './sections/remarks.ts';
import { byVotes, validity, votes } from './sections/validity.ts';
import type { MinutesSource } from './source.ts';
import { fill, texts, upper, type HeadingCode } from './texts.ts';

export type { PaperModel } from './paper.ts';
export type { MinutesSource, PaperRuling } from './source.ts';

/** The minutes of one round; for delegates official and alternate, for an opinion ballot its own form. */
export function minutesModel(source: MinutesSource): PaperModel {
  const parts = scenesOf(source).map(partOf);
  const [first] = parts;
  return {
    title: [texts.lines.title, ...(first?.about ?? []).slice(0, 1)].join(' – '),
    made: source.printedAt ?? `${source.input.organisation.date}T00:00:00Z`,
    ...(source.input.rehearsal === true ? { mark: texts.lines.rehearsal } : {}),
    footer: footerOf(source),
    parts,
  };
}

/** Which sections, in the order of the form. */
function contentOf(scene: Scene): readonly (readonly [HeadingCode, readonly Block[]])[] {
  const { opinion, tier } = scene;
  const alternates = tier === 'official' && !scene.paired ? declared(scene) : [];
  return [
    ['opening', opening(scene)],
    [opinion ? 'seatsOpinion' : 'seats', seats(scene)],
    [opinion ? 'listOpinion' : 'list', list(scene)],
    ['board', board(scene)],
    ['attendance', attendance(scene)],
    ...(opinion ? [] : ([['base', base(scene)]] as const)),
    ['issued', issued(scene)],
    ['validity', validity(scene)],
    ...(scene.source.result.form === 'strike' ? ([['byVotes', byVotes(scene)]] as const) : []),
    ['votes', votes(scene)],
    [opinion ? 'admitted' : tier === 'alternate' ? 'alternates' : 'elected', elected(scene)],
    ...(alternates.length > 0 ? ([['alternates', alternates]] as const) : []),
    ['next', whatFollows(scene)],
    ['remarks', remarks(scene)],
    ['complaints', complaints(scene)],
  ];
}

function partOf(scene: Scene): PaperPart {
  const sections = contentOf(scene).map(([code, blocks], at) => ({ number: at + 1, title: scene.heading(code), blocks }));
  return {
    heading: headingOf(scene),
    title: upper(scene.line(scene.opinion ? 'titleOpinion' : 'title')),
    about: aboutOf(scene),
    sections,
    closing: { number: sections.length + 1, title: scene.heading('closing'), blocks: closing(scene) },
    signatures: signatures(scene),
  };
}

/** Program, version with the time of its making, and journal head, the same on every paper. */
export function footerOf({ version, head, printedAt }: Pick<MinutesSource, 'version' | 'head' | 'printedAt'>): PaperFooter {
  const { lines } = texts;
  return {
    program: fill(lines.program, { version: manifest.version }),
    ...(version === undefined ? {} : { version: [versionLine(version), ...(printedAt === undefined ? [] : [fill(lines.made, momentOf(printedAt))])].join(', ') }),
    ...(head === undefined ? {} : { journal: { short: fill(lines.journal, { head: head.slice(0, 16) }), whole: fill(lines.journal, { head }) } }),
  };
}

function versionLine({ number, replaces }: NonNullable<MinutesSource['version']>): string {
  const { version, versionReplaces } = texts.lines;
  return replaces === undefined ? fill(version, { number: String(number) }) : fill(versionReplaces, { number: String(number), replaces: String(replaces) });
}

/** Where and when the meeting is: Viet Nam. */
function momentOf(at: string): { readonly time: string; readonly date: string } {
  const [date = '', time = ''] = vietnamTime(at).split('T');
  return { time, date: date.split('-').toReversed().join('/') };
}
