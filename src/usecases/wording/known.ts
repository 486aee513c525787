import { grouped } from '../../domain/figures.ts';
import { regulations } from '../../exchange/regulations.ts';
import { keptUnder } from '../../minutes/hand-over/model.ts';
import { electionName, nameOfMeeting } from '../../minutes/heading.ts';
import { gatheredOf, wordsOf, type OfMeeting } from '../../minutes/of-round.ts';
import { texts as proposal, whose } from '../../minutes/proposal/texts.ts';
import type { ScriptFacts } from '../../minutes/script/facts.ts';
import { fillScript } from '../../minutes/script/fill.ts';
import { citation, dateText } from '../../minutes/spell.ts';
import { dots, fill, lowered, texts, type Values } from '../../minutes/texts.ts';
import type { Wording } from '../../minutes/wording/wordings.ts';
import { readCongress } from '../../store/read/congress.ts';
import { readMeetings, type StoredMeeting } from '../../store/read/meeting.ts';
import { ofMeeting, roundOfPaper } from '../papers/of-round.ts';
import { isOver, standingsOf, type Standing } from '../plan/standing.ts';
import { meetingFacts, roundFacts } from '../script/facts.ts';
import type { OpenFile } from '../workspace.ts';

/** The election that comes next, or its meeting alone: what sentences are shown with before any paper is made. */
type Shown = { readonly file: OpenFile; readonly meeting: StoredMeeting; readonly standing?: Standing; readonly facts: ScriptFacts };

/** What is known at this moment is filled in, the rest is left to the pen. */
export type Filling = (wording: Wording, text: string) => string;

export function fillingNow(file: OpenFile): Filling {
  const shown = shownIn(file);
  if (shown === undefined) return (_, text) => text;
  const known = valuesOf(shown);
  return (wording, text) => (wording.step === undefined ? fill(text, withDots(wording, { ...known, ...ofPaper(shown, wording) })) : fillScript(wording.step, shown.facts, text).text);
}

function shownIn(file: OpenFile): Shown | undefined {
  const standings = standingsOf(file);
  const standing = standings.find(({ state }) => !isOver(state)) ?? standings.at(-1);
  if (standing !== undefined) return { file, meeting: standing.round.meeting, standing, facts: roundFacts(file, standing) };
  const [meeting] = readMeetings(file.store);
  return meeting === undefined ? undefined : { file, meeting, facts: meetingFacts(file, meeting) };
}

const withDots = ({ fields }: Wording, known: Values): Values => ({ ...Object.fromEntries(fields.map((name) => [name, dots])), ...known });

const meetingOf = ({ file, meeting }: Shown): OfMeeting => ofMeeting(file, meeting, { printedAt: '' });

function valuesOf(shown: Shown): Values {
  const of = meetingOf(shown);
  const { superior, place, date } = of.organisation;
  const { standing, facts: { summoned } } = shown;
  return {
    ...wordsOf(of),
    place,
    date: dateText(date),
    meeting: nameOfMeeting(gatheredOf(of)),
    under: superior === undefined ? '' : fill(texts.lines.under, { superior }),
    ...(summoned === undefined ? {} : { count: grouped(summoned) }),
    ...(standing === undefined ? {} : { election: lowered(electionName(gatheredOf(of), roundOfPaper(standing.round).election)) }),
  };
}

/** Where a name means something of its own: the date of the regulation, whose report it is, which article. */
function ofPaper(shown: Shown, { paper, fields }: Wording): Values {
  const { branch = false, regulation: id } = readCongress(shown.file.store);
  const regulation = regulations[id];
  const { title, number, date, articles } = regulation;
  return {
    ...(fields.includes('number') ? { title, rule: title, number, date: dateText(date) } : {}),
    ...(paper === 'proposal' ? { body: proposal.bodies[whose({ gathering: shown.meeting.gathering, branch })], article: citation(articles.approval, regulation) } : {}),
    ...(paper === 'handOver' ? { article: keptUnder(regulation) } : {}),
  };
}
