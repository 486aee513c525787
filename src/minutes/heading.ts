import type { MeetingKind } from '../domain/attendance.ts';
import type { ElectionInput, Organisation } from '../domain/count/input.ts';
import type { PaperHeading } from './paper.ts';
import type { Scene } from './scene.ts';
import { dayParts } from './spell.ts';
import { fill, texts, upper } from './texts.ts';

/** Who met: the organisation in the words of the meeting. */
export type Gathered = { readonly organisation: Organisation; readonly kind: MeetingKind };

const gatheredIn = ({ source: { input } }: Scene): Gathered => ({ organisation: input.organisation, kind: input.meeting.kind });

/** The meeting's words with its ordinal, and what stands after the organisation: term, or ordinal of the new committee. */
function meetingWords({ organisation: { congress, ordinal, term }, kind }: Gathered): { readonly name: string; readonly after?: string } {
  const { lines } = texts;
  if (ordinal === undefined) return { name: congress, after: fill(lines.term, { term }) };
  const numbered = kind === 'conference' || /lần thứ/i.test(congress);
  return numbered ? { name: congress, after: fill(lines.ordinalConference, { ordinal }) } : { name: `${congress} ${fill(lines.ordinal, { ordinal })}` };
}

/** `Đại hội đại biểu lần thứ XXIII Đảng bộ phường Bắc Sơn` */
export const meetingName = (scene: Scene): string => nameOfMeeting(gatheredIn(scene));

export function nameOfMeeting(gathered: Gathered): string {
  const { name: organisation } = gathered.organisation;
  const { name, after } = meetingWords(gathered);
  const whole = name.includes(organisation) ? name : `${name} ${organisation}`;
  return after === undefined ? whole : `${whole}, ${after}`;
}

/** Party papers: Party on the right, organisation and body on the left, no national motto (36-HD/VPTW). */
export const headingOf = (scene: Scene): PaperHeading => headingFor(gatheredIn(scene), scene.words['body'] ?? '');

/** `body`: whose paper it is. */
export function headingFor(gathered: Gathered, body: string): PaperHeading {
  const { name, place, date } = gathered.organisation;
  const meeting = meetingWords(gathered);
  return {
    above: [upper(name), upper(meeting.name), ...(meeting.after === undefined ? [] : [upper(meeting.after)])],
    body: upper(body),
    party: upper(texts.lines.party),
    placeDate: fill(texts.lines.placeDate, { place, ...dayParts(date) }),
  };
}

/** The post's own words without an end: `Bầu Ban Chấp hành Đảng bộ …`. */
function electionTitle(scene: Scene): string {
  const { election } = scene.source.input;
  const title = titleIn(gatheredIn(scene), election);
  if (election.post !== 'delegates') return title;
  const tier = scene.line(scene.tier === 'official' ? 'ofOfficial' : 'ofAlternate');
  // “đại biểu dự Đại hội …” becomes “đại biểu chính thức dự Đại hội …”.
  return title.replace(/đại biểu(?= dự (?!khuyết))/i, () => tier.replace('Đ', 'đ'));
}

/** The election's own title, or what its post is called here. */
function titleIn({ organisation, kind }: Gathered, { post, title }: Pick<ElectionInput, 'post' | 'title'>): string {
  const superior = organisation.superior ?? texts.lines.superiorAssembly;
  return title ?? fill(texts.posts[post], { ...texts.words[kind], organisation: organisation.name, superior });
}

/** `Bầu Ban Chấp hành Đảng bộ …, nhiệm kỳ 2025 – 2030` */
export function electionName(gathered: Gathered, election: Pick<ElectionInput, 'post' | 'title'>): string {
  return withTerm(gathered, titleIn(gathered, election));
}

const withTerm = ({ organisation: { term } }: Gathered, title: string): string =>
  /nhiệm kỳ/i.test(title) ? title : `${title}, ${fill(texts.lines.term, { term })}`;

/** Below the title: what was elected, which tier, which round. */
export function aboutOf(scene: Scene): readonly string[] {
  const { election } = scene.source.input;
  const title = electionTitle(scene);
  const tier = scene.line(scene.tier === 'official' ? 'ofOfficial' : 'ofAlternate');
  const saysTier = election.post !== 'delegates' || title.toLocaleLowerCase('vi').includes(tier.toLocaleLowerCase('vi'));
  const round = scene.line(scene.tieRevote ? 'roundTie' : 'round', { round: String(scene.round) });
  return [
    withTerm(gatheredIn(scene), title),
    ...(saysTier ? [] : [tier]),
    ...(scene.opinion ? [] : [round]),
  ];
}
