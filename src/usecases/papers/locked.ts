import { err, type Result } from '../../domain/result.ts';
import { fault, type Fault } from '../fault.ts';
import { roundOf, stageOf, type Round } from '../round.ts';
import type { OpenFile } from '../workspace.ts';

/** A round whose list is locked: before that nobody knows the form of its ballot. */
export function lockedRound(file: OpenFile, id: number): Result<Round, Fault> {
  const round = roundOf(file, id);
  if (!round.ok) return round;
  return stageOf(file, round.value) === 'draft' ? err(fault('LIST_OPEN')) : round;
}

/** And which nobody voided: nothing more is given out for it. */
export function standingRound(file: OpenFile, id: number): Result<Round, Fault> {
  const round = lockedRound(file, id);
  return round.ok && round.value.row.voided !== undefined ? err(fault('ROUND_VOIDED')) : round;
}
