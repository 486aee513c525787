import { namesApart } from '../../domain/names-apart.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { instructionsModel } from '../../minutes/instructions/model.ts';
import { fault, type Fault } from '../fault.ts';
import { standingsOf } from '../plan/standing.ts';
import { roundFacts } from '../script/facts.ts';
import type { OpenFile } from '../workspace.ts';
import type { PaperDraft, Stamp } from './draft.ts';
import { standingRound } from './locked.ts';
import { ofRound } from './of-round.ts';

/** How to vote in a round (P2), from the moment its list is locked. */
export function instructionsDraft(file: OpenFile, id: number, stamp: Stamp): Result<PaperDraft, Fault> {
  const round = standingRound(file, id);
  if (!round.ok) return round;
  const standing = standingsOf(file).find(({ stored }) => stored.id === round.value.row.election);
  if (standing === undefined) return err(fault('NO_SUCH_ELECTION'));
  const { details, candidates } = round.value;
  const model = instructionsModel({
    ...ofRound(file, round.value, stamp),
    // Of this round, which may be an earlier one than the round in hand.
    facts: roundFacts(file, { ...standing, round: round.value }),
    headOfBoard: details.board.head,
    names: namesApart(candidates),
  });
  return ok({ kind: 'paper', model });
}
