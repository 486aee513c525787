import { err, type Result } from '../../domain/result.ts';
import { fault, type Fault } from '../fault.ts';
import type { Acting } from '../acting.ts';
import { replaceRoster } from '../roster.ts';
import { titleOf } from '../titles.ts';
import type { RosterInput, RosterView } from '../views.ts';
import { bodyOf, type Member } from './body-members.ts';
import { meetingIn } from './meetings.ts';
import { isOver } from './standing.ts';

/** The roster of a conference: those elected to the body that meets, all present until somebody is marked away. */
export function rosterOfElected(who: Acting, id: number): Result<RosterView, Fault> {
  const meeting = meetingIn(who.file, id);
  if (!meeting.ok) return meeting;
  const { gathering } = meeting.value;
  if (gathering === 'congress') return err(fault('NO_SUCH_MEETING'));
  const { elections, members } = bodyOf(who.file, gathering);
  const open = elections.find(({ state }) => !isOver(state));
  if (elections.length === 0 || open !== undefined)
    return err(fault('NOT_ELECTED_YET', { body: titleOf(open?.round.details ?? { post: gathering === 'conference' ? 'committee' : 'inspectionCommittee' }) }));
  return replaceRoster(who, id, members.map(memberOf));
}

const memberOf = ({ name, birthYear, gender, ethnicity, note }: Member): RosterInput => ({
  name,
  ...(birthYear === undefined ? {} : { birthYear }),
  ...(gender === undefined ? {} : { gender }),
  ...(ethnicity === undefined ? {} : { ethnicity }),
  ...(note === undefined ? {} : { unit: note }),
  status: 'present',
});
