import type { MinutesDetails } from '../domain/count/input.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { countedRound, explainableCodes } from './count-input.ts';
import { controlLines } from './control.ts';
import { fault, type Fault } from './fault.ts';
import { overSigned } from './papers/over-signed.ts';
import { allow } from './permissions.ts';
import { readPapers } from '../store/read/round.ts';
import { digestOf } from '../store/chain.ts';
import { countedStages, inStage, roundOf, stageOf } from './round.ts';
import type { Stage } from './views.ts';

/** A warning or a block that may be explained; the text is printed in the minutes. */
export function explain(who: Acting, id: number, { code, text }: { readonly code: string; readonly text: string }): Result<Done, Fault> {
  const allowed = allow(who, 'close');
  if (!allowed.ok) return allowed;
  const round = roundOf(who.file, id);
  if (!round.ok) return round;
  const stage = stageOf(who.file, round.value);
  if (stage === 'voided') return err(fault('ROUND_VOIDED'));
  if (countedStages.includes(stage)) return err(fault('COUNT_CLOSED'));
  const counted = countedRound(who.file, id);
  if (!counted.ok) return counted;
  if (!explainableCodes(counted.value.result).includes(code)) return err(fault('NOT_EXPLAINABLE', { code, field: 'code' }));
  record(who, [{ kind: 'explained', round: id, code, text }]);
  return done;
}

/** What the pen would fill in, until the board has signed; minutes already printed have to be printed again. */
export function setMinutesDetails(who: Acting, id: number, minutes: MinutesDetails): Result<Done, Fault> {
  const allowed = allow(who, 'print');
  if (!allowed.ok) return allowed;
  const round = roundOf(who.file, id);
  if (!round.ok) return round;
  const stage = stageOf(who.file, round.value);
  if (stage === 'voided') return err(fault('ROUND_VOIDED'));
  if (stage === 'signed' || stage === 'confirmed') return err(fault('ALREADY_SIGNED'));
  const lost = stage === 'printed' ? overSigned(who, readPapers(who.file.store, id).findLast((one) => one.replacedBy === undefined)?.id) : undefined;
  if (lost !== undefined) return err(lost);
  const next = stage === 'printed' ? { version: round.value.row.version + 1 } : {};
  record(who, [{ kind: 'minutesDetailed', round: id, minutes, ...next }]);
  return done;
}

const closable = (stage: Stage): Fault => fault(countedStages.includes(stage) ? 'COUNT_CLOSED' : stage === 'agreed' ? 'NOT_CONCLUDED' : 'NOT_AGREED');

export function closeCount(who: Acting, id: number): Result<Done, Fault> {
  const allowed = allow(who, 'close');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['concluded'], closable);
  if (!round.ok) return round;
  const counted = countedRound(who.file, id);
  if (!counted.ok) return counted;
  const off = controlLines(who.file, round.value, counted.value.bundles).filter(({ holds }) => !holds);
  // More collected than issued is a block of the count, with its own words.
  if (off.some(({ kind }) => kind === 'printed')) return err(fault('CONTROL_PRINTED'));
  const { closable: free, blocks } = counted.value.result;
  if (!free) return err(fault('COUNT_BLOCKED', { blocks: blocks.filter((one) => one.explanation === undefined).map((one) => one.message).join(' ') }));
  record(who, [{ kind: 'countClosed', round: id, result: digestOf(counted.value.result) }]);
  return ok({ done: true });
}
