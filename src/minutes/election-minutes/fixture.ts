import type { CountInput } from '../../domain/count/input.ts';
import type { Winner } from '../../domain/rounds/past.ts';
import { committee, delegates, longList, nameOf, secretary, sourceOf } from '../fixture.ts';
import type { CongressFacts, MinutesSource } from '../source.ts';
import type { ElectionTold, ListTold, MeetingSource, RoundTold } from './source.ts';

// Invented people and places for tests; each test changes only what it is about.

export const vote = { for: 136, against: 1, other: 1 } as const;

export const listOf = ({ candidates, board }: CountInput): ListTold => ({ names: candidates, proposed: candidates.length, floor: [], self: [], withdrawn: [], kept: [], admitted: [], notAdmitted: [], board });

export function confirmed(input: CountInput, congress: CongressFacts = {}): RoundTold {
  const counted: MinutesSource = { ...sourceOf(input), congress };
  const { round = 1, kind, seats, alternates } = input.election;
  return { number: round, tieRevote: kind === 'tieRevote', seats, ...(alternates === undefined ? {} : { alternates }), list: listOf(input), votes: { number: vote, list: vote, board: vote }, came: { kind: 'confirmed', counted } };
}

export function electionOf(title: string, input: CountInput, more: Partial<ElectionTold> = {}): ElectionTold {
  const round = confirmed(input);
  const { result } = sourceOf(input);
  const winners = (numbers: readonly number[]): readonly Winner[] =>
    numbers.flatMap((no) => result.candidates.filter((one) => one.no === no).map(({ votes, percent }) => ({ name: nameOf(no), votes, percent, round: input.election.round ?? 1 })));
  const elected = winners(result.elected);
  return { title, post: input.election.post, state: 'complete', rounds: [round], elected, alternates: winners(result.alternates), missing: input.election.seats - elected.length, structure: [], ...more };
}

const women = { target: { id: 'women', label: 'Nữ', measure: { kind: 'women' }, atLeast: 15, certain: true }, people: 3, of: 15, unknown: 0, percent: '20,00', met: true } as const;
const young = { target: { id: 'under40', label: 'Dưới 40 tuổi', measure: { kind: 'under', age: 40 }, atLeast: 10, about: true, certain: true }, people: 1, of: 15, unknown: 2, percent: '6,67' } as const;

export const congress: MeetingSource = {
  organisation: committee.organisation,
  kind: 'delegate',
  gathering: 'congress',
  branch: false,
  regulation: sourceOf(committee).regulation,
  rehearsal: false,
  printedAt: '2025-05-20T08:30:00Z',
  attendance: {
    summoned: 140,
    present: 138,
    quorumMet: true,
    others: [
      { status: 'absentReplaced', people: [{ name: 'Vũ Đình Nam', substitute: 'Ngô Thị Sáu' }] },
      { status: 'absentUnreplaced', people: [{ name: 'Đỗ Quang Tú' }, { name: 'Bùi Thị Tám' }] },
    ],
  },
  credentials: { summoned: 140, present: 138, at: '2025-05-20T08:15' },
  organisations: { represented: 12, total: 12, met: true },
  presidium: ['Hoàng Minh Em', 'Vũ Thị Giang'],
  elections: [electionOf('Bầu Ban Chấp hành', committee, { structure: [women, young] }), electionOf('Bầu đại biểu dự Đại hội đại biểu Đảng bộ thành phố Uông Bí', delegates)],
};

export const conference: MeetingSource = {
  ...congress,
  organisation: { ...committee.organisation, congress: 'Hội nghị lần thứ nhất Ban Chấp hành' },
  kind: 'conference',
  gathering: 'conference',
  attendance: { summoned: 15, present: 14, quorumMet: true, others: [{ status: 'absent', people: [{ name: 'Đỗ Quang Tú' }] }] },
  elections: [electionOf('Bầu Bí thư', secretary)],
};

/** Everybody votes for the first `seats` of so many names. */
export const withNames = (names: number, seats: number): MeetingSource => ({ ...congress, elections: [electionOf('Bầu Ban Chấp hành', { ...longList(names, seats), election: { post: 'committee', seats } }, { structure: [women, young] })] });
