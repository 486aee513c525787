import type { CountInput, Paper } from '../../src/domain/count/input.ts';

/** A delegate congress with made-up names and papers that strike a few names each; the same for the same sizes. */
export function benchInput(ballots: number, names: number, seats: number): CountInput {
  let state = 12_345;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  const paper = (): Paper => {
    const struck = new Set<number>();
    while (struck.size < names - seats + next(3)) struck.add(1 + next(names));
    return { struck: [...struck] };
  };
  return {
    regulation: '190',
    organisation: { name: 'Đảng bộ đo thử', congress: 'Đại hội đại biểu', term: '2025 – 2030', place: 'Đo thử', date: '2025-05-20' },
    meeting: { kind: 'delegate', attendance: { present: ballots }, presentAtVote: ballots },
    election: { post: 'other', seats },
    candidates: Array.from({ length: names }, (_, at) => ({ no: at + 1, name: `Nguyễn Văn ${String(at + 1).padStart(3, '0')}` })),
    ballots: { issued: ballots, collected: ballots, papers: Array.from({ length: ballots }, paper) },
    board: { head: 'Trần Văn Bình', members: ['Phạm Đức Dũng'] },
    presidium: ['Hoàng Minh Em'],
    rehearsal: true,
  };
}
