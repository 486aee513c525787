import { formOf } from '../domain/count/input.ts';
import { listWarnings } from '../domain/count/warnings.ts';
import { namesApart } from '../domain/names-apart.ts';
import { ok, type Result } from '../domain/result.ts';
import { regulations } from '../exchange/regulations.ts';
import { readCongress } from '../store/read/congress.ts';
import { readRoster } from '../store/read/meeting.ts';
import { readSteps } from '../store/read/plan.ts';
import { readReopening } from '../store/read/reopened.ts';
import { readPapers, type StoredPaper, type StoredRound } from '../store/read/round.ts';
import { attendanceOf, baseView } from './base.ts';
import { bundleViews } from './bundles.ts';
import { controlLines } from './control.ts';
import type { Fault } from './fault.ts';
import { listView } from './list/list-state.ts';
import { allPeople } from './people.ts';
import { meetingView } from './plan/meetings.ts';
import { countingOf, roundOf, stageOf, type Round } from './round.ts';
import { titleOf } from './titles.ts';
import type { PaperEntry, Person, RoundView } from './views.ts';
import type { OpenFile } from './workspace.ts';

export function roundView(file: OpenFile, id: number): Result<RoundView, Fault> {
  const round = roundOf(file, id);
  return round.ok ? ok(viewOf(file, round.value)) : round;
}

function viewOf(file: OpenFile, round: Round): RoundView {
  const { id, details, candidates, row, meeting } = round;
  const congress = readCongress(file.store);
  const counting = countingOf(file, round);
  const people = allPeople(file);
  const { list, standing, later } = listView(file, round);
  return {
    id,
    election: row.election,
    meeting: meetingView(file, meeting),
    number: details.round ?? 1,
    stage: stageOf(file, round),
    state: standing.state,
    title: titleOf(details),
    form: formOf(details.post, candidates.length, details.seats ?? candidates.length),
    details,
    candidates,
    shown: namesApart(candidates),
    fixed: row.fixed,
    list,
    steps: stepsOf(file, round, people),
    base: baseView(congress, meeting.kind, row.attendance ?? attendanceOf(readRoster(file.store, meeting.id))),
    ...recorded(row),
    ...(counting === undefined ? {} : { bundles: bundleViews(file, counting), control: controlLines(file, round, counting) }),
    ...reopened(file, round, people),
    papers: readPapers(file.store, id).map((one) => paperView(one, people)),
    warnings: [...(details.seats === undefined || candidates.length === 0 ? [] : listWarnings({ election: { ...details, seats: details.seats }, candidates, board: details.board })), ...later].map(([code, topic, message]) => ({
      code,
      message,
      article: regulations[congress.regulation].articles[topic],
    })),
  };
}

const nameOf = (people: readonly Person[], id: number | undefined): string => people.find((one) => one.id === id)?.name ?? '';

const stepsOf = (file: OpenFile, { id }: Round, people: readonly Person[]): RoundView['steps'] =>
  Object.fromEntries([...readSteps(file.store, id)].map(([kind, { step, person, at }]) => [kind, { step, by: nameOf(people, person), at }]));

/** Told until the presidium confirms; the first version was never taken up again. */
function reopened(file: OpenFile, { id, row }: Round, people: readonly Person[]): Pick<RoundView, 'reopened'> {
  const last = row.version === 1 || row.confirmedAt !== undefined ? undefined : readReopening(file.store, id);
  if (last === undefined) return {};
  const { reason, at, person, sentBackBy } = last;
  return { reopened: { reason, at, by: nameOf(people, person), ...(sentBackBy === undefined ? {} : { sentBackBy: nameOf(people, sentBackBy) }) } };
}

type Recorded = Pick<RoundView, 'listVote' | 'lockedAt' | 'issuedAt' | 'issued' | 'presentAtVote' | 'spoiled' | 'unused' | 'delegations' | 'collected' | 'voided'>;
const recordedKeys = ['listVote', 'lockedAt', 'issuedAt', 'issued', 'presentAtVote', 'spoiled', 'unused', 'delegations', 'collected', 'voided'] as const satisfies readonly (keyof Recorded)[];

/** What was recorded so far; what is not known yet is absent. */
const recorded = (row: StoredRound): Recorded => Object.fromEntries(recordedKeys.flatMap((key) => (row[key] === undefined ? [] : [[key, row[key]]]))) as Recorded;

export function paperView({ confirmedAt, confirmedBy, recordedBy, ...paper }: StoredPaper, people: readonly Person[]): PaperEntry {
  if (confirmedAt === undefined) return paper;
  return { ...paper, confirmed: { by: nameOf(people, confirmedBy), recordedBy: nameOf(people, recordedBy), at: confirmedAt } };
}
