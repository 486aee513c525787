import { committee, nameOf } from '../fixture.ts';
import { rule } from '../script/fixture.ts';
import type { BallotSource } from './source.ts';

/** Only for tests: a ballot of so many names; strike unless it elects them all. */
export const ballotOf = (names: number, changes: Partial<BallotSource> = {}): BallotSource => ({
  organisation: committee.organisation,
  meeting: 'delegate',
  regulation: rule,
  rehearsal: false,
  printedAt: '2025-05-20T01:00:00Z',
  election: { post: 'committee' },
  round: 1,
  form: 'strike',
  seats: Math.max(1, Math.floor(names * 0.85)),
  names: Array.from({ length: names }, (_, at) => nameOf(at + 1)),
  ...changes,
});

export const agreeOf = (names: number, changes: Partial<BallotSource> = {}): BallotSource => ballotOf(names, { form: 'agree', seats: names, ...changes });
