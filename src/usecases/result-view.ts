import { ok, type Result } from '../domain/result.ts';
import { comparedPapers, onRulingsList } from './compared-papers.ts';
import { countedRound } from './count-input.ts';
import { electionView } from './election-view.ts';
import type { Fault } from './fault.ts';
import { comparedIn } from './round.ts';
import type { ComparedPaper, ResultView } from './views.ts';
import type { OpenFile } from './workspace.ts';

export function resultView(file: OpenFile, id: number): Result<ResultView, Fault> {
  const counted = countedRound(file, id);
  if (!counted.ok) return counted;
  const election = electionView(file, id);
  if (!election.ok) return election;
  const compared = comparedIn(file, id);
  if (!compared.ok) return compared;
  const { round, result } = counted.value;
  const papers = comparedPapers(file, round, compared.value);
  return ok({
    election: election.value,
    result,
    minutes: round.row.minutes,
    explanations: round.row.explanations,
    rulings: papers.filter(onRulingsList),
    differences: differencesOf(papers),
  });
}

/** Places where the two entries were not the same. */
export const differencesOf = (papers: readonly ComparedPaper[]): number =>
  papers.filter((one) => one.firstPlace === undefined || one.secondPlace === undefined || one.third !== undefined).length;
