import type { Candidate } from '../../domain/count/input.ts';
import { nameKey } from '../../domain/names.ts';
import { bodiesThatMeet } from '../../domain/plan/body.ts';
import type { Gathering } from '../../domain/plan/election.ts';
import type { StoredMeeting } from '../../store/read/meeting.ts';
import { fault, type Fault } from '../fault.ts';
import { titleOf } from '../titles.ts';
import type { RosterInput } from '../views.ts';
import type { OpenFile } from '../workspace.ts';
import { isOver, standingsOf, type Standing } from './standing.ts';

export type Member = Omit<Candidate, 'no'>;

/** The elections of the body that meets, and everybody who sits in it, appointments by the higher level included. */
export function bodyOf(file: OpenFile, gathering: Exclude<Gathering, 'congress'>): { readonly elections: readonly Standing[]; readonly members: readonly Member[] } {
  const all = standingsOf(file);
  const elections = all.filter(({ round }) => bodiesThatMeet[gathering].includes(round.details.post));
  return { elections, members: [...elections.flatMap(({ outcome }) => outcome.elected), ...appointedTo(elections, all)] };
}

const appointedTo = (body: readonly Standing[], all: readonly Standing[]): readonly Member[] =>
  all.flatMap(({ stored: { answer }, dependence, round }) => {
    if (answer?.kind !== 'appointed' || (dependence.kind !== 'failed' && dependence.kind !== 'strangers') || !body.some(({ stored }) => stored.id === dependence.body)) return [];
    return round.candidates.filter(({ name }) => answer.names.includes(name));
  });

/** D of a conference is of the members of the body that meets; a body the plan does not elect is taken as it is written. */
export function outsideBody(file: OpenFile, { gathering }: StoredMeeting, people: readonly Pick<RosterInput, 'name' | 'birthYear'>[]): Fault | undefined {
  if (gathering === 'congress' || people.length === 0) return undefined;
  const { elections, members } = bodyOf(file, gathering);
  const open = elections.find(({ state }) => !isOver(state));
  if (open !== undefined) return fault('NOT_ELECTED_YET', { body: titleOf(open.round.details) });
  if (elections.length === 0) return undefined;
  const outside = withoutSeat(members, people);
  return outside.length === 0 ? undefined : fault('MEMBERS_ONLY', { field: 'people', names: outside.join(', ') });
}

/** Each takes one seat of that name, and of that year where both are known; who finds none left is outside, or written twice. */
function withoutSeat(members: readonly Member[], people: readonly Pick<RosterInput, 'name' | 'birthYear'>[]): readonly string[] {
  const free = [...members];
  return people.flatMap(({ name, birthYear }) => {
    const fits = (one: Member): boolean => nameKey(one.name) === nameKey(name) && (birthYear === undefined || one.birthYear === undefined || one.birthYear === birthYear);
    const exact = free.findIndex((one) => fits(one) && one.birthYear === birthYear);
    const at = exact === -1 ? free.findIndex(fits) : exact;
    if (at === -1) return [name];
    free.splice(at, 1);
    return [];
  });
}
