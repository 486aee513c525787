import { orderedMarks } from '../domain/counting/reading.ts';
import { nameKey } from '../domain/names.ts';
import type { Command, CountingState } from '../domain/counting/state.ts';
import { err, type Result } from '../domain/result.ts';
import type { PlaceEvent } from '../store/events.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { fault, type Fault } from './fault.ts';
import { allow, type Action } from './permissions.ts';
import { readByTypist } from './reread-by.ts';
import { countedStages, inStage, onlyBundle, roundOf, step } from './round.ts';
import type { Reading, RulingInput, Stage } from './views.ts';

const key = (round: number, position: number) => ({ round, bundle: onlyBundle, position });

const atStage = (stage: Stage): Fault => fault(countedStages.includes(stage) ? 'COUNT_CLOSED' : 'NOT_COMPARING');
const open: readonly Stage[] = ['comparing', 'agreed', 'concluded'];

/** Settles one place, as long as the count is not closed; the event withdraws an earlier conclusion. */
function settle(who: Acting, id: number, action: Action, command: Command, event: (next: CountingState) => PlaceEvent): Result<Done, Fault> {
  const allowed = allow(who, action);
  if (!allowed.ok) return allowed;
  const round = inStage(who.file, id, open, atStage);
  if (!round.ok) return round;
  const settled = step(who, id, command, (next) => record(who, [event(next)]));
  return settled.ok ? done : settled;
}

export function rereadPaper(who: Acting, id: number, position: number, reading: Reading): Result<Done, Fault> {
  const allowed = allow(who, 'reread');
  if (!allowed.ok) return allowed;
  if (readByTypist(who, id)) return err(fault('READ_BY_TYPIST'));
  return settle(who, id, 'reread', { kind: 'reread', position, reading }, () => ({ kind: 'paperReread', ...key(id, position), marks: orderedMarks(reading.marks), aside: reading.aside }));
}

export const removePaper = (who: Acting, id: number, position: number, note: string): Result<Done, Fault> =>
  settle(who, id, 'remove', { kind: 'remove', position, note }, () => ({ kind: 'paperRemoved', ...key(id, position), note }));

/** The board decides by majority of its members. */
export function rulePaper(who: Acting, id: number, position: number, { ruling, votesFor }: { readonly ruling: RulingInput; readonly votesFor: number }): Result<Done, Fault> {
  const round = roundOf(who.file, id);
  if (!round.ok) return round;
  const { head, secretary, members } = round.value.details.board;
  const most = new Set([head, ...(secretary === undefined ? [] : [secretary]), ...members].map(nameKey)).size;
  if (votesFor > most) return err(fault('VOTES_OVER', { most, field: 'votesFor' }));
  if (2 * votesFor <= most) return err(fault('VOTES_SHORT', { most, field: 'votesFor' }));
  const written = ruling.kind === 'valid' ? { ...ruling, marks: orderedMarks(ruling.marks) } : ruling;
  return settle(who, id, 'rule', { kind: 'rule', position, ruling, votesFor }, () => ({ kind: 'paperRuled', ...key(id, position), ruling: written, votesFor }));
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
