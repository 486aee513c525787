import { finalPapers, openPlaces } from '../domain/counting/place.ts';
import { ok, type Result } from '../domain/result.ts';
import { comparedPapers } from './compared-papers.ts';
import { roundView } from './round-view.ts';
import { readCongress } from '../store/read/congress.ts';
import type { Fault } from './fault.ts';
import { rehearsalPapers } from './rehearse.ts';
import { comparedIn, roundOf } from './round.ts';
import type { ComparisonView } from './views.ts';
import type { OpenFile } from './workspace.ts';

export function comparisonView(file: OpenFile, id: number): Result<ComparisonView, Fault> {
  const round = roundOf(file, id);
  if (!round.ok) return round;
  const election = roundView(file, id);
  if (!election.ok) return election;
  const state = comparedIn(file, id);
  if (!state.ok) return state;
  const papers = comparedPapers(file, round.value, state.value);
  return ok({
    election: election.value,
    papers,
    same: papers.filter((one) => one.state === 'same').length,
    open: openPlaces(state.value),
    agreedPapers: finalPapers(state.value).length,
    concluded: round.value.row.concludedAt !== undefined,
    ...rehearsalPapers(readCongress(file.store).rehearsal, id),
  });
}
