import { grouped } from '../../domain/figures.ts';
import { headingFor, nameOfMeeting } from '../heading.ts';
import { fact, pen, text, type Block, type PaperHeading } from '../paper.ts';
import { dateText } from '../spell.ts';
import { lowered, texts as common } from '../texts.ts';
import type { AttendanceTold } from './source.ts';
import type { Telling } from './telling.ts';

/** The meeting itself is the body whose paper it is. */
export function meetingHeading({ gathered }: Telling): PaperHeading {
  const { above: [organisation = '', ...meeting], ...heading } = headingFor(gathered, '');
  return { ...heading, above: [organisation], body: meeting.join(' ') };
}

/** Which meeting, when and where. */
export function held({ source, gathered, scene, say }: Telling): Block {
  const { superior, place, date } = source.organisation;
  const under = superior === undefined ? '' : scene.line('under', { superior });
  return text(say('held', { meeting: nameOfMeeting(gathered), under, place, date: dateText(date) }));
}

export function basis({ source, scene }: Telling): Block {
  const { title, number, date } = source.regulation;
  return text(scene.line('basis', { title, number, date: dateText(date) }));
}

/** Who was called, who came, who did not and why; whether that is enough. */
export function attendance(telling: Telling): readonly Block[] {
  const { source, scene, say } = telling;
  const { attendance: told } = source;
  if (told === undefined) return [pen(say('summonedPen')), pen(say('presentPen')), ...reported(telling)];
  const { summoned, present, others } = told;
  return [
    fact(scene.line('summoned'), grouped(summoned)),
    fact(say('present'), grouped(present)),
    absentFact(telling, told),
    ...others.map((one): Block => ({ kind: 'fact', level: 2, label: common.statuses[one.status], value: say('people', { people: grouped(one.people.length), names: one.people.map((person) => personText(telling, person)).join('; ') }) })),
    ...reported(telling),
    ...quorum(telling),
  ];
}

/** Everybody who was summoned and did not come; an alternate who came in somebody's place is among the present. */
function absentFact({ say }: Telling, { summoned, present, others }: AttendanceTold): Block {
  const replaced = others.filter(({ status }) => status === 'absentReplaced').reduce((sum, { people }) => sum + people.length, 0);
  const absent = summoned - present;
  return fact(say('absent'), replaced === 0 ? grouped(absent) : say('absentReplaced', { absent: grouped(absent + replaced), replaced: grouped(replaced) }));
}

type Person = AttendanceTold['others'][number]['people'][number];

const personText = ({ say }: Telling, { name, substitute }: Person): string => (substitute === undefined ? name : say('substitute', { name, substitute }));

function reported({ source: { credentials }, say }: Telling): readonly Block[] {
  if (credentials === undefined) return [];
  const [date = '', time = ''] = credentials.at.split('T');
  const [hour = '', minute = ''] = time.split(':');
  return [fact(say('credentials', { hour, minute, date: dateText(date) }), say('credentialsSaid', { summoned: grouped(credentials.summoned), present: grouped(credentials.present) }))];
}

export function quorum({ source, scene, say, cite }: Telling): readonly Block[] {
  const { attendance: told, organisations } = source;
  if (told === undefined) return [];
  const article = cite(source.regulation.articles.quorum);
  return [
    text(scene.line(told.quorumMet ? 'quorumMet' : 'quorumNotMet', { present: grouped(told.present), summonedCount: grouped(told.summoned), article })),
    ...(organisations === undefined ? [] : [text(say(organisations.met ? 'organisationsMet' : 'organisationsNotMet', { represented: grouped(organisations.represented), total: grouped(organisations.total), article }))]),
  ];
}

/** Who led the meeting; what the file does not know is for the pen. */
export function leading({ source, scene, say }: Telling): readonly Block[] {
  const { presidium, kind } = source;
  return [
    presidium.length === 0 ? pen(say('presidiumPen')) : fact(scene.line('presidium'), presidium.join(', ')),
    pen(say('secretaryPen', { assembly: lowered(scene.words['assembly'] ?? '') })),
    ...(kind === 'delegate' ? [pen(say('credentialsPen'))] : []),
  ];
}
