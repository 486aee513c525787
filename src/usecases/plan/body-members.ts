import type { Candidate } from '../../domain/count/input.ts';
import { nameKey } from '../../domain/names.ts';
import type { Gathering } from '../../domain/plan/election.ts';
import type { Post } from '../../domain/posts.ts';
import type { StoredMeeting } from '../../store/read/meeting.ts';
import { fault, type Fault } from '../fault.ts';
import { titleOf } from '../titles.ts';
import type { RosterInput } from '../views.ts';
import type { OpenFile } from '../workspace.ts';
import { isOver, standingsOf, type Standing } from './standing.ts';

export type Member = Omit<Candidate, 'no'>;

const bodies: Readonly<Record<Exclude<Gathering, 'congress'>, readonly Post[]>> = { conference: ['committee', 'branchCommittee'], inspection: ['inspectionCommittee'] };

/** The elections of the body that meets, and everybody who sits in it, appointments by the higher level included. */
export function bodyOf(file: OpenFile, gathering: Exclude<Gathering, 'congress'>): { readonly elections: readonly Standing[]; readonly members: readonly Member[] } {
  const all = standingsOf(file);
  const elections = all.filter(({ round }) => bodies[gathering].includes(round.details.post));
  return { elections, members: [...elections.flatMap(({ outcome }) => outcome.elected), ...appointedTo(elections, all)] };
}

const appointedTo = (body: readonly Standing[], all: readonly Standing[]): readonly Member[] =>
  all.flatMap(({ stored: { answer }, dependence, round }) => {
    if (answer?.kind !== 'appointed' || dependence.kind !== 'failed' || !body.some(({ stored }) => stored.id === dependence.body)) return [];
    return round.candidates.filter(({ name }) => answer.names.includes(name));
  });

/** D of a conference is of the members of the body that meets; a body the plan does not elect is taken as it is written. */
export function outsideBody(file: OpenFile, { gathering }: StoredMeeting, people: readonly RosterInput[]): Fault | undefined {
  if (gathering === 'congress' || people.length === 0) return undefined;
  const { elections, members } = bodyOf(file, gathering);
  const open = elections.find(({ state }) => !isOver(state));
  if (open !== undefined) return fault('NOT_ELECTED_YET', { body: titleOf(open.round.details) });
  if (elections.length === 0) return undefined;
  const known = new Set(members.map(({ name }) => nameKey(name)));
  const outside = people.filter(({ name }) => !known.has(nameKey(name))).map(({ name }) => name);
  return outside.length === 0 ? undefined : fault('MEMBERS_ONLY', { field: 'people', names: outside.join(', ') });
}
