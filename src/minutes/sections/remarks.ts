import { grouped } from '../../domain/figures.ts';
import { fact, pen, text, type Block } from '../paper.ts';
import type { Scene } from '../scene.ts';
import { capitalised } from '../texts.ts';
import { howCounted } from './how-counted.ts';
import { paperCalled, ruled, timesOf } from './invalid.ts';

/** P4 field 14: rulings on papers read as valid, what the program found, explanations, settings used. */
export function remarks(scene: Scene): readonly Block[] {
  const { result } = scene.source;
  const found = [...result.warnings, ...result.blocks].flatMap(({ message, article, explanation }) => [
    fact(scene.line('found'), scene.line('finding', { message: message.replace(/\.$/, ''), article: scene.cite(article) })),
    ...(explanation === undefined ? [] : [{ kind: 'fact', level: 2, label: scene.line('explanation'), value: explanation } as const]),
  ]);
  return [
    ...rulings(scene),
    ...howCounted(scene),
    ...found,
    text(scene.line('settings', { settings: settingsText(scene) })),
  ];
}

/** Doubtful marks that the board settled without making the paper invalid by eye. */
function rulings(scene: Scene): readonly Block[] {
  const { rulingList, input } = scene.source;
  const rows =
    rulingList === undefined
      ? input.ballots.papers.flatMap((paper) =>
          paper.ruling !== undefined && 'valid' in paper.ruling
            ? [fact(scene.line('papers', { papers: grouped(timesOf(paper)) }), paper.ruling.note)]
            : [],
        )
      : rulingList
          .filter(({ codes }) => codes.length === 0)
          .map((paper) => fact(capitalised(paperCalled(scene, paper)), ruled(scene, paper)));
  return rows.length === 0 ? [] : [text(scene.line('rulings')), ...rows];
}

/** Only what this count used: the texts leave these open, so the paper says what was chosen. */
function settingsText(scene: Scene): string {
  const { percentDigits, percentRounding, allDisagreeMulti, conferenceBase } = scene.settings;
  const { result, input } = scene.source;
  const multi = result.form === 'agree' && result.candidates.length > 1;
  return [
    scene.line('percent', { digits: String(percentDigits), rounding: scene.line(percentRounding) }),
    ...(multi ? [scene.line(allDisagreeMulti === 'invalid' ? 'allDisagreeInvalid' : 'allDisagreeValid')] : []),
    ...(input.meeting.kind === 'conference' && !scene.opinion
      ? [scene.line(conferenceBase === 'members' ? 'conferenceMembers' : 'conferencePresent')]
      : []),
  ].join('; ');
}

/** P4 field 15. */
export function complaints(scene: Scene): readonly Block[] {
  const said = scene.source.input.minutes?.complaints;
  return [said === undefined ? pen('', 2) : text(said.trim() === '' ? scene.line('none') : said)];
}
