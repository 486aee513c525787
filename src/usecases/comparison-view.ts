import { finalPapers, openPlaces } from '../domain/counting/place.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { comparedPapers } from './compared-papers.ts';
import { roundView } from './round-view.ts';
import { readCongress } from '../store/read/congress.ts';
import { fault, type Fault } from './fault.ts';
import { rehearsalPapers } from './rehearse.ts';
import { countingIn, isCompared, roundOf } from './round.ts';
import type { ComparisonView } from './views.ts';
import type { OpenFile } from './workspace.ts';

export function comparisonView(file: OpenFile, id: number): Result<ComparisonView, Fault> {
  const round = roundOf(file, id);
  if (!round.ok) return round;
  const election = roundView(file, id);
  if (!election.ok) return election;
  const states = countingIn(file, id);
  if (!states.ok) return states;
  const compared = states.value.filter(isCompared);
  if (compared.length === 0) return err(fault('NOT_COMPARING'));
  const papers = comparedPapers(file, round.value, compared);
  const generated = rehearsalPapers(readCongress(file.store).rehearsal, id, states.value);
  return ok({
    election: election.value,
    papers,
    same: papers.filter((one) => one.state === 'same').length,
    open: compared.reduce((sum, one) => sum + openPlaces(one), 0),
    agreedPapers: compared.reduce((sum, one) => sum + finalPapers(one).length, 0),
    concluded: round.value.row.concludedAt !== undefined,
    ...(generated === undefined ? {} : { rehearsalPapers: generated }),
  });
}
