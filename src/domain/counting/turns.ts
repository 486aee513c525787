import { err, ok, type Result } from '../result.ts';
import { ending, goOn, teamOf } from './entry.ts';
import { handCount, miscounted } from './hand-count.ts';
import { pileOf, readsOf, savedOn } from './pile.ts';
import { finalPapers, openPlaces } from './place.ts';
import { compare } from './settle.ts';
import type { Command, CountingFault, CountingState, DoneEntry, Entering, EntryNo, OpenEntry, Who } from './state.ts';

type Next<S = CountingState> = Result<S, CountingFault>;
type Part<K extends Command['kind']> = Extract<Command, { readonly kind: K }>;

/** How many entries are done; the next one has the number after. */
const doneIn = (state: CountingState): number => (state.kind === 'miscounted' ? state.before.done.length : state.done.length);

/** Why this entry cannot be worked on. */
function closed(state: CountingState, entry: EntryNo): CountingFault {
  if (state.kind === 'miscounted') return { code: 'BUNDLE_MISCOUNTED', counted: state.miscount.papers, papers: state.stack.papers };
  return { code: entry > doneIn(state) ? 'ENTRY_NOT_STARTED' : 'ENTRY_CLOSED' };
}

function entering(state: CountingState, entry: EntryNo): Next<Entering> {
  return state.kind === 'entering' && entry === state.done.length + 1 ? ok(state) : err(closed(state, entry));
}

export function inEntry(state: CountingState, entry: EntryNo, change: (open: OpenEntry) => Result<OpenEntry, CountingFault>): Next {
  const there = entering(state, entry);
  if (!there.ok) return there;
  const changed = change(there.value.open);
  return changed.ok ? ok(withOpen(there.value, changed.value)) : changed;
}

const withOpen = (state: Entering, open: OpenEntry): CountingState => (open === state.open ? state : { ...state, open });

/** Claims the next entry of the bundle, after its papers were counted; or the same typist goes on with it. */
export function start(state: CountingState, command: Part<'start'>, who: Who): Next {
  if (state.kind === 'miscounted' || command.entry !== doneIn(state) + 1 || command.entry > state.stack.entries) return err(closed(state, command.entry));
  if (state.kind !== 'waiting' && state.kind !== 'entering') return err({ code: 'ENTRY_CLOSED' });
  const team = teamOf(command, who, state.done.map((one) => one.team));
  if (!team.ok) return team;
  if (state.kind === 'entering') return inEntry(state, command.entry, (open) => goOn(team.value, open));
  const counted = handCount(command, command.typist, command.reader);
  if (!counted.ok) return counted;
  if (counted.value.papers !== state.stack.papers) return ok(miscounted(state, { entry: command.entry, moment: 'opening', by: command.typist }, counted.value, who));
  return ok({ kind: 'entering', stack: state.stack, done: state.done, open: { team: team.value, opened: counted.value } });
}

/** Gives an entry up; its papers are entered anew by whoever claims it next. */
export function release(state: CountingState, { entry, saved, byHead = false }: Part<'release'>, who: Who): Next {
  const there = entering(state, entry);
  if (!there.ok) return there;
  const { stack, done, open } = there.value;
  if (open.team.person !== who.person && !byHead) return err({ code: 'RELEASE_BY_HEAD' });
  return savedOn(open.top) === saved ? ok({ kind: 'waiting', stack, done }) : err({ code: 'SAVED_CHANGED', saved: savedOn(open.top) });
}

/** Ends an entry, with the bundle counted again by two people; after the last one the entries are compared. */
export function finish(state: CountingState, command: Part<'finish'>, who: Who): Next {
  const there = entering(state, command.entry);
  if (!there.ok) return there;
  const { stack, done, open } = there.value;
  if (open.team.person !== who.person) return err({ code: 'NOT_TYPIST' });
  const counted = handCount(command, open.team.typist, open.team.reader);
  if (!counted.ok) return counted;
  if (counted.value.papers !== stack.papers) return ok(miscounted(there.value, { entry: command.entry, moment: 'closing', by: open.team.typist }, counted.value, who));
  const fit = ending(stack.papers, who, open);
  if (!fit.ok) return fit;
  const { top, ...bare } = open;
  const all: readonly DoneEntry[] = [...done, { ...bare, readings: readsOf(top), closed: counted.value }];
  return ok(all.length === stack.entries ? compare(stack, all) : { kind: 'waiting', stack, done: all });
}

const reopened = ({ team, opened, readings }: DoneEntry): OpenEntry => {
  const top = pileOf(readings);
  return { team, ...(opened === undefined ? {} : { opened }), ...(top === undefined ? {} : { top }) };
};

/**
 * Takes the last entry up again: before the next one starts, or before anything is settled, or when all of them have
 * too few or too many papers. What was settled is lost then, so that only the head does it.
 */
export function reopen(state: CountingState, { entry, byHead = false }: Part<'reopen'>, who: Who): Next {
  if (state.kind === 'entering' && entry === state.done.length + 1) return ok(state);
  const last = state.kind === 'miscounted' || entry !== state.done.length ? undefined : state.done.at(-1);
  if (state.kind === 'miscounted' || state.kind === 'entering' || last === undefined) return err(closed(state, entry));
  const back = ok<CountingState>({ kind: 'entering', stack: state.stack, done: state.done.slice(0, -1), open: reopened(last) });
  if (state.kind === 'waiting') return last.team.person === who.person ? back : err({ code: 'NOT_TYPIST' });
  if (state.kind === 'agreed') return err({ code: 'ENTRY_CLOSED' });
  const untouched = state.places.every((one) => one.again === undefined && one.removed === undefined && one.ruling === undefined);
  if (untouched && last.team.person !== who.person && !byHead) return err({ code: 'NOT_TYPIST' });
  if (!untouched && !byHead) return err({ code: 'REOPEN_BY_HEAD' });
  const off = openPlaces(state) === 0 && finalPapers(state).length !== state.stack.papers;
  return untouched || off ? back : err({ code: 'ENTRY_CLOSED' });
}
