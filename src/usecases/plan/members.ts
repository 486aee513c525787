import type { Post } from '../../domain/posts.ts';
import { err, type Result } from '../../domain/result.ts';
import type { Candidate } from '../../domain/count/input.ts';
import { fault, type Fault } from '../fault.ts';
import type { Acting } from '../acting.ts';
import { replaceRoster } from '../roster.ts';
import { titleOf } from '../titles.ts';
import type { RosterInput, RosterView } from '../views.ts';
import { meetingIn } from './meetings.ts';
import { isOver, standingsOf, type Standing } from './standing.ts';

const bodies: Readonly<Record<'conference' | 'inspection', readonly Post[]>> = { conference: ['committee', 'branchCommittee'], inspection: ['inspectionCommittee'] };

/** The roster of a conference: those elected to the body that meets, all present until somebody is marked away. */
export function rosterOfElected(who: Acting, id: number): Result<RosterView, Fault> {
  const meeting = meetingIn(who.file, id);
  if (!meeting.ok) return meeting;
  const { gathering } = meeting.value;
  if (gathering === 'congress') return err(fault('NO_SUCH_MEETING'));
  const all = standingsOf(who.file);
  const body = all.filter(({ round }) => bodies[gathering].includes(round.details.post));
  const open = body.find(({ state }) => !isOver(state));
  if (body.length === 0 || open !== undefined)
    return err(fault('NOT_ELECTED_YET', { body: titleOf(open?.round.details ?? { post: gathering === 'conference' ? 'committee' : 'inspectionCommittee' }) }));
  return replaceRoster(who, id, [...body.flatMap(({ outcome }) => outcome.elected.map(memberOf)), ...appointedTo(body, all)]);
}

/** Whom the higher level appointed to the body is a member of it like those elected. */
const appointedTo = (body: readonly Standing[], all: readonly Standing[]): readonly RosterInput[] =>
  all.flatMap(({ stored: { answer }, dependence, round }) => {
    if (answer?.kind !== 'appointed' || dependence.kind !== 'failed' || !body.some(({ stored }) => stored.id === dependence.body)) return [];
    return round.candidates.filter(({ name }) => answer.names.includes(name)).map(memberOf);
  });

const memberOf = ({ name, birthYear, gender, ethnicity, note }: Omit<Candidate, 'no'>): RosterInput => ({
  name,
  ...(birthYear === undefined ? {} : { birthYear }),
  ...(gender === undefined ? {} : { gender }),
  ...(ethnicity === undefined ? {} : { ethnicity }),
  ...(note === undefined ? {} : { unit: note }),
  status: 'present',
});
