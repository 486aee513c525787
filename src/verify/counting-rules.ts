import { cell, type Event } from './replay/event.ts';
import { find, type Tables } from './replay/tables.ts';
import { stepped } from './count-steps.ts';
import { all, by, desk, filled, open, roleOf, roundIn, since3, type Rule } from './rule.ts';
import { majority, readByAnother } from './settling-rules.ts';

const bundleIn = (tables: Tables, event: Event) => find(tables, 'bundle', { round: cell(event, 'round'), bundle: cell(event, 'bundle') });
const entryIn = (tables: Tables, event: Event) => find(tables, 'entry', { round: cell(event, 'round'), bundle: cell(event, 'bundle'), entry: cell(event, 'entry') });
const entriesIn = (tables: Tables, event: Event) => (tables['entry'] ?? []).filter(({ round, bundle }) => round === cell(event, 'round') && bundle === cell(event, 'bundle'));

/** The bundle is there, and holds as many papers as it is to hold. */
const settled: Rule = ({ tables }, event) => bundleIn(tables, event)?.['miscount'] === null;
const miscounted: Rule = ({ tables }, event) => typeof bundleIn(tables, event)?.['miscount'] === 'string';
const right: Rule = ({ tables }, event) => cell(event, 'counted') === bundleIn(tables, event)?.['papers'];
const wrong: Rule = (course, event) => !right(course, event);
/** A number counted by two people stands in the event only since format 3. */
const countedRight: Rule = (course, event) => event.payload['with'] === undefined || right(course, event);

const begun: Rule = ({ tables }, event) => entryIn(tables, event)?.['counted'] === null;
const ended: Rule = ({ tables }, event) => typeof entryIn(tables, event)?.['counted'] === 'number';
const typist: Rule = ({ tables }, event) => event.person !== null && entryIn(tables, event)?.['person'] === event.person;
const typistOrHead: Rule = (course, event) => typist(course, event) || roleOf(course.tables, event.person) === 'head';

/** Entries follow one another, each ended before the next, each by somebody who made none of this bundle before. */
const inTurn: Rule = ({ tables }, event) => {
  const entry = Number(event.payload['entry']);
  const others = entriesIn(tables, event).filter((one) => one['entry'] !== entry);
  const most = Number(roundIn(tables, event)?.['entries']);
  return entry >= 1 && entry <= most && others.length === entry - 1 && others.every((one) => Number(one['entry']) < entry && one['counted'] !== null && one['person'] !== event.person);
};

/** Nobody has it; its own typist may name another reader before the first paper; before format 3 another typist began it again. */
const unclaimed: Rule = ({ tables }, event) => {
  const entry = entryIn(tables, event);
  if (entry === undefined) return true;
  if (entry['counted'] !== null) return false;
  return event.payload['counted'] === undefined || (entry['person'] === event.person && !hasReadings(tables, event));
};

const hasReadings = (tables: Tables, event: Event): boolean =>
  find(tables, 'reading', { round: cell(event, 'round'), bundle: cell(event, 'bundle'), entry: cell(event, 'entry'), place: 1 }) !== undefined;

const last: Rule = ({ tables }, event) => entriesIn(tables, event).every((one) => Number(one['entry']) <= Number(event.payload['entry']));

/** At the opening nobody has the entry yet; at the closing its typist counts. Counted again, it is still the same moment. */
const atItsMoment: Rule = (course, event) => {
  const { tables } = course;
  const miscount = bundleIn(tables, event)?.['miscount'];
  if (typeof miscount === 'string') {
    const { entry, moment } = JSON.parse(miscount) as Record<string, unknown>;
    return entry === event.payload['entry'] && moment === event.payload['moment'];
  }
  return event.payload['moment'] === 'closing' ? begun(course, event) && typist(course, event) : entryIn(tables, event) === undefined && inTurn(course, event);
};

/** Every entry of the bundle is ended, so that they lie beside each other. */
const compared: Rule = ({ tables }, event) => {
  const entries = entriesIn(tables, event);
  return entries.length === roundIn(tables, event)?.['entries'] && entries.every((one) => one['counted'] !== null);
};

const bundlesIn = (tables: Tables, event: Event) => (tables['bundle'] ?? []).filter(({ round }) => round === cell(event, 'round'));

/** One bundle alone holds the papers collected: another number of it is another number of them. */
const itsOwn: Rule = ({ tables }, event) => bundleIn(tables, event) !== undefined && (bundlesIn(tables, event).length > 1 || cell(event, 'papers') === bundleIn(tables, event)?.['papers']);

const noted: Rule = (_, event) => filled(event.payload['note']);
/** What the rows say had to hold in every format; since format 3 the count itself takes the step. */
const step = since3(stepped);

/** What can happen to the papers of a bundle, from the first hand count to the comparison. */
export const ofCounting = {
  bundleRecounted: all(by('head'), open, itsOwn, noted, step),
  bundleMiscounted: all(desk, open, wrong, atItsMoment, step),
  bundleCounted: all(desk, open, miscounted, right, step),
  entryStarted: all(desk, open, settled, inTurn, unclaimed, countedRight, step),
  entryReleased: all(desk, open, settled, begun, typistOrHead, step),
  paperSaved: all(desk, open, settled, begun, typist, step),
  paperTakenBack: all(desk, open, settled, begun, typist, step),
  entryFinished: all(desk, open, settled, begun, typist, countedRight, step),
  entryReopened: all(desk, open, settled, ended, last, typistOrHead, step),
  paperReread: all(desk, open, compared, since3(readByAnother), step),
  paperRemoved: all(by('head'), open, compared, noted, step),
  paperRuled: all(by('head'), open, compared, since3(majority), step),
} satisfies Readonly<Record<string, Rule>>;
