import { err, type Result } from '../../domain/result.ts';
import { done, record, type Acting, type Done } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';
import { allow } from '../permissions.ts';
import { inStage } from '../round.ts';
import type { Board } from '../views.ts';

/** The counting board of a round, until its ballots go out (190-QĐ/TW Điều 8). */
export function changeBoard(who: Acting, id: number, board: Board): Result<Done, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['draft', 'locked'], (stage) => fault(stage === 'voided' ? 'ROUND_VOIDED' : 'BALLOTS_ISSUED'));
  if (!round.ok) return round;
  if (board.head.trim() === '') return err(fault('BOARD_MISSING', { field: 'board.head' }));
  record(who, [{ kind: 'boardChanged', round: id, board }]);
  return done;
}
