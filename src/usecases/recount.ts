import { err, type Result } from '../domain/result.ts';
import type { InBundle } from '../store/events.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { miscountOf } from './entry.ts';
import { withdrawn } from './explanations.ts';
import { fault, type Fault } from './fault.ts';
import { allow } from './permissions.ts';
import { countedStages, countingIn, inStage, openStages, step, type Round } from './round.ts';
import type { HandCountInput, Stage } from './views.ts';

const atStage = (stage: Stage): Fault => fault(countedStages.includes(stage) ? 'COUNT_CLOSED' : stage === 'voided' ? 'ROUND_VOIDED' : 'BALLOTS_NOT_COLLECTED');

function recountable(who: Acting, id: number): Result<Round, Fault> {
  const allowed = allow(who, 'recount');
  return allowed.ok ? inStage(who.file, id, openStages, atStage) : allowed;
}

/** The papers collected were counted again: the head puts the number right, with a reason, and a conclusion is withdrawn. */
export function recountBallots(who: Acting, id: number, { collected, note }: { readonly collected: number; readonly note: string }): Result<Done, Fault> {
  const round = recountable(who, id);
  if (!round.ok) return round;
  if (round.value.row.collected === collected) return done;
  record(who, [{ kind: 'ballotsRecounted', round: id, collected, note }, ...withdrawn(who.file, id)]);
  who.file.counting.delete(id);
  return done;
}

/** Printed ballots left over, counted again. */
export function recountUnused(who: Acting, id: number, { unused, note }: { readonly unused: number; readonly note: string }): Result<Done, Fault> {
  const round = recountable(who, id);
  if (!round.ok) return round;
  if (round.value.row.unused !== unused) record(who, [{ kind: 'unusedCounted', round: id, unused, note }, ...withdrawn(who.file, id)]);
  return done;
}

/** The head says how many papers the bundle really has; with one bundle only, so many were collected. */
export function recountBundle(who: Acting, here: InBundle, { papers, note }: { readonly papers: number; readonly note: string }): Result<Done, Fault> {
  const round = recountable(who, here.round);
  if (!round.ok) return round;
  const states = countingIn(who.file, here.round);
  if (!states.ok) return states;
  if (states.value.length === 1 && here.bundle === 1 && papers !== round.value.row.collected) return recountBallots(who, here.round, { collected: papers, note });
  const counted = step(who, here, { kind: 'recount', papers }, () => record(who, [{ kind: 'bundleRecounted', ...here, papers, note }, ...withdrawn(who.file, here.round)]));
  return counted.ok ? done : counted;
}

/** Two people counted the bundle once more. */
export function countBundle(who: Acting, here: InBundle, { counted, with: second }: HandCountInput): Result<Done, Fault> {
  const allowed = allow(who, 'entry');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, here.round, openStages, atStage);
  if (!round.ok) return round;
  const by = who.actor.name;
  const again = step(who, here, { kind: 'count', counted, by, with: second }, (next) => record(who, [miscountOf(next, here) ?? { kind: 'bundleCounted', ...here, counted, by, with: second.trim() }]));
  return again.ok ? done : err(again.error);
}
