import type { PaperHeading } from './paper.ts';
import type { Scene } from './scene.ts';
import { dayParts } from './spell.ts';
import { fill, texts, upper } from './texts.ts';

/** `Đại hội đại biểu lần thứ XXIII`; without an ordinal, with the term. */
export function meetingName({ source, line }: Scene): string {
  const { congress, ordinal, term } = source.input.organisation;
  if (ordinal === undefined) return `${congress}, ${line('term', { term })}`;
  const numbered = source.input.meeting.kind === 'conference' || /lần thứ/i.test(congress);
  return numbered ? `${congress}, ${line('ordinalConference', { ordinal })}` : `${congress} ${line('ordinal', { ordinal })}`;
}

/** Party papers: Party on the right, organisation and body on the left, no national motto (36-HD/VPTW). */
export function headingOf(scene: Scene): PaperHeading {
  const { name, place, date } = scene.source.input.organisation;
  return {
    above: [upper(name), upper(meetingName(scene).replace(',', ''))],
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
