import { err, ok, type Result } from '../../domain/result.ts';
import type { RoundRecord } from '../../store/events.ts';
import { nextRoundId } from '../../store/read/round.ts';
import { record, type Acting } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';
import { allow } from '../permissions.ts';
import { inStage } from '../round.ts';
import { titleOf } from '../titles.ts';
import { listIn, openOpinion } from './list-state.ts';

/** Over the cap the congress is asked about those from the floor only; they fill the list from high to low (190-QĐ/TW Điều 14.3). */
export function askOpinion(who: Acting, id: number): Result<{ readonly id: number }, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['draft'], () => fault('LIST_LOCKED'));
  if (!round.ok) return round;
  const { list, all, standing } = listIn(who.file, round.value);
  if (openOpinion(all, id) !== undefined) return err(fault('OPINION_ASKED'));
  if (list.undecided.length > 0) return err(fault('WITHDRAWAL_OPEN', { names: list.undecided.map((one) => one.name).join(', ') }));
  if (!list.needsOpinion) return err(fault('OPINION_UNNEEDED'));
  if (list.places === 0) return err(fault('OPINION_NO_PLACE'));
  const opinion = nextRoundId(who.file.store);
  const { orderReason, board, presidium } = round.value.details;
  const details: RoundRecord = {
    post: 'opinion',
    title: `Xin ý kiến về người được giới thiệu thêm: ${titleOf(round.value.details)}`,
    seats: list.places,
    candidates: list.toOpinion,
    ...(orderReason === undefined ? {} : { orderReason }),
    board,
    presidium,
  };
  // It is asked just before the election whose list it fills.
  const order = all.flatMap(({ stored }) => (stored.id === standing.stored.id ? [opinion, stored.id] : [stored.id]));
  record(who, [
    { kind: 'electionAdded', id: opinion, meeting: standing.stored.meeting, opinionFor: id, details },
    { kind: 'electionsOrdered', order },
  ]);
  return ok({ id: opinion });
}
