import { openPlaces } from '../domain/counting/place.ts';
import { savedOn } from '../domain/counting/pile.ts';
import { never } from '../domain/result.ts';
import type { CountingState, DoneEntry, EntryNo, OpenEntry } from '../domain/counting/state.ts';
import { allPeople } from './people.ts';
import type { BundleView, EntrySummary, Person } from './views.ts';
import type { OpenFile } from './workspace.ts';

type Known = { readonly kind: 'open'; readonly entry: OpenEntry } | { readonly kind: 'done'; readonly entry: DoneEntry } | undefined;

export function entryIn(state: CountingState, entry: EntryNo): Known {
  if (state.kind === 'miscounted') return entryIn(state.before, entry);
  const done = state.done[entry - 1];
  if (done !== undefined) return { kind: 'done', entry: done };
  return state.kind === 'entering' && entry === state.done.length + 1 ? { kind: 'open', entry: state.open } : undefined;
}

export const entryNumbers: readonly EntryNo[] = [1, 2, 3];

/** Who types and how far in each bundle; never what was read. */
export function bundleViews(file: OpenFile, states: readonly CountingState[]): readonly BundleView[] {
  const people = allPeople(file);
  return states.map((state) => bundleView(state, people));
}

function bundleView(state: CountingState, people: readonly Person[]): BundleView {
  const { bundle, papers, entries } = state.stack;
  return {
    bundle,
    papers,
    state: stateOf(state),
    entries: entryNumbers.slice(0, entries).map((entry) => summaryOf(entryIn(state, entry), entry, people)),
    ...(state.kind === 'miscounted' ? { miscount: miscountView(state.miscount) } : {}),
    ...(state.kind === 'comparing' || state.kind === 'agreed' ? { open: openPlaces(state) } : {}),
  };
}

function stateOf(state: CountingState): BundleView['state'] {
  switch (state.kind) {
    case 'waiting':
      return state.done.length === 0 ? 'empty' : 'entered';
    case 'entering':
    case 'miscounted':
    case 'comparing':
    case 'agreed':
      return state.kind;
    default:
      return never(state);
  }
}

const miscountView = ({ person: _, ...miscount }: Extract<CountingState, { readonly kind: 'miscounted' }>['miscount']): NonNullable<BundleView['miscount']> => miscount;

function summaryOf(known: Known, entry: EntryNo, people: readonly Person[]): EntrySummary {
  if (known === undefined) return { entry, state: 'waiting', saved: 0 };
  const { team, opened } = known.entry;
  const now = people.find((one) => one.id === team.person);
  return {
    entry,
    state: known.kind,
    saved: known.kind === 'open' ? savedOn(known.entry.top) : known.entry.readings.length,
    ...(now === undefined ? {} : { typist: { ...now, name: team.typist } }),
    ...(team.reader === undefined ? {} : { reader: team.reader }),
    ...(opened === undefined ? {} : { opened }),
    ...(known.kind === 'done' ? { closed: known.entry.closed } : {}),
  };
}
