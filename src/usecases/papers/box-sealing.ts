import { ok, type Result } from '../../domain/result.ts';
import { boxSealingModel } from '../../minutes/box-sealing/model.ts';
import { readRoster } from '../../store/read/meeting.ts';
import { readCongress } from '../../store/read/congress.ts';
import { readSteps } from '../../store/read/plan.ts';
import { attendanceOf, baseView } from '../base.ts';
import type { Fault } from '../fault.ts';
import type { OpenFile } from '../workspace.ts';
import type { PaperDraft, Stamp } from './draft.ts';
import { lockedRound } from './locked.ts';
import { ofRound } from './of-round.ts';

/** The box checked and sealed (P3), to be filled in by hand; printed later it bears what is known by then. */
export function boxSealingDraft(file: OpenFile, id: number, stamp: Stamp): Result<PaperDraft, Fault> {
  const round = lockedRound(file, id);
  if (!round.ok) return round;
  const { details, row, meeting } = round.value;
  const steps = readSteps(file.store, id);
  const [printed, sealed] = [steps.get('ballotsPrinted')?.step, steps.get('boxSealed')?.step];
  const people = readRoster(file.store, meeting.id);
  const present = meeting.credentials?.present ?? (people.length === 0 ? undefined : baseView(readCongress(file.store), meeting.kind, attendanceOf(people)).present);
  const model = boxSealingModel({
    ...ofRound(file, round.value, stamp),
    board: details.board,
    witnesses: sealed?.kind === 'boxSealed' ? sealed.witnesses : [],
    ...(sealed?.kind === 'boxSealed' ? { seals: sealed.seals } : {}),
    ...(printed?.kind === 'ballotsPrinted' ? { printed: printed.printed } : {}),
    ...(row.presentAtVote === undefined ? {} : { presentAtVote: row.presentAtVote }),
    ...(present === undefined ? {} : { present }),
  });
  return ok({ kind: 'paper', model });
}
