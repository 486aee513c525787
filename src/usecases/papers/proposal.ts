import { err, ok, type Result } from '../../domain/result.ts';
import { proposalModel } from '../../minutes/proposal/model.ts';
import { fault, type Fault } from '../fault.ts';
import type { OpenFile } from '../workspace.ts';
import type { PaperDraft, Stamp } from './draft.ts';
import { meetingTold } from './meeting-told.ts';

/** The report to the higher level; there is nothing to report before a result of the meeting is confirmed, and an opinion ballot is none. */
export function proposalPaper(file: OpenFile, meeting: number, stamp: Stamp): Result<PaperDraft, Fault> {
  const told = meetingTold(file, meeting, stamp);
  if (!told.ok) return told;
  const confirmed = told.value.elections.some(({ post, rounds }) => post !== 'opinion' && rounds.some(({ came }) => came.kind === 'confirmed'));
  return confirmed ? ok({ kind: 'paper', model: proposalModel(told.value) }) : err(fault('NOTHING_CONFIRMED'));
}
