import type { PaperHeading } from './paper.ts';
import type { Scene } from './scene.ts';
import { dayParts } from './spell.ts';
import { fill, texts, upper } from './texts.ts';

/** The meeting's words with its ordinal, and what stands after the organisation: term, or ordinal of the new committee. */
function meetingWords({ source, line }: Scene): { readonly name: string; readonly after?: string } {
  const { congress, ordinal, term } = source.input.organisation;
  if (ordinal === undefined) return { name: congress, after: line('term', { term }) };
  const numbered = source.input.meeting.kind === 'conference' || /lần thứ/i.test(congress);
  return numbered ? { name: congress, after: line('ordinalConference', { ordinal }) } : { name: `${congress} ${line('ordinal', { ordinal })}` };
}

/** `Đại hội đại biểu lần thứ XXIII Đảng bộ phường Bắc Sơn` */
export function meetingName(scene: Scene): string {
  const { name: organisation } = scene.source.input.organisation;
  const { name, after } = meetingWords(scene);
  const whole = name.includes(organisation) ? name : `${name} ${organisation}`;
  return after === undefined ? whole : `${whole}, ${after}`;
}

/** Party papers: Party on the right, organisation and body on the left, no national motto (36-HD/VPTW). */
export function headingOf(scene: Scene): PaperHeading {
  const { name, place, date } = scene.source.input.organisation;
  const meeting = meetingWords(scene);
  return {
    above: [upper(name), upper(meeting.name), ...(meeting.after === undefined ? [] : [upper(meeting.after)])],
    body: upper(scene.words['body'] ?? ''),
    party: upper(scene.line('party')),
    placeDate: scene.line('placeDate', { place, ...dayParts(date) }),
  };
}

/** The post's own words without an end: `Bầu Ban Chấp hành Đảng bộ …`. */
function electionTitle(scene: Scene): string {
  const { election, organisation } = scene.source.input;
  const superior = organisation.superior ?? scene.line('superiorAssembly');
  const title = election.title ?? defaultTitle(scene, superior);
  if (election.post !== 'delegates') return title;
  const tier = scene.line(scene.tier === 'official' ? 'ofOfficial' : 'ofAlternate');
  // “đại biểu dự Đại hội …” becomes “đại biểu chính thức dự Đại hội …”.
  return title.replace(/đại biểu(?= dự (?!khuyết))/i, () => tier.replace('Đ', 'đ'));
}

function defaultTitle({ source, words }: Scene, superior: string): string {
  return fill(texts.posts[source.input.election.post], { ...words, organisation: source.input.organisation.name, superior });
}

/** Below the title: what was elected, which tier, which round. */
export function aboutOf(scene: Scene): readonly string[] {
  const { organisation, election } = scene.source.input;
  const title = electionTitle(scene);
  const term = scene.line('term', { term: organisation.term });
  const tier = scene.line(scene.tier === 'official' ? 'ofOfficial' : 'ofAlternate');
  const saysTier = election.post !== 'delegates' || title.toLocaleLowerCase('vi').includes(tier.toLocaleLowerCase('vi'));
  const round = scene.line(scene.tieRevote ? 'roundTie' : 'round', { round: String(scene.round) });
  return [
    /nhiệm kỳ/i.test(title) ? title : `${title}, ${term}`,
    ...(saysTier ? [] : [tier]),
    ...(scene.opinion ? [] : [round]),
  ];
}
