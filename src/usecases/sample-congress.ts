import { ok, type Result } from '../domain/result.ts';
import type { RehearsalRecord } from '../store/events.ts';
import type { Acting } from './acting.ts';
import { collectBallots, issueBallots } from './ballots.ts';
import { lockList } from './list/list.ts';
import { addElection } from './plan/elections.ts';
import type { Fault } from './fault.ts';
import { addPerson, personOf } from './people.ts';
import { randomFrom } from './random.ts';
import { rehearse, sampleBoard } from './rehearse.ts';
import { replaceRoster } from './roster.ts';
import { samplePerson } from './sample-names.ts';
import type { CongressDetails, RoundDetails, Person, Role, RosterInput } from './views.ts';
import type { OpenFile } from './workspace.ts';

export const samplePin = '1234';

export const sampleDetails: CongressDetails = {
  regulation: '190',
  organisation: {
    name: 'Đảng bộ phường Bắc Sơn',
    superior: 'Đảng bộ thành phố Uông Bí',
    congress: 'Đại hội đại biểu',
    ordinal: 'XXIII',
    term: '2025 – 2030',
    place: 'Bắc Sơn',
    date: '2025-05-20',
  },
  meeting: 'delegate',
  settings: {},
};

const helpers: readonly { readonly name: string; readonly role: Role }[] = [
  { name: sampleBoard.secretary, role: 'member' },
  { name: sampleBoard.members[0], role: 'member' },
  { name: sampleBoard.presidium, role: 'presidium' },
];

export type SamplePeople = { readonly head: Person; readonly first: Person; readonly second: Person; readonly presidium: Person };

/** From an empty file to ballots collected, by the same steps that people take. */
export function prepareSample(file: OpenFile, head: Person, rehearsal: RehearsalRecord, now: () => string): Result<SamplePeople, Fault> {
  const who = (): Acting => ({ file, actor: head, at: now() });
  const ids: number[] = [];
  for (const one of helpers) {
    const added = addPerson(who(), { ...one, pin: rehearsal.pin });
    if (!added.ok) return added;
    ids.push(added.value.id);
  }
  const { candidates } = rehearse(rehearsal.seed, rehearsal);
  const { ballots, seats } = rehearsal;
  const election: RoundDetails = {
    post: 'committee', title: 'Bầu Ban Chấp hành Đảng bộ phường Bắc Sơn', seats, candidates,
    board: { head: sampleBoard.head, secretary: sampleBoard.secretary, members: sampleBoard.members }, presidium: [sampleBoard.presidium],
  };
  const steps: readonly (() => Result<unknown, Fault>)[] = [
    () => replaceRoster(who(), 1, sampleRoster(rehearsal)),
    () => addElection(who(), election),
    () => lockList(who(), 1),
    () => issueBallots(who(), 1, { issued: ballots, presentAtVote: ballots, spoiled: 0 }),
    () => collectBallots(who(), 1, { collected: ballots, spoiled: 0 }),
  ];
  for (const step of steps) {
    const taken = step();
    if (!taken.ok) return taken;
  }
  const [first, second, presidium] = ids.map((id) => personOf(file, id) ?? head);
  return ok({ head, first: first ?? head, second: second ?? head, presidium: presidium ?? head });
}

/** Everybody who votes, and one delegate away whom nobody replaces. */
function sampleRoster({ seed, ballots }: RehearsalRecord): readonly RosterInput[] {
  const random = randomFrom(seed + 17);
  return Array.from({ length: ballots + 1 }, (_, at): RosterInput => ({
    ...samplePerson(random),
    unit: `Chi bộ ${1 + (at % 12)}`,
    status: at === ballots ? 'absentUnreplaced' : 'present',
  }));
}
