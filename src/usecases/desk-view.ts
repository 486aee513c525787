import { defaultSettings } from '../domain/count/input.ts';
import { readsOf } from '../domain/counting/pile.ts';
import type { Read } from '../domain/counting/state.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { InEntry } from '../store/events.ts';
import { readCongress } from '../store/read/congress.ts';
import type { Acting } from './acting.ts';
import { roundView } from './round-view.ts';
import { bundleViews, entryIn } from './bundles.ts';
import { fault, type Fault } from './fault.ts';
import { allow } from './permissions.ts';
import { rehearsalPapers } from './rehearse.ts';
import { countingIn } from './round.ts';
import type { DeskView, SavedReading } from './views.ts';

/** What lies on one desk; the readings of an entry are for its typist alone. */
export function deskView(who: Acting, { round: id, bundle, entry }: InEntry): Result<DeskView, Fault> {
  const allowed = allow(who, 'entry');
  if (!allowed.ok) return allowed;
  const election = roundView(who.file, id);
  if (!election.ok) return election;
  const states = countingIn(who.file, id);
  if (!states.ok) return states;
  const state = states.value[bundle - 1];
  const view = bundleViews(who.file, states.value)[bundle - 1];
  const summary = view?.entries[entry - 1];
  if (state === undefined || view === undefined || summary === undefined) return err(fault('NO_SUCH_BUNDLE'));
  const congress = readCongress(who.file.store);
  const known = entryIn(state, entry);
  const reads = known === undefined || known.entry.team.person !== who.actor.id ? [] : known.kind === 'open' ? readsOf(known.entry.top) : known.entry.readings;
  const readings = reads.map(({ reading, at, batch }, index): SavedReading => ({ ...reading, place: index + 1, at, ...timesOf(reads, batch, index) }));
  const desk: DeskView = {
    election: election.value,
    bundle: view,
    entry,
    summary,
    allDisagreeMulti: congress.settings.allDisagreeMulti ?? defaultSettings.allDisagreeMulti,
    readings,
  };
  const papers = rehearsalPapers(congress.rehearsal, id, states.value)?.[bundle - 1];
  return ok(papers === undefined ? desk : { ...desk, rehearsalPapers: papers });
}

/** The first of papers alike says how many there are; all of them are told one by one. */
const timesOf = (reads: readonly Read[], batch: number | undefined, index: number): Pick<SavedReading, 'times'> =>
  batch === index + 1 ? { times: reads.filter((one) => one.batch === batch).length } : {};
