import { formOf } from '../domain/count/input.ts';
import { listWarnings } from '../domain/count/warnings.ts';
import { ok, type Result } from '../domain/result.ts';
import { regulations } from '../exchange/regulations.ts';
import { readCongress, readRoster } from '../store/read/congress.ts';
import { readPapers, type StoredPaper } from '../store/read/round.ts';
import { attendanceOf, baseView } from './base.ts';
import { entrySummary } from './entry-summary.ts';
import type { Fault } from './fault.ts';
import { allPeople } from './people.ts';
import { countingOf, roundOf, stageOf, type Round } from './round.ts';
import { titleOf } from './titles.ts';
import type { ElectionView, PaperEntry, Person } from './views.ts';
import type { OpenFile } from './workspace.ts';

export function electionView(file: OpenFile, id: number): Result<ElectionView, Fault> {
  const round = roundOf(file, id);
  return round.ok ? ok(viewOf(file, round.value)) : round;
}

function viewOf(file: OpenFile, round: Round): ElectionView {
  const { id, details, candidates, row } = round;
  const congress = readCongress(file.store);
  const counting = countingOf(file, round);
  const people = allPeople(file);
  return {
    id,
    stage: stageOf(file, round),
    title: titleOf(details),
    form: formOf(details.post, candidates.length, details.seats),
    details,
    candidates,
    base: baseView(congress, row.attendance ?? attendanceOf(readRoster(file.store))),
    ...figuresOf(round),
    entries: [entrySummary(file, counting, 1), entrySummary(file, counting, 2)],
    papers: readPapers(file.store, id).map((one) => paperView(one, people)),
    warnings: listWarnings({ election: details, candidates, board: details.board }).map(([code, topic, message]) => ({
      code,
      message,
      article: regulations[congress.regulation].articles[topic],
    })),
  };
}

/** What was recorded so far; what is not known yet is absent. */
const figuresOf = ({ row: { issued, presentAtVote, spoiled, collected } }: Round): Pick<ElectionView, 'issued' | 'presentAtVote' | 'spoiled' | 'collected'> => ({
  ...(issued === undefined ? {} : { issued }),
  ...(presentAtVote === undefined ? {} : { presentAtVote }),
  ...(spoiled === undefined ? {} : { spoiled }),
  ...(collected === undefined ? {} : { collected }),
});

export function paperView({ confirmedAt, confirmedBy, recordedBy, ...paper }: StoredPaper, people: readonly Person[]): PaperEntry {
  if (confirmedAt === undefined) return paper;
  const name = (id: number | undefined): string => people.find((one) => one.id === id)?.name ?? '';
  return { ...paper, confirmed: { by: name(confirmedBy), recordedBy: name(recordedBy), at: confirmedAt } };
}
