import { err, never, ok, type Result } from '../result.ts';
import { begin, finish, save, takeBack } from './entry.ts';
import { pileOf } from './pile.ts';
import { finalPapers, openPlaces } from './place.ts';
import { compare, judged, remove, reread, rule } from './settle.ts';
import type { Command, Compared, CountingFault, CountingState, DoneEntry, EntryNo, OpenEntry, Stack, Who } from './state.ts';

type Next = Result<CountingState, CountingFault>;
const closed: Next = err({ code: 'ENTRY_CLOSED' });

export const emptyStack = (stack: Stack): CountingState => ({ kind: 'empty', stack });

/** One step of the count of one bundle; a state that comes back unchanged is the very same object. */
export function transition(state: CountingState, command: Command, who: Who): Next {
  switch (command.kind) {
    case 'start':
      return start(state, command, who);
    case 'save':
      return inEntry(state, command.entry, (open) => save(command, who, open, state.stack));
    case 'takeBack':
      return inEntry(state, command.entry, (open) => takeBack(command, who, open));
    case 'finish':
      return finishing(state, command, who);
    case 'reopen':
      return reopen(state, command, who);
    case 'recount':
      return ok(recount(state, command.collected));
    case 'reread':
      return comparing(state, (compared) => reread(command, who, compared));
    case 'remove':
      return comparing(state, (compared) => remove(command, who, compared));
    case 'rule':
      return comparing(state, (compared) => rule(command, who, compared));
    default:
      return never(command);
  }
}

const comparing = (state: CountingState, settle: (compared: Compared) => Next): Next =>
  state.kind === 'comparing' || state.kind === 'agreed' ? settle(state) : err({ code: 'NOT_COMPARING' });

/** The entry that is open, if it is this one. */
function openEntry(state: CountingState, entry: EntryNo): Result<OpenEntry, CountingFault> {
  if (state.kind === 'firstEntry' && entry === 1) return ok(state.open);
  if (state.kind === 'secondEntry' && entry === 2) return ok(state.open);
  const before = state.kind === 'empty' || (entry === 2 && (state.kind === 'firstEntry' || state.kind === 'firstDone'));
  return err({ code: before ? 'ENTRY_NOT_STARTED' : 'ENTRY_CLOSED' });
}

function inEntry(state: CountingState, entry: EntryNo, change: (open: OpenEntry) => Result<OpenEntry, CountingFault>): Next {
  const open = openEntry(state, entry);
  if (!open.ok) return open;
  const changed = change(open.value);
  return changed.ok ? ok(withOpen(state, changed.value)) : changed;
}

function withOpen(state: CountingState, open: OpenEntry): CountingState {
  if (state.kind !== 'firstEntry' && state.kind !== 'secondEntry') return state;
  return open === state.open ? state : { ...state, open };
}

function start(state: CountingState, command: Extract<Command, { readonly kind: 'start' }>, who: Who): Next {
  const { stack } = state;
  const { entry } = command;
  if (entry === 1 && (state.kind === 'empty' || state.kind === 'firstEntry')) {
    const open = begin(command, who, state.kind === 'firstEntry' ? state.open : undefined, undefined);
    return open.ok ? ok(state.kind === 'firstEntry' ? withOpen(state, open.value) : { kind: 'firstEntry', stack, open: open.value }) : open;
  }
  if (entry === 2 && (state.kind === 'firstDone' || state.kind === 'secondEntry')) {
    const open = begin(command, who, state.kind === 'secondEntry' ? state.open : undefined, state.first.team);
    if (!open.ok) return open;
    return ok(state.kind === 'secondEntry' ? withOpen(state, open.value) : { kind: 'secondEntry', stack, first: state.first, open: open.value });
  }
  return entry === 2 && (state.kind === 'empty' || state.kind === 'firstEntry') ? err({ code: 'ENTRY_NOT_STARTED' }) : closed;
}

function finishing(state: CountingState, command: Extract<Command, { readonly kind: 'finish' }>, who: Who): Next {
  const open = openEntry(state, command.entry);
  if (!open.ok) return open;
  const done = finish(command, who, open.value, state.stack);
  if (!done.ok) return done;
  return ok(state.kind === 'secondEntry' ? compare(state.stack, state.first, done.value) : { kind: 'firstDone', stack: state.stack, first: done.value });
}

const reopened = ({ team, readings }: DoneEntry): OpenEntry => {
  const top = pileOf(readings);
  return top === undefined ? { team } : { team, top };
};

/** The papers in the box were counted again: the entries stay as they are. */
function recount(state: CountingState, collected: number): CountingState {
  if (collected === state.stack.collected) return state;
  const stack = { ...state.stack, collected };
  return state.kind === 'comparing' || state.kind === 'agreed' ? judged({ ...state, stack }) : { ...state, stack };
}

/**
 * Takes an entry up again: the first before the second starts, the second before anything is settled, or when both
 * have too few or too many papers. What was settled is lost then, so that only the head does it.
 */
function reopen(state: CountingState, { entry, byHead = false }: Extract<Command, { readonly kind: 'reopen' }>, who: Who): Next {
  if (entry === 1 && state.kind === 'firstDone') {
    if (state.first.team.person !== who.person) return err({ code: 'NOT_TYPIST' });
    return ok({ kind: 'firstEntry', stack: state.stack, open: reopened(state.first) });
  }
  if (entry === 2 && state.kind === 'comparing') {
    const untouched = state.places.every((one) => one.third === undefined && one.removed === undefined && one.ruling === undefined);
    if (untouched && state.second.team.person !== who.person && !byHead) return err({ code: 'NOT_TYPIST' });
    if (!untouched && !byHead) return err({ code: 'REOPEN_BY_HEAD' });
    const off = openPlaces(state) === 0 && finalPapers(state).length !== state.stack.collected;
    if (!untouched && !off) return closed;
    return ok({ kind: 'secondEntry', stack: state.stack, first: state.first, open: reopened(state.second) });
  }
  return openEntry(state, entry).ok ? ok(state) : err({ code: state.kind === 'empty' ? 'ENTRY_NOT_STARTED' : 'ENTRY_CLOSED' });
}
