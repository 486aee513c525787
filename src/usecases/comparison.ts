import { orderedMarks } from '../domain/counting/reading.ts';
import { nameKey } from '../domain/names.ts';
import type { Command, CountingState } from '../domain/counting/state.ts';
import { err, type Result } from '../domain/result.ts';
import type { InPlace, PlaceEvent } from '../store/events.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { withdrawn } from './explanations.ts';
import { fault, type Fault } from './fault.ts';
import { allow, type Action } from './permissions.ts';
import { readByTypist } from './reread-by.ts';
import { countedStages, inStage, openStages, roundOf, step } from './round.ts';
import type { Reading, RulingInput, Stage } from './views.ts';

const atStage = (stage: Stage): Fault => fault(countedStages.includes(stage) ? 'COUNT_CLOSED' : 'NOT_COMPARING');

/** Settles one place, as long as the count is not closed; the event withdraws an earlier conclusion. */
function settle(who: Acting, { round: id, bundle }: InPlace, action: Action, command: Command, event: (next: CountingState) => PlaceEvent): Result<Done, Fault> {
  const allowed = allow(who, action);
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, openStages, atStage);
  if (!round.ok) return round;
  const settled = step(who, { round: id, bundle }, command, (next) => record(who, [event(next), ...withdrawn(who.file, id)]));
  return settled.ok ? done : settled;
}

export function rereadPaper(who: Acting, here: InPlace, reading: Reading): Result<Done, Fault> {
  const allowed = allow(who, 'reread');
  if (!allowed.ok) return allowed;
  if (readByTypist(who, here)) return err(fault('READ_BY_TYPIST'));
  return settle(who, here, 'reread', { kind: 'reread', position: here.position, reading }, () => ({ kind: 'paperReread', ...here, marks: orderedMarks(reading.marks), aside: reading.aside }));
}

export const removePaper = (who: Acting, here: InPlace, note: string): Result<Done, Fault> =>
  settle(who, here, 'remove', { kind: 'remove', position: here.position, note }, () => ({ kind: 'paperRemoved', ...here, note }));

/** The board decides by majority of its members. */
export function rulePaper(who: Acting, here: InPlace, { ruling, votesFor }: { readonly ruling: RulingInput; readonly votesFor: number }): Result<Done, Fault> {
  const allowed = allow(who, 'rule');
  if (!allowed.ok) return allowed;
  const round = roundOf(who.file, here.round);
  if (!round.ok) return round;
  const { head, secretary, members } = round.value.details.board;
  const most = new Set([head, ...(secretary === undefined ? [] : [secretary]), ...members].map(nameKey)).size;
  if (votesFor > most) return err(fault('VOTES_OVER', { most, field: 'votesFor' }));
  if (2 * votesFor <= most) return err(fault('VOTES_SHORT', { most, field: 'votesFor' }));
  const written = ruling.kind === 'valid' ? { ...ruling, marks: orderedMarks(ruling.marks) } : ruling;
  return settle(who, here, 'rule', { kind: 'rule', position: here.position, ruling, votesFor }, () => ({ kind: 'paperRuled', ...here, ruling: written, votesFor }));
}

const concludable = (stage: Stage): Fault => fault(countedStages.includes(stage) ? 'COUNT_CLOSED' : 'NOT_AGREED');

/** The board goes through the list of invalid papers together (190-QĐ/TW Điều 8). */
export function concludePapers(who: Acting, id: number): Result<Done, Fault> {
  const allowed = allow(who, 'conclude');
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, ['agreed', 'concluded'], concludable);
  if (!round.ok) return round;
  if (round.value.row.concludedAt === undefined) record(who, [{ kind: 'papersConcluded', round: id }]);
  return done;
}
