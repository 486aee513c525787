import type { Content } from 'pdfmake/interfaces.js';
import { documentPdf } from '../layout/bytes.ts';
import { headingBlock, titleBlock } from '../layout/heading.ts';
import { kept, sizes } from '../layout/measures.ts';
import { footerOf } from '../model.ts';
import { dateText } from '../spell.ts';
import { fill, upper } from '../texts.ts';
import { readAloud, type Reading } from './booklet-text.ts';
import type { BookletElection, BookletMeeting, BookletSource } from './booklet-source.ts';
import { congressHeading, congressName } from './cover.ts';
import { sheetsDocument } from './document.ts';
import { scriptArticle, scriptStep, speakerName, texts } from './steps.ts';

export type { BookletElection, BookletMeeting, BookletSource, BookletText } from './booklet-source.ts';

/** Everything that will be read aloud, for the chair and the head of the board; the same source gives the same bytes. */
export const bookletPdf = (source: BookletSource): Promise<Uint8Array> =>
  documentPdf(
    sheetsDocument({
      title: texts.booklet.title,
      made: source.printedAt ?? `${source.organisation.date}T00:00:00Z`,
      rehearsal: source.rehearsal === true,
      footer: footerOf(source),
      content: [...cover(source), ...meetings(source)],
    }),
  );

const hasElections = ({ meetings: all }: BookletSource): boolean => all.some(({ elections }) => elections.length > 0);

function cover(source: BookletSource): readonly Content[] {
  const { booklet } = texts;
  const { number, title, date } = source.regulation;
  return [
    headingBlock(congressHeading(source.organisation, booklet.body)),
    titleBlock({ title: upper(booklet.title), about: [fill(booklet.about, { congress: congressName(source.organisation) })] }),
    { text: fill(booklet.basis, { title, number, date: dateText(date) }), italics: true, alignment: 'justify', margin: [0, 6, 0, 10] },
    hasElections(source)
      ? { toc: { title: { text: upper(booklet.contents), bold: true, alignment: 'center', margin: [0, 6, 0, 6] } } }
      : { text: booklet.noElection, alignment: 'center', margin: [0, 20, 0, 0] },
  ];
}

/** Elections are numbered through all meetings, as the table of contents lists them. */
function meetings(source: BookletSource): readonly Content[] {
  const shown = source.meetings.filter((one) => one.elections.length + one.texts.length > 0);
  return shown.flatMap((meeting, at) => {
    const before = shown.slice(0, at).reduce((sum, { elections }) => sum + elections.length, 0);
    return [
      meetingTitle(meeting),
      ...meeting.texts.flatMap((one) => readAloud([], readingOf(source, one))),
      ...meeting.elections.flatMap((election, place) => electionBlocks(source, election, before + place + 1)),
    ];
  });
}

const meetingTitle = ({ title }: BookletMeeting): Content => ({
  text: upper(title),
  bold: true,
  alignment: 'center',
  fontSize: sizes.title,
  margin: [0, 0, 0, 8],
  pageBreak: 'before',
  tocItem: true,
  tocStyle: { bold: true },
  tocMargin: [0, 6, 0, 2],
});

function electionBlocks(source: BookletSource, { title, post, texts: read }: BookletElection, number: number): readonly Content[] {
  // The types do not know that a line of the contents may be in pieces.
  const lead = {
    ...kept(`${number}. ${title}`),
    bold: true,
    fontSize: sizes.title,
    margin: [0, 14, 0, 4],
    tocItem: true,
    tocMargin: [14, 0, 0, 2],
  } as Content;
  if (read.length === 0) return [{ stack: [lead, { text: texts.booklet.noText, italics: true }], unbreakable: true }];
  return read.flatMap((one, at) => readAloud(at === 0 ? [lead] : [], readingOf(source, one, { number: `${number}.${at + 1}`, post })));
}

function readingOf(
  { regulation }: BookletSource,
  { key, text }: BookletMeeting['texts'][number],
  election?: { readonly number: string; readonly post: BookletElection['post'] },
): Reading {
  const { heading } = scriptStep(key);
  return {
    heading: election === undefined ? heading : `${election.number}. ${heading}`,
    speaker: speakerName(key, election ?? {}),
    text,
    article: fill(texts.booklet.article, { article: scriptArticle(key, regulation) }),
  };
}
