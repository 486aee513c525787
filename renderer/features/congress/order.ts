import type { ElectionSummary } from '../../../src/usecases/views.ts';

type Placed = Pick<ElectionSummary, 'id' | 'meeting' | 'stage' | 'rounds'>;

/** Until its list is locked, in its first round. */
export const canRemove = ({ stage, rounds }: Placed): boolean => stage === 'draft' && rounds.length === 1;

/** All ids with this election one place up or down in its meeting; undefined where it cannot go. */
export function moved(elections: readonly Placed[], election: Placed, by: -1 | 1): readonly number[] | undefined {
  const at = elections.findIndex(({ id }) => id === election.id);
  const other = elections[at + by];
  if (other === undefined || other.meeting !== election.meeting) return undefined;
  // Two lists that are locked keep their order.
  if (!canRemove(other) && !canRemove(election)) return undefined;
  return elections.map(({ id }, place) => (place === at ? other.id : place === at + by ? election.id : id));
}
