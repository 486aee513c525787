import { formOf } from '../../domain/count/input.ts';
import { namesApart } from '../../domain/names-apart.ts';
import { ok, type Result } from '../../domain/result.ts';
import { ballotPdf } from '../../minutes/ballot/layout.ts';
import { ballotModel, type BallotModel } from '../../minutes/ballot/model.ts';
import type { BallotSource } from '../../minutes/ballot/source.ts';
import type { Fault } from '../fault.ts';
import { seatsOf, type Round } from '../round.ts';
import type { OpenFile } from '../workspace.ts';
import type { PaperDraft, Stamp } from './draft.ts';
import { standingRound } from './locked.ts';
import { ofRound } from './of-round.ts';

/** The ballot of a round (P1): one sheet, from the moment its list is locked. */
export function ballotDraft(file: OpenFile, id: number, stamp: Stamp): Result<PaperDraft, Fault> {
  const round = standingRound(file, id);
  if (!round.ok) return round;
  const model = ballotModel(sourceOf(file, round.value, stamp));
  return ok({ kind: 'pages', said: lasting(model), pdf: () => ballotPdf(model) });
}

const lasting = ({ made: _, ...said }: BallotModel): unknown => said;

function sourceOf(file: OpenFile, round: Round, stamp: Stamp): BallotSource {
  const { details, candidates } = round;
  const seats = seatsOf(details);
  return {
    ...ofRound(file, round, stamp),
    form: formOf(details.post, candidates.length, seats),
    seats,
    ...(details.alternates === undefined ? {} : { alternates: details.alternates }),
    ...(details.tier === 'alternate' ? { alternatesOnly: true } : {}),
    names: namesApart(candidates),
  };
}
