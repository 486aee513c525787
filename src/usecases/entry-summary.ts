import { savedOn } from '../domain/counting/pile.ts';
import { never } from '../domain/result.ts';
import type { CountingState, DoneEntry, EntryNo, OpenEntry, Team } from '../domain/counting/state.ts';
import { allPeople } from './people.ts';
import type { EntrySummary } from './views.ts';
import type { OpenFile } from './workspace.ts';

type Known = { readonly kind: 'open'; readonly entry: OpenEntry } | { readonly kind: 'done'; readonly entry: DoneEntry } | undefined;

export function entryIn(state: CountingState | undefined, entry: EntryNo): Known {
  if (state === undefined) return undefined;
  switch (state.kind) {
    case 'empty':
      return undefined;
    case 'firstEntry':
      return entry === 1 ? { kind: 'open', entry: state.open } : undefined;
    case 'firstDone':
      return entry === 1 ? { kind: 'done', entry: state.first } : undefined;
    case 'secondEntry':
      return entry === 1 ? { kind: 'done', entry: state.first } : { kind: 'open', entry: state.open };
    case 'comparing':
    case 'agreed':
      return { kind: 'done', entry: entry === 1 ? state.first : state.second };
    default:
      return never(state);
  }
}

/** Who types and how far; never what was read. */
export function entrySummary(file: OpenFile, state: CountingState | undefined, entry: EntryNo): EntrySummary {
  const known = entryIn(state, entry);
  if (known === undefined) return { entry, state: 'waiting', saved: 0 };
  const saved = known.kind === 'open' ? savedOn(known.entry.top) : known.entry.readings.length;
  return { entry, state: known.kind, saved, ...team(file, known.entry.team) };
}

function team(file: OpenFile, { person, typist, reader }: Team): Pick<EntrySummary, 'typist' | 'reader'> {
  const now = allPeople(file).find((one) => one.id === person);
  const known = now === undefined ? {} : { typist: { ...now, name: typist } };
  return reader === undefined ? known : { ...known, reader };
}
