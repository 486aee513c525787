import { formOf, type Candidate } from '../domain/count/input.ts';
import { onBallot } from '../domain/list/ballot.ts';
import type { Nominee } from '../domain/list/nominee.ts';
import { transition } from '../domain/counting/machine.ts';
import type { Command, Compared, CountingState } from '../domain/counting/state.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { RoundRecord } from '../store/events.ts';
import { readCongress } from '../store/read/congress.ts';
import { readCounting } from '../store/read/counting.ts';
import { readMeeting, type StoredMeeting } from '../store/read/meeting.ts';
import { meetingIdOf, readRoundRecord } from '../store/read/plan.ts';
import { readRound, type StoredRound } from '../store/read/round.ts';
import type { Acting } from './acting.ts';
import { fault, ofCounting, type Fault } from './fault.ts';
import type { Stage } from './views.ts';
import type { OpenFile } from './workspace.ts';

/** One bundle for now; the key is there from the first day. */
export const onlyBundle = 1;

/** `candidates`: those on the ballot, numbered; everybody named stands in `details`. */
export type Round = { readonly id: number; readonly details: RoundRecord; readonly candidates: readonly Candidate[]; readonly row: StoredRound; readonly meeting: StoredMeeting };

export function roundOf(file: OpenFile, id: number): Result<Round, Fault> {
  const row = readRound(file.store, id);
  const details = readRoundRecord(file.store, id);
  const meeting = row === undefined ? undefined : readMeeting(file.store, meetingIdOf(file.store, row.election) ?? 0);
  if (details === undefined || row === undefined || meeting === undefined) return err(fault('NO_SUCH_ELECTION'));
  return ok({ id, details, candidates: numbered(onBallot(details.candidates, readCongress(file.store).regulation)), row, meeting });
}

/** The number to elect; a list is not locked without it. */
export function seatsOf({ seats }: Pick<RoundRecord, 'seats'>): number {
  if (seats === undefined) throw new Error('a locked list without its number');
  return seats;
}

/** The ballot says nothing of how somebody came on the list. */
export const numbered = (nominees: readonly Nominee[]): readonly Candidate[] =>
  nominees.map(({ origin: _o, support: _s, attending: _a, withdrawal: _w, opinion: _p, ...one }, at) => ({ no: at + 1, ...one }));

/** The count of the round; none before the papers are collected. */
export function countingOf(file: OpenFile, round: Round): CountingState | undefined {
  const { collected } = round.row;
  if (collected === undefined) return undefined;
  const kept = file.counting.get(round.id);
  if (kept !== undefined) return kept;
  const names = round.candidates.length;
  const state = readCounting(file.store, round.id, onlyBundle, collected, { form: formOf(round.details.post, names, seatsOf(round.details)), names });
  file.counting.set(round.id, state);
  return state;
}

export function countingIn(file: OpenFile, id: number): Result<CountingState, Fault> {
  const kept = file.counting.get(id);
  if (kept !== undefined) return ok(kept);
  const round = roundOf(file, id);
  if (!round.ok) return round;
  const state = countingOf(file, round.value);
  return state === undefined ? err(fault('BALLOTS_NOT_COLLECTED')) : ok(state);
}

export function comparedIn(file: OpenFile, id: number): Result<Compared, Fault> {
  const state = countingIn(file, id);
  if (!state.ok) return state;
  return state.value.kind === 'comparing' || state.value.kind === 'agreed' ? ok(state.value) : err(fault('NOT_COMPARING'));
}

/** Takes a step of the count; `write` records it, before the new state is kept. */
export function step({ file, actor, at }: Acting, id: number, command: Command, write: (next: CountingState) => void): Result<CountingState, Fault> {
  if (readRound(file.store, id)?.voided !== undefined) return err(fault('ROUND_VOIDED'));
  const state = countingIn(file, id);
  if (!state.ok) return state;
  const next = transition(state.value, command, { person: actor.id, at });
  if (!next.ok) return err(ofCounting(next.error));
  if (next.value === state.value) return next;
  write(next.value);
  file.counting.set(id, next.value);
  return next;
}

export function stageOf(file: OpenFile, round: Round): Stage {
  const { row } = round;
  if (row.voided !== undefined) return 'voided';
  if (row.issued === undefined) return row.lockedAt === undefined ? 'draft' : 'locked';
  const state = countingOf(file, round);
  if (state === undefined) return 'issued';
  if (state.kind === 'empty') return 'collected';
  if (state.kind !== 'agreed') return state.kind;
  if (row.confirmedAt !== undefined) return 'confirmed';
  if (row.closedAt === undefined) return row.concludedAt === undefined ? 'agreed' : 'concluded';
  if (row.signedAt !== undefined) return 'signed';
  return isPrinted(file, round) ? 'printed' : 'closed';
}

/** The count of the round is closed. */
export const countedStages: readonly Stage[] = ['closed', 'printed', 'signed', 'confirmed'];

/** The minutes of this version are on paper. */
const isPrinted = (file: OpenFile, { id, row }: Round): boolean =>
  file.store.db.prepare('SELECT 1 FROM paper WHERE round = ? AND version = ? AND replaced_by IS NULL').get(id, row.version) !== undefined;

/** A round that is in one of these stages. */
export function inStage(file: OpenFile, id: number, stages: readonly Stage[], otherwise: (stage: Stage) => Fault): Result<Round, Fault> {
  const round = roundOf(file, id);
  if (!round.ok) return round;
  const stage = stageOf(file, round.value);
  return stages.includes(stage) ? round : err(otherwise(stage));
}
