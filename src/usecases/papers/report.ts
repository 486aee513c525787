import { err, ok, type Result } from '../../domain/result.ts';
import type { Announce } from '../../domain/announce/announced.ts';
import { regulations } from '../../exchange/regulations.ts';
import { reportModel } from '../../minutes/report/model.ts';
import { readCongress } from '../../store/read/congress.ts';
import { countedRound } from '../count-input.ts';
import { fault, type Fault } from '../fault.ts';
import { congressFacts } from '../minutes-congress.ts';
import { countedStages, roundOf, stageOf } from '../round.ts';
import { ownWording } from '../wording/own.ts';
import type { OpenFile } from '../workspace.ts';
import type { PaperDraft, Stamp } from './draft.ts';

/** The spoken report of a round; nothing of a count that is still open. `told`: of whom, where it is not as the congress chose last. */
export function reportPaper(file: OpenFile, id: number, stamp: Stamp, told?: Announce): Result<PaperDraft, Fault> {
  const round = roundOf(file, id);
  if (!round.ok) return round;
  const stage = stageOf(file, round.value);
  if (stage === 'voided') return err(fault('ROUND_VOIDED'));
  if (!countedStages.includes(stage)) return err(fault('COUNT_NOT_CLOSED'));
  const counted = countedRound(file, id);
  if (!counted.ok) return counted;
  const { input, result } = counted.value;
  const announce = told ?? readCongress(file.store).announce ?? 'elected';
  const source = { ...stamp, input, result, regulation: regulations[input.regulation], congress: congressFacts(file, counted.value), announce, wording: ownWording(file) };
  return ok({ kind: 'paper', model: reportModel(source) });
}
