import { nameKey } from '../names.ts';
import type { Planned } from './election.ts';

/** Members of the board who stand on the list of the ballot it counts: to be replaced before ballots are issued (190-QĐ/TW Điều 8). */
export function boardClash(list: readonly string[], board: readonly string[]): readonly string[] {
  const listed = new Set(list.map(nameKey));
  return board.filter((name) => listed.has(nameKey(name)));
}

export type LaterClash = { readonly election: number; readonly names: readonly string[] };

/** Members of this election's board who stand on a later list of the plan: allowed, but to be known in time. */
export function laterClash(plan: readonly Planned[], id: number, board: readonly string[]): readonly LaterClash[] {
  const at = plan.findIndex((one) => one.id === id);
  if (at < 0) return [];
  return plan.slice(at + 1).flatMap((later) => {
    const names = boardClash(later.names, board);
    return names.length === 0 ? [] : [{ election: later.id, names }];
  });
}
