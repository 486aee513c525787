import { nameOfMeeting } from '../heading.ts';
import { footerOf } from '../model.ts';
import { pen, strong, text, type Block, type PaperModel, type Signatures } from '../paper.ts';
import { signPlaces } from '../sign-places.ts';
import { capitalised, texts as common, upper } from '../texts.ts';
import { electionBlocks } from './election.ts';
import { attendance, basis, held, leading, meetingHeading } from './meeting.ts';
import type { MeetingSource } from './source.ts';
import { tellingOf, texts, type Telling } from './telling.ts';

/** The minutes of all elections of one meeting (P7). */
export function electionMinutesModel(source: MeetingSource): PaperModel {
  const telling = tellingOf(source);
  const { headings } = texts;
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    [headings.opening, [held(telling), pen(telling.say('openedPen')), basis(telling), text(telling.say('manner'))]],
    [headings.attendance, attendance(telling)],
    [headings.leading, leading(telling)],
    ...source.elections.map((one) => [one.title, electionBlocks(telling, one)] as const),
    [headings.complaints, [...(source.elections.length === 0 ? [strong(telling.say('noElections'))] : []), pen(telling.say('complaintsPen'), 2)]],
  ];
  return {
    title: [texts.title, nameOfMeeting(telling.gathered)].join(' – '),
    made: source.printedAt,
    ...(source.rehearsal ? { mark: common.lines.rehearsal } : {}),
    footer: footerOf(source),
    parts: [
      {
        heading: meetingHeading(telling),
        title: upper(texts.title),
        about: [capitalised(nameOfMeeting(telling.gathered))],
        sections: sections.map(([title, blocks], at) => ({ number: at + 1, title, blocks })),
        closing: { number: sections.length + 1, title: headings.closing, blocks: [text(telling.say('ended'))] },
        signatures: signatures(telling),
      },
    ],
  };
}

/** Presidium, secretary of the meeting, the head of the board; where boards differ, each head for its election. */
function signatures({ source, scene, say }: Telling): Signatures {
  const chair = source.presidium.length === 1 ? source.presidium[0] : undefined;
  const left = { place: signPlaces.presidium, titles: [upper(scene.line('sign', { body: scene.line('presidium') }))], ...(chair === undefined ? {} : { name: chair }) };
  const secretary = { place: signPlaces.secretary, titles: [upper(say('secretarySign'))] };
  const heads = headsOf(source);
  const [only] = heads;
  if (only !== undefined && heads.length === 1)
    return { left, middle: [secretary], right: { place: signPlaces.head, titles: [upper(scene.line('sign', { body: common.counters.board.body })), upper(common.counters.board.head)], name: only.name }, othersTitle: '', others: [] };
  return { left, right: secretary, othersTitle: heads.length === 0 ? '' : say('boardSign'), others: heads.map(({ name, titles }, at) => ({ role: titles.join('; '), name, place: signPlaces.member(at + 1) })) };
}

/** Each head once, with the elections whose board they led; opinions are counted by a team. */
function headsOf({ elections }: MeetingSource): readonly { readonly name: string; readonly titles: readonly string[] }[] {
  const led = elections.filter(({ post }) => post !== 'opinion').flatMap(({ title, rounds }) => rounds.flatMap(({ list }) => (list === undefined ? [] : [{ name: list.board.head, title }])));
  return [...Map.groupBy(led, ({ name }) => name)].map(([name, of]) => ({ name, titles: [...new Set(of.map(({ title }) => title))] }));
}
