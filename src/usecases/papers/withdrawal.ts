import { err, ok, type Result } from '../../domain/result.ts';
import { withdrawalModel } from '../../minutes/withdrawal/model.ts';
import type { Asking } from '../../minutes/withdrawal/source.ts';
import type { Nominee } from '../../domain/list/nominee.ts';
import { fault, type Fault } from '../fault.ts';
import { roundOf, stageOf } from '../round.ts';
import type { OpenFile } from '../workspace.ts';
import type { PaperDraft, Stamp } from './draft.ts';
import { ofRound } from './of-round.ts';

/** Requests to be taken off the list of a round: of those who asked, or an empty one while the list is open. */
export function withdrawalDraft(file: OpenFile, id: number, stamp: Stamp): Result<PaperDraft, Fault> {
  const round = roundOf(file, id);
  if (!round.ok) return round;
  const { details, row } = round.value;
  if (row.fixed) return err(fault('LIST_FIXED'));
  const people = details.candidates.filter(({ withdrawal }) => withdrawal !== undefined).map(asking);
  if (people.length === 0 && stageOf(file, round.value) !== 'draft') return err(fault(row.voided === undefined ? 'LIST_LOCKED' : 'ROUND_VOIDED'));
  return ok({ kind: 'paper', model: withdrawalModel({ ...ofRound(file, round.value, stamp), people }) });
}

const asking = ({ name, birthYear, note, withdrawal }: Nominee): Asking => ({
  name,
  ...(birthYear === undefined ? {} : { birthYear }),
  ...(note === undefined ? {} : { note }),
  ...(withdrawal === undefined ? {} : { withdrawal }),
});
