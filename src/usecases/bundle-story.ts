import { bundleSizes } from '../domain/counting/bundles.ts';
import type { CountingState, EntryNo } from '../domain/counting/state.ts';
import { never } from '../domain/result.ts';
import type { BundleStory, EntryStory, Happening, HandCounted } from '../minutes/bundle/source.ts';
import { readBundleEvents, type BundleHappened } from '../store/read/bundle-events.ts';
import { entryIn, entryNumbers } from './bundles.ts';
import { allPeople } from './people.ts';
import { vietnamTime } from '../minutes/vietnam-time.ts';
import type { OpenFile } from './workspace.ts';

/** What happened to each bundle of a round, from the journal and from how it stands; never what was read. */
export function bundleStories(file: OpenFile, round: number, states: readonly CountingState[]): readonly BundleStory[] {
  const people = allPeople(file);
  const nameOf: NameOf = (id) => people.find((one) => one.id === id)?.name ?? '';
  const told = readBundleEvents(file.store, round);
  return states.map((state) => storyOf(state, eventsOf(told, state, states.length), nameOf));
}

type NameOf = (person: number | undefined) => string;

/** With one bundle its number is that of the papers collected. */
const eventsOf = (told: readonly BundleHappened[], { stack }: CountingState, bundles: number): readonly BundleHappened[] =>
  told.filter(({ event }) => ('bundle' in event ? event.bundle === stack.bundle : event.kind === 'ballotsCollected' || bundles === 1));

function storyOf(state: CountingState, events: readonly BundleHappened[], nameOf: NameOf): BundleStory {
  const { bundle, papers, entries } = state.stack;
  return { bundle, papers, entries: entryNumbers.slice(0, entries).map((entry) => entryStory(state, entry, events)), happenings: happeningsOf(bundle, events, nameOf) };
}

function entryStory(state: CountingState, entry: EntryNo, events: readonly BundleHappened[]): EntryStory {
  const known = entryIn(state, entry);
  if (known === undefined) return { entry };
  const { team, opened } = known.entry;
  const lastOf = (kind: 'entryStarted' | 'entryFinished'): string | undefined => {
    const found = events.findLast(({ event }) => event.kind === kind && event.entry === entry);
    return found === undefined ? undefined : vietnamTime(found.at);
  };
  const [began, ended] = [lastOf('entryStarted'), known.kind === 'done' ? lastOf('entryFinished') : undefined];
  return {
    entry,
    typist: team.typist,
    ...(team.reader === undefined ? {} : { reader: team.reader }),
    ...(began === undefined ? {} : { began }),
    ...(ended === undefined ? {} : { ended }),
    ...(opened === undefined ? {} : { opened: counted(opened.papers, team.typist, opened.with, began) }),
    ...(known.kind === 'done' ? { closed: counted(known.entry.closed.papers, team.typist, known.entry.closed.with, ended) } : {}),
  };
}

const counted = (papers: number, by: string, second: string | undefined, at: string | undefined): HandCounted => ({
  papers,
  names: second === undefined ? [by] : [by, second],
  ...(at === undefined ? {} : { at }),
});

function happeningsOf(bundle: number, events: readonly BundleHappened[], nameOf: NameOf): readonly Happening[] {
  /** What the bundle was to hold, and who typed, at each moment. */
  let papers = 0;
  const typists = new Map<EntryNo, string>();
  return events.flatMap(({ event, person, at: stamp }): readonly Happening[] => {
    const at = vietnamTime(stamp);
    switch (event.kind) {
      case 'ballotsCollected':
        papers = bundleSizes(event.collected, event.bundleSize)[bundle - 1] ?? 0;
        return [];
      case 'entryStarted': {
        const before = typists.get(event.entry);
        typists.set(event.entry, event.typist);
        return before === undefined || before === event.typist ? [] : [{ kind: 'restarted', at, entry: event.entry, typist: event.typist, before }];
      }
      case 'entryFinished':
        return [];
      case 'bundleMiscounted':
        return [{ kind: 'miscounted', at, entry: event.entry, moment: event.moment, counted: event.counted, papers, names: [event.by, event.with] }];
      case 'bundleCounted':
        return [{ kind: 'counted', at, counted: event.counted, names: [event.by, event.with] }];
      case 'ballotsRecounted':
      case 'bundleRecounted': {
        const before = papers;
        papers = event.kind === 'bundleRecounted' ? event.papers : event.collected;
        return [{ kind: 'recounted', at, papers, before, by: nameOf(person), note: event.note }];
      }
      case 'entryReleased': {
        const typist = typists.get(event.entry) ?? '';
        typists.delete(event.entry);
        return [{ kind: 'released', at, entry: event.entry, typist, by: nameOf(person) }];
      }
      case 'entryReopened':
        return [{ kind: 'reopened', at, entry: event.entry, by: nameOf(person) }];
      // About no bundle.
      case 'unusedCounted':
        return [];
      default:
        return never(event);
    }
  });
}
