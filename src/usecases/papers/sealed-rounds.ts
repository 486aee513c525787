import { err, ok, type Result } from '../../domain/result.ts';
import type { SealedRound } from '../../minutes/hand-over/source.ts';
import { readMeeting, type StoredMeeting } from '../../store/read/meeting.ts';
import { readElections, readSteps } from '../../store/read/plan.ts';
import { countedRound } from '../count-input.ts';
import { fault, type Fault } from '../fault.ts';
import { countingOf, roundOf, type Round } from '../round.ts';
import type { OpenFile } from '../workspace.ts';
import { roundOfPaper } from './of-round.ts';

export type SealedMeeting = { readonly meeting: StoredMeeting; readonly rounds: readonly Round[]; readonly sealed: readonly SealedRound[] };

/** Rounds of a meeting whose count is closed, and voided ones whose ballots went out: their papers are kept too. */
export function sealedMeeting(file: OpenFile, id: number): Result<SealedMeeting, Fault> {
  const meeting = readMeeting(file.store, id);
  if (meeting === undefined) return err(fault('NO_SUCH_MEETING'));
  const ids = readElections(file.store).filter((one) => one.meeting === id).flatMap((one) => one.rounds);
  const rounds = ids.flatMap((round) => {
    const found = roundOf(file, round);
    return found.ok && isSealed(found.value) ? [found.value] : [];
  });
  if (!rounds.some(({ row }) => row.closedAt !== undefined)) return err(fault('COUNT_NOT_CLOSED'));
  return ok({ meeting, rounds, sealed: rounds.map((round) => sealedRound(file, round)) });
}

const isSealed = ({ row: { closedAt, voided, issued } }: Round): boolean => closedAt !== undefined || (voided !== undefined && issued !== undefined);

function sealedRound(file: OpenFile, round: Round): SealedRound {
  const { row } = round;
  const printed = readSteps(file.store, round.id).get('ballotsPrinted')?.step;
  const counted = row.closedAt === undefined ? undefined : countedRound(file, round.id);
  const known = { issued: row.issued, collected: row.collected, spoiled: row.spoiled, unused: row.unused };
  return {
    ...roundOfPaper(round),
    bundles: (countingOf(file, round) ?? []).map(({ stack }) => stack.papers),
    ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Partial<SealedRound>),
    ...(printed?.kind === 'ballotsPrinted' ? { printed: printed.printed } : {}),
    ...(counted?.ok === true ? { valid: counted.value.result.ballots.valid, invalid: counted.value.result.ballots.invalid } : {}),
  };
}
