import type { Command, CountingState, EntryNo, OpenEntry } from '../domain/counting/state.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { EntryEvent } from '../store/events.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { type Fault } from './fault.ts';
import { fault } from './fault.ts';
import { allow } from './permissions.ts';
import { countingIn, onlyBundle, step } from './round.ts';
import type { Reading, SavedReading } from './views.ts';

/** The step of an entry, written as the event that it is. */
function act(who: Acting, id: number, command: Command, event: (next: CountingState) => EntryEvent): Result<CountingState, Fault> {
  const allowed = allow(who, 'entry');
  return allowed.ok ? step(who, id, command, (next) => record(who, [event(next)])) : allowed;
}

const key = (round: number, entry: EntryNo) => ({ round, bundle: onlyBundle, entry });
const finished = (result: Result<CountingState, Fault>): Result<Done, Fault> => (result.ok ? done : result);

const openOf = (state: CountingState): OpenEntry | undefined => (state.kind === 'firstEntry' || state.kind === 'secondEntry' ? state.open : undefined);

export function startEntry(who: Acting, id: number, entry: EntryNo, { reader, restart = false, saved }: { readonly reader?: string; readonly restart?: boolean; readonly saved?: number }): Result<Done, Fault> {
  const aloud = reader === undefined || reader.trim() === '' ? {} : { reader: reader.trim() };
  const typist = who.actor.name;
  return finished(act(who, id, { kind: 'start', entry, typist, restart, ...(saved === undefined ? {} : { saved }), ...aloud }, () => ({ kind: 'entryStarted', ...key(id, entry), typist, ...aloud })));
}

/** When it returns, the paper is on the disk. */
export function savePaper(who: Acting, id: number, entry: EntryNo, { place, reading }: { readonly place: number; readonly reading: Reading }): Result<{ readonly saved: number; readonly at: string }, Fault> {
  const saved = act(who, id, { kind: 'save', entry, place, reading }, (next) => {
    const { marks, aside } = openOf(next)?.top?.reading ?? reading;
    return { kind: 'paperSaved', ...key(id, entry), place, marks, aside };
  });
  return saved.ok ? ok({ saved: place, at: openOf(saved.value)?.top?.at ?? who.at }) : saved;
}

export function takeBackPaper(who: Acting, id: number, entry: EntryNo, place: number): Result<{ readonly reading: SavedReading }, Fault> {
  const before = countingIn(who.file, id);
  if (!before.ok) return before;
  const top = openOf(before.value)?.top;
  const taken = act(who, id, { kind: 'takeBack', entry, place }, () => ({ kind: 'paperTakenBack', ...key(id, entry), place }));
  if (!taken.ok) return taken;
  return top === undefined ? err(fault('NOTHING_SAVED')) : ok({ reading: { ...top.reading, place: top.place, at: top.at } });
}

export const finishEntry = (who: Acting, id: number, entry: EntryNo, counted: number): Result<Done, Fault> =>
  finished(act(who, id, { kind: 'finish', entry, counted }, () => ({ kind: 'entryFinished', ...key(id, entry), counted })));

export const reopenEntry = (who: Acting, id: number, entry: EntryNo): Result<Done, Fault> =>
  finished(act(who, id, { kind: 'reopen', entry, byHead: who.actor.role === 'head' }, () => ({ kind: 'entryReopened', ...key(id, entry) })));
