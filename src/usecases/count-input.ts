import { count } from '../domain/count/count.ts';
import type { CountInput, ElectionInput, Paper } from '../domain/count/input.ts';
import type { CountResult } from '../domain/count/output.ts';
import { standingOfCount } from '../domain/counting/bundles.ts';
import { finalPapers, type FinalPaper } from '../domain/counting/place.ts';
import type { Compared } from '../domain/counting/state.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { regulations } from '../exchange/regulations.ts';
import { readCongress } from '../store/read/congress.ts';
import { fault, type Fault } from './fault.ts';
import type { RoundRecord } from '../store/events.ts';
import { countingIn, isCompared, roundOf, seatsOf, type Round } from './round.ts';
import type { OpenFile } from './workspace.ts';

export type Counted = { readonly round: Round; readonly bundles: readonly Compared[]; readonly input: CountInput; readonly result: CountResult };

/** The round as a count file and its result; there is none before the entries of every bundle agree, and the bundles are the papers collected. */
export function countedRound(file: OpenFile, id: number): Result<Counted, Fault> {
  const round = roundOf(file, id);
  if (!round.ok) return round;
  const states = countingIn(file, id);
  if (!states.ok) return states;
  const bundles = states.value.filter(isCompared);
  if (standingOfCount(states.value, round.value.row.collected ?? 0) !== 'agreed') return err(fault('NOT_AGREED'));
  const bare = countInputOf(file, round.value, bundles.flatMap(finalPapers));
  const plain = count(bare, regulations[bare.regulation]);
  const input = explained(bare, plain, round.value.row.explanations);
  return ok({ round: round.value, bundles, input, result: input === bare ? plain : count(input, regulations[bare.regulation]) });
}

/** Codes that can be explained: a warning that arose, or a block that says so. */
export const explainableCodes = (result: CountResult): readonly string[] => [
  ...result.warnings.map((one) => one.code),
  ...result.blocks.filter((one) => one.explainable).map((one) => one.code),
];

function explained(input: CountInput, result: CountResult, texts: Readonly<Record<string, string>>): CountInput {
  const arose = explainableCodes(result);
  const explanations = Object.fromEntries(Object.entries(texts).filter(([code]) => arose.includes(code)));
  return Object.keys(explanations).length === 0 ? input : { ...input, explanations };
}

function countInputOf(file: OpenFile, { details, candidates, row, meeting }: Round, papers: readonly FinalPaper[]): CountInput {
  const { regulation, organisation, settings, rehearsal } = readCongress(file.store);
  const { words, place, date, kind } = meeting;
  return {
    regulation,
    organisation: { ...organisation, congress: words, place, date },
    meeting: { kind, attendance: row.attendance ?? {}, presentAtVote: row.presentAtVote ?? 0 },
    election: electionInput(details),
    candidates,
    ballots: { issued: row.issued ?? 0, collected: row.collected ?? 0, spoiled: row.spoiled ?? 0, papers: grouped(papers) },
    board: details.board,
    presidium: details.presidium,
    minutes: row.minutes,
    rehearsal: rehearsal !== undefined,
    settings,
  };
}

const electionKeys = ['post', 'title', 'seats', 'alternates', 'tier', 'round', 'kind'] as const;
export const electionInput = (record: RoundRecord): ElectionInput => {
  const details = { ...record, seats: seatsOf(record) };
  return Object.fromEntries(electionKeys.flatMap((key) => (details[key] === undefined ? [] : [[key, details[key]]]))) as ElectionInput;
};

/** Identical papers once, with their number, in the order of the stack. */
function grouped(papers: readonly FinalPaper[]): readonly Paper[] {
  const groups = new Map<string, { readonly paper: FinalPaper; times: number }>();
  for (const paper of papers) {
    const key = JSON.stringify([paper.marks, paper.ruling]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { paper, times: 1 });
    else group.times += 1;
  }
  return [...groups.values()].map(({ paper: { marks, ruling }, times }) => (ruling === undefined ? { ...marks, times } : { ...marks, times, ruling }));
}
