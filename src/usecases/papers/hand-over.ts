import { ok, type Result } from '../../domain/result.ts';
import { handOverModel } from '../../minutes/hand-over/model.ts';
import type { Fault } from '../fault.ts';
import type { OpenFile } from '../workspace.ts';
import type { PaperDraft, Stamp } from './draft.ts';
import { ofMeeting } from './of-round.ts';
import { sealedMeeting } from './sealed-rounds.ts';

/** The ballots of a meeting sealed and handed over (P9), of the rounds whose count is closed. */
export function handOverDraft(file: OpenFile, id: number, stamp: Stamp): Result<PaperDraft, Fault> {
  const of = sealedMeeting(file, id);
  if (!of.ok) return of;
  const { meeting, rounds, sealed } = of.value;
  const model = handOverModel({
    ...ofMeeting(file, meeting, stamp),
    heads: [...new Set(rounds.map(({ details }) => details.board.head).filter((name) => name !== ''))],
    presidium: [...new Set(rounds.flatMap(({ details }) => details.presidium))],
    fileName: file.name,
    rounds: sealed,
  });
  return ok({ kind: 'paper', model });
}
