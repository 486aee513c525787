import { aboutOf, headingOf } from '../heading.ts';
import { footerOf } from '../model.ts';
import { text, type PaperModel, type Section, type Signatures } from '../paper.ts';
import { scenesOf, type Scene } from '../scene.ts';
import { signPlaces } from '../sign-places.ts';
import { fill, texts as common, upper } from '../texts.ts';
import { figures } from './figures.ts';
import { whatFollows } from './next.ts';
import { told } from './result.ts';
import type { ReportSource } from './source.ts';
import { say, texts } from './texts.ts';

/** What the head reads aloud once the presidium has agreed (P8): one paper, also where two tiers were counted. */
export function reportModel(source: ReportSource): PaperModel {
  const scene = scenesOf(source)[0];
  if (scene === undefined) throw new Error('a count without its paper');
  const about = aboutOf(scene).map((line) => (scene.paired ? bothTiers(line) : line));
  return {
    title: [texts.title, ...about.slice(0, 1)].join(' – '),
    made: source.printedAt ?? `${source.input.organisation.date}T00:00:00Z`,
    ...(source.input.rehearsal === true ? { mark: common.lines.rehearsal } : {}),
    footer: footerOf(source),
    parts: [
      {
        heading: headingOf(scene),
        title: upper(scene.opinion ? texts.titleOpinion : texts.title),
        about: [...about, say(scene, 'when')],
        sections: [
          followingOn(1, [text(say(scene, 'greeting')), text(say(scene, 'began')), ...figures(scene)]),
          followingOn(2, told(scene, source)),
        ],
        closing: followingOn(3, [...whatFollows(scene), text(say(scene, 'end'))]),
        signatures: signatures(scene),
      },
    ],
  };
}

/** `đại biểu chính thức` → `đại biểu chính thức và đại biểu dự khuyết` */
const bothTiers = (line: string): string => line.replace(/đại biểu chính thức/i, (official) => fill(texts.bothTiers, { official }));

/** Read aloud, so nothing is numbered. */
const followingOn = (number: number, blocks: Section['blocks']): Section => ({ number, title: '', blocks });

const signatures = (scene: Scene): Signatures => ({
  right: { place: signPlaces.head, titles: [upper(scene.line('sign')), upper(scene.words['head'] ?? '')], name: scene.source.input.board.head },
  othersTitle: '',
  others: [],
});
