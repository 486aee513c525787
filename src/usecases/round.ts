import { formOf, type Candidate } from '../domain/count/input.ts';
import { onBallot } from '../domain/list/ballot.ts';
import type { Nominee } from '../domain/list/nominee.ts';
import { standingOfCount } from '../domain/counting/bundles.ts';
import { transition } from '../domain/counting/machine.ts';
import type { Command, Compared, CountingState } from '../domain/counting/state.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { InBundle, RoundRecord } from '../store/events.ts';
import { readCongress } from '../store/read/congress.ts';
import { readCounting } from '../store/read/counting.ts';
import { readMeeting, type StoredMeeting } from '../store/read/meeting.ts';
import { meetingIdOf, readRoundRecord } from '../store/read/plan.ts';
import { readRound, type StoredRound } from '../store/read/round.ts';
import type { Acting } from './acting.ts';
import { fault, ofCounting, type Fault } from './fault.ts';
import type { Stage } from './views.ts';
import type { OpenFile } from './workspace.ts';

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

/** The count of each bundle of the round; none before the papers are collected. */
export function countingOf(file: OpenFile, round: Round): readonly CountingState[] | undefined {
  const { collected, entries } = round.row;
  if (collected === undefined) return undefined;
  const kept = file.counting.get(round.id);
  if (kept !== undefined) return kept;
  const names = round.candidates.length;
  const states = readCounting(file.store, round.id, { ballot: { form: formOf(round.details.post, names, seatsOf(round.details)), names }, entries: entries ?? 2 });
  file.counting.set(round.id, states);
  return states;
}

export function countingIn(file: OpenFile, id: number): Result<readonly CountingState[], Fault> {
  const kept = file.counting.get(id);
  if (kept !== undefined) return ok(kept);
  const round = roundOf(file, id);
  if (!round.ok) return round;
  const states = countingOf(file, round.value);
  return states === undefined ? err(fault('BALLOTS_NOT_COLLECTED')) : ok(states);
}

export function bundleIn(file: OpenFile, { round, bundle }: InBundle): Result<CountingState, Fault> {
  const states = countingIn(file, round);
  if (!states.ok) return states;
  const state = states.value[bundle - 1];
  return state === undefined ? err(fault('NO_SUCH_BUNDLE')) : ok(state);
}

export const isCompared = (state: CountingState): state is Compared => state.kind === 'comparing' || state.kind === 'agreed';

export function comparedIn(file: OpenFile, at: InBundle): Result<Compared, Fault> {
  const state = bundleIn(file, at);
  if (!state.ok) return state;
  return isCompared(state.value) ? ok(state.value) : err(fault('NOT_COMPARING'));
}

/** Takes a step of the count of one bundle; `write` records it, before the new state is kept. */
export function step({ file, actor, at }: Acting, here: InBundle, command: Command, write: (next: CountingState) => void): Result<CountingState, Fault> {
  if (readRound(file.store, here.round)?.voided !== undefined) return err(fault('ROUND_VOIDED'));
  const state = bundleIn(file, here);
  if (!state.ok) return state;
  const next = transition(state.value, command, { person: actor.id, at });
  if (!next.ok) return err(ofCounting(next.error));
  if (next.value === state.value) return next;
  write(next.value);
  file.counting.set(here.round, (file.counting.get(here.round) ?? []).with(here.bundle - 1, next.value));
  return next;
}

export function stageOf(file: OpenFile, round: Round): Stage {
  const { row } = round;
  if (row.voided !== undefined) return 'voided';
  if (row.issued === undefined) return row.lockedAt === undefined ? 'draft' : 'locked';
  const states = countingOf(file, round);
  if (states === undefined || row.collected === undefined) return 'issued';
  const standing = standingOfCount(states, row.collected);
  if (standing !== 'agreed') return standing === 'untouched' ? 'collected' : standing;
  if (row.confirmedAt !== undefined) return 'confirmed';
  if (row.closedAt === undefined) return row.concludedAt === undefined ? 'agreed' : 'concluded';
  if (row.signedAt !== undefined) return 'signed';
  return isPrinted(file, round) ? 'printed' : 'closed';
}

/** Stages in which the papers can still be worked on. */
export const openStages: readonly Stage[] = ['collected', 'entering', 'comparing', 'agreed', 'concluded'];

/** The count of the round is closed. */
export const countedStages: readonly Stage[] = ['closed', 'printed', 'signed', 'confirmed'];

/** The minutes of this version are on paper. */
const isPrinted = (file: OpenFile, { id, row }: Round): boolean =>
  file.store.db.prepare("SELECT 1 FROM paper WHERE kind = 'minutes' AND round = ? AND version = ? AND replaced_by IS NULL").get(id, row.version) !== undefined;

/** A round that is in one of these stages. */
export function inStage(file: OpenFile, id: number, stages: readonly Stage[], otherwise: (stage: Stage) => Fault): Result<Round, Fault> {
  const round = roundOf(file, id);
  if (!round.ok) return round;
  const stage = stageOf(file, round.value);
  return stages.includes(stage) ? round : err(otherwise(stage));
}
