import { ok, type Result } from '../domain/result.ts';
import type { CountResult } from '../domain/count/output.ts';
import { comparedPapers, onRulingsList } from './compared-papers.ts';
import { countedRound } from './count-input.ts';
import { withdrawalOf } from './explanations.ts';
import { roundView } from './round-view.ts';
import type { Fault } from './fault.ts';
import { controlLines, papersLine } from './control.ts';
import type { Round } from './round.ts';
import { structureOf } from './structure.ts';
import type { ComparedPaper, ResultView } from './views.ts';
import type { OpenFile } from './workspace.ts';

export function resultView(file: OpenFile, id: number): Result<ResultView, Fault> {
  const counted = countedRound(file, id);
  if (!counted.ok) return counted;
  const election = roundView(file, id);
  if (!election.ok) return election;
  const { round, result, bundles } = counted.value;
  const papers = comparedPapers(file, round, bundles);
  const withdrawn = withdrawalOf(file, id);
  return ok({
    election: election.value,
    result,
    structure: electedStructure(file, round, result),
    minutes: round.row.minutes,
    explanations: round.row.explanations,
    ...(withdrawn === undefined ? {} : { withdrawn }),
    rulings: papers.filter(onRulingsList),
    differences: differencesOf(papers),
    control: [...controlLines(file, round, bundles), papersLine(bundles, result)],
  });
}

/** Those elected in this round against the targets; it informs and decides nothing. */
export function electedStructure(file: OpenFile, { candidates, details, meeting }: Round, { elected }: CountResult): ResultView['structure'] {
  const people = candidates.filter((one) => elected.includes(one.no));
  return structureOf(file, { post: details.post, people, date: meeting.date });
}

/** Places where the entries were not the same. */
export const differencesOf = (papers: readonly ComparedPaper[]): number =>
  papers.filter(({ places, state, again }) => places.includes(null) || state === 'resolved' || again !== undefined).length;
