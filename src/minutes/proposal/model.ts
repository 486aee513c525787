import { attendance, held } from '../election-minutes/meeting.ts';
import type { MeetingSource } from '../election-minutes/source.ts';
import { tellingOf, type Telling } from '../election-minutes/telling.ts';
import { headingFor, nameOfMeeting } from '../heading.ts';
import { footerOf } from '../model.ts';
import { pen, strong, text, type Block, type PaperHeading, type PaperModel, type Signatures } from '../paper.ts';
import { signPlaces } from '../sign-places.ts';
import { fill, texts as common, upper } from '../texts.ts';
import { electionBlocks } from './election.ts';
import { attached, due, isApproved, proposal, type Numbered } from './proposal.ts';
import { structure } from './structure.ts';
import { say, texts, whose } from './texts.ts';

/** The report of a meeting to the higher level, with what it is asked to approve (P11). */
export function proposalModel(source: MeetingSource): PaperModel {
  const telling = tellingOf(source);
  const meeting = nameOfMeeting(telling.gathered);
  const approving = source.elections.some(({ post }) => isApproved(post));
  return {
    title: [texts.title, meeting].join(' – '),
    made: source.printedAt,
    ...(source.rehearsal ? { mark: common.lines.rehearsal } : {}),
    footer: footerOf(source),
    parts: [
      {
        heading: { ...heading(telling), number: texts.number },
        title: upper(texts.title),
        about: [say(telling, approving ? 'about' : 'aboutOnly', { meeting })],
        sections: [{ number: 0, title: '', blocks: [...addressed(telling), text(say(telling, 'began'))] }, ...contents(telling)],
        closing: { number: 0, title: '', blocks: [due(telling), text(say(telling, 'end'))] },
        signatures: signatures(telling),
      },
    ],
  };
}

/** The presidium writes for its congress; a body that met writes in its own name. */
function heading({ gathered, source }: Telling): PaperHeading {
  const { above, ...rest } = headingFor(gathered, texts.bodies[whose(source)]);
  const [organisation = '', meeting = '', ...term] = above;
  return source.gathering === 'congress' ? { ...rest, above: [organisation, meeting, ...term] } : { ...rest, above: [organisation], body: [rest.body, ...term].join(' ') };
}

function addressed(telling: Telling): readonly Block[] {
  const { superior } = telling.source.organisation;
  return [superior === undefined ? pen(say(telling, 'toPen')) : strong(say(telling, 'to', { superior }))];
}

/** Opinion ballots elect nobody. */
function contents(telling: Telling): readonly { readonly number: number; readonly title: string; readonly blocks: readonly Block[] }[] {
  const { headings } = texts;
  const elections = telling.source.elections.filter(({ post }) => post !== 'opinion').map((election, at): Numbered => ({ section: at + 2, election }));
  const figures = structure(telling, elections.map(({ election }) => election));
  const approving = elections.some(({ election }) => isApproved(election.post));
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    [fill(headings.meeting, telling.scene.words), [held(telling), ...attendance(telling)]],
    ...elections.map(({ election }) => [election.title, electionBlocks(telling, election)] as const),
    ...(figures.length === 0 ? [] : [[headings.structure, figures] as const]),
    [approving ? headings.proposal : headings.report, proposal(telling, elections)],
    [headings.attached, attached(telling, elections)],
  ];
  return sections.map(([title, blocks], at) => ({ number: at + 1, title, blocks }));
}

/** Which of several signs is their own matter. */
function signatures({ source }: Telling): Signatures {
  const { gathering, presidium } = source;
  const chair = gathering === 'congress' && presidium.length === 1 ? presidium[0] : undefined;
  const title = fill(common.lines.sign, { body: texts.bodies[whose(source)] });
  return { recipients: texts.recipients, right: { place: signPlaces.presidium, titles: [upper(title)], ...(chair === undefined ? {} : { name: chair }) }, othersTitle: '', others: [] };
}
