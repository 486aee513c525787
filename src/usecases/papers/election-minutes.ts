import { ok, type Result } from '../../domain/result.ts';
import { electionMinutesModel } from '../../minutes/election-minutes/model.ts';
import type { Fault } from '../fault.ts';
import type { OpenFile } from '../workspace.ts';
import type { PaperDraft, Stamp } from './draft.ts';
import { meetingTold } from './meeting-told.ts';

/** The minutes of all elections of a meeting; what is not confirmed yet is named as open. */
export function electionMinutesPaper(file: OpenFile, meeting: number, stamp: Stamp): Result<PaperDraft, Fault> {
  const told = meetingTold(file, meeting, stamp);
  return told.ok ? ok({ kind: 'paper', model: electionMinutesModel(told.value) }) : told;
}
