import { defaultSettings } from '../domain/count/input.ts';
import { readsOf } from '../domain/counting/pile.ts';
import type { EntryNo } from '../domain/counting/state.ts';
import { ok, type Result } from '../domain/result.ts';
import { readCongress } from '../store/read/congress.ts';
import type { Acting } from './acting.ts';
import { roundView } from './round-view.ts';
import { entryIn, entrySummary } from './entry-summary.ts';
import type { Fault } from './fault.ts';
import { allow } from './permissions.ts';
import { rehearsalPapers } from './rehearse.ts';
import { countingIn } from './round.ts';
import type { DeskView, SavedReading } from './views.ts';

/** What lies on one desk; the readings of an entry are for its typist alone. */
export function deskView(who: Acting, id: number, entry: EntryNo): Result<DeskView, Fault> {
  const allowed = allow(who, 'entry');
  if (!allowed.ok) return allowed;
  const election = roundView(who.file, id);
  if (!election.ok) return election;
  const state = countingIn(who.file, id);
  if (!state.ok) return state;
  const congress = readCongress(who.file.store);
  const known = entryIn(state.value, entry);
  const reads = known === undefined || known.entry.team.person !== who.actor.id ? [] : known.kind === 'open' ? readsOf(known.entry.top) : known.entry.readings;
  const readings = reads.map(({ reading, at }, index): SavedReading => ({ ...reading, place: index + 1, at }));
  const view: DeskView = {
    election: election.value,
    entry,
    summary: entrySummary(who.file, state.value, entry),
    allDisagreeMulti: congress.settings.allDisagreeMulti ?? defaultSettings.allDisagreeMulti,
    readings,
  };
  return ok({ ...view, ...rehearsalPapers(congress.rehearsal, id) });
}
