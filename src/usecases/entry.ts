import { firstPlace } from '../domain/counting/pile.ts';
import type { Command, CountingState, EntryNo, OpenEntry } from '../domain/counting/state.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { BundleEvent, EntryEvent, InBundle, InEntry } from '../store/events.ts';
import { done, record, type Acting, type Done } from './acting.ts';
import { withdrawn } from './explanations.ts';
import { fault, type Fault } from './fault.ts';
import { allow } from './permissions.ts';
import { bundleIn, step } from './round.ts';
import type { HandCountInput, Reading, SavedReading } from './views.ts';

type Written = EntryEvent | BundleEvent;

/** The step of an entry, written as the event that it is. */
function act(who: Acting, here: InBundle, command: Command, event: (next: CountingState) => Written): Result<CountingState, Fault> {
  const allowed = allow(who, 'entry');
  return allowed.ok ? step(who, here, command, (next) => record(who, [event(next)])) : allowed;
}

const finished = (result: Result<CountingState, Fault>): Result<Done, Fault> => (result.ok ? done : result);
const openOf = (state: CountingState): OpenEntry | undefined => (state.kind === 'entering' ? state.open : undefined);

/** What was written when two people counted another number: the bundle is a state to settle first. */
export function miscountOf(next: CountingState, here: InBundle): BundleEvent | undefined {
  if (next.kind !== 'miscounted') return undefined;
  const { entry, moment, papers, by, with: second } = next.miscount;
  return { kind: 'bundleMiscounted', ...here, entry, moment, counted: papers, by, with: second };
}

const trimmed = (text: string | undefined): string | undefined => (text === undefined || text.trim() === '' ? undefined : text.trim());
const counting = ({ counted, with: second }: Partial<HandCountInput>) => {
  const name = trimmed(second);
  return { ...(counted === undefined ? {} : { counted }), ...(name === undefined ? {} : { with: name }) };
};

export function startEntry(who: Acting, { entry, ...here }: InEntry, { reader: given, ...count }: Partial<HandCountInput> & { readonly reader?: string }): Result<Done, Fault> {
  const reader = trimmed(given);
  const aloud = reader === undefined ? {} : { reader };
  const typist = who.actor.name;
  return finished(
    act(who, here, { kind: 'start', entry, typist, ...counting(count), ...aloud }, (next): Written => {
      const opened = openOf(next)?.opened;
      return miscountOf(next, here) ?? { kind: 'entryStarted', ...here, entry, typist, ...aloud, ...(opened === undefined ? {} : { counted: opened.papers, with: opened.with }) };
    }),
  );
}

/** The entry is given up; the head may free one that nobody works on any more. */
export const releaseEntry = (who: Acting, { entry, ...here }: InEntry, saved: number): Result<Done, Fault> =>
  finished(act(who, here, { kind: 'release', entry, saved, byHead: who.actor.role === 'head' }, () => ({ kind: 'entryReleased', ...here, entry })));

/** When it returns, the paper is on the disk. */
export function savePaper(who: Acting, { entry, ...here }: InEntry, { place, reading, times }: { readonly place: number; readonly reading: Reading; readonly times?: number }): Result<{ readonly saved: number; readonly at: string }, Fault> {
  const many = times === undefined || times === 1 ? {} : { times };
  const saved = act(who, here, { kind: 'save', entry, place, reading, ...many }, (next) => {
    const { marks, aside } = openOf(next)?.top?.reading ?? reading;
    return { kind: 'paperSaved', ...here, entry, place, marks, aside, ...many };
  });
  return saved.ok ? ok({ saved: place + (times ?? 1) - 1, at: openOf(saved.value)?.top?.at ?? who.at }) : saved;
}

export function takeBackPaper(who: Acting, { entry, ...here }: InEntry, place: number): Result<{ readonly reading: SavedReading }, Fault> {
  const allowed = allow(who, 'entry');
  if (!allowed.ok) return allowed;
  const before = bundleIn(who.file, here);
  if (!before.ok) return before;
  const top = openOf(before.value)?.top;
  const taken = act(who, here, { kind: 'takeBack', entry, place }, () => ({ kind: 'paperTakenBack', ...here, entry, place }));
  if (!taken.ok) return taken;
  if (top === undefined) return err(fault('NOTHING_SAVED'));
  return ok({ reading: { ...top.reading, place: firstPlace(top), at: top.at, ...(top.times === 1 ? {} : { times: top.times }) } });
}

export const finishEntry = (who: Acting, { entry, ...here }: InEntry, count: Partial<HandCountInput> & { readonly counted: number }): Result<Done, Fault> =>
  finished(
    act(who, here, { kind: 'finish', entry, ...counting(count), counted: count.counted }, (next): Written => {
      const closed = closedIn(next, entry);
      return miscountOf(next, here) ?? { kind: 'entryFinished', ...here, entry, counted: count.counted, ...(closed === undefined ? {} : { with: closed }) };
    }),
  );

const closedIn = (state: CountingState, entry: EntryNo): string | undefined => (state.kind === 'miscounted' ? undefined : state.done[entry - 1]?.closed.with);

export const reopenEntry = (who: Acting, { entry, ...here }: InEntry): Result<Done, Fault> => {
  const allowed = allow(who, 'entry');
  if (!allowed.ok) return allowed;
  return finished(
    step(who, here, { kind: 'reopen', entry, byHead: who.actor.role === 'head' }, () => record(who, [{ kind: 'entryReopened', ...here, entry }, ...withdrawn(who.file, here.round)])),
  );
};
