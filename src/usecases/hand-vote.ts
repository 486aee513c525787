import { presentAtMeeting } from '../domain/attendance.ts';
import { carried, voters, type HandVote } from '../domain/hand-vote.ts';
import { readRoster, type StoredMeeting } from '../store/read/meeting.ts';
import { attendanceOf } from './base.ts';
import { fault, type Fault } from './fault.ts';
import type { OpenFile } from './workspace.ts';

/** Why a vote by raised cards cannot stand: not carried, or more cards than people present. */
export function voteFault({ store }: OpenFile, { id, kind }: StoredMeeting, vote: HandVote | undefined): Fault | undefined {
  if (vote === undefined) return undefined;
  if (!carried(vote)) return fault('VOTE_NOT_CARRIED', { field: 'vote' });
  const people = readRoster(store, id);
  const present = presentAtMeeting(kind, attendanceOf(people));
  return people.length > 0 && voters(vote) > present ? fault('VOTE_OVER', { field: 'vote', raised: voters(vote), present }) : undefined;
}
