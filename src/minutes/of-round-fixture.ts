import type { BoxSealingSource } from './box-sealing/source.ts';
import type { DestructionSource } from './destruction/source.ts';
import { candidates, committee } from './fixture.ts';
import type { HandOverSource, SealedRound } from './hand-over/source.ts';
import type { InstructionsSource } from './instructions/source.ts';
import type { OfRound } from './of-round.ts';
import { committeeFacts, rule } from './script/fixture.ts';
import type { WithdrawalSource } from './withdrawal/source.ts';

// Only for tests: the papers about a ward's congress, 15 of 17; each test changes only what it is about.

/** The same without what is not known. */
export const without = <T extends object, K extends keyof T>(all: T, ...keys: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !keys.some((one) => one === key))) as Omit<T, K>;

export const ofCommittee: OfRound = {
  organisation: committee.organisation,
  meeting: 'delegate',
  regulation: rule,
  rehearsal: false,
  head: 'a1b2c3d4e5f60718'.repeat(4),
  version: { number: 1 },
  printedAt: '2025-05-20T04:05:00Z',
  election: { post: 'committee' },
  round: 1,
};

export const instructions = (names = 17, changes: Partial<InstructionsSource> = {}): InstructionsSource => {
  const list = candidates(names).map(({ name }) => name);
  return { ...ofCommittee, facts: { ...committeeFacts, list }, headOfBoard: 'Trần Văn Bình', names: list, ...changes };
};

export const boxSealing: BoxSealingSource = { ...ofCommittee, board: committee.board, witnesses: [] };

export const sealed = (changes: Partial<SealedRound> = {}): SealedRound => ({
  unused: 10,
  election: ofCommittee.election, round: 1, bundles: [50, 50, 38], issued: 138, collected: 138, valid: 135, invalid: 3, spoiled: 2, printed: 150, ...changes,
});

export const handOver = (rounds: readonly SealedRound[] = [sealed()]): HandOverSource => ({ ...ofCommittee, heads: ['Trần Văn Bình'], presidium: ['Hoàng Minh Em'], fileName: 'Đảng bộ phường Bắc Sơn – Đại hội XXIII.kiemphieu', rounds });

export const destruction = (rounds: readonly SealedRound[] = [sealed()]): DestructionSource => ({ ...ofCommittee, fileName: handOver().fileName, keptUntil: '2025-11-20', rounds });

export const withdrawal: WithdrawalSource = { ...ofCommittee, people: [{ name: 'Nguyễn Thị An', birthYear: 1975, note: 'Chi bộ khu phố 2', withdrawal: 'asked' }] };
