import { transition } from '../domain/counting/machine.ts';
import { savedOn } from '../domain/counting/pile.ts';
import type { Reading } from '../domain/counting/reading.ts';
import type { Command, CountingState, EntryNo, Miscount, Ruling } from '../domain/counting/state.ts';
import { countOf } from './course.ts';
import { plainJson } from './format.ts';
import type { Event } from './replay/event.ts';
import { personIn, roleOf, type Rule } from './rule.ts';

type Payload = Event['payload'];
/** Who acts, by the name that the file has for the person. */
type Actor = { readonly name: string; readonly head: boolean };
type Step = { readonly command: (payload: Payload, actor: Actor, state: CountingState) => Command; readonly fits: (next: CountingState, payload: Payload, actor: Actor) => boolean };

const entryOf = ({ entry }: Payload): EntryNo => entry as EntryNo;
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);
const text = (key: string, value: unknown): Record<string, string> => (typeof value === 'string' ? { [key]: value } : {});
const handCount = ({ counted, with: second }: Payload): { readonly counted: number; readonly with?: string } => ({ counted: numberOf(counted), ...text('with', second) });
const readingOf = ({ marks, aside }: Payload): Reading => ({ marks: marks as Reading['marks'], aside: aside === true });
const same = (a: unknown, b: unknown): boolean => plainJson(a ?? null) === plainJson(b ?? null);
const always = (): boolean => true;
const placeIn = (next: CountingState, { position }: Payload) => (next.kind === 'comparing' || next.kind === 'agreed' ? next.places[Number(position) - 1] : undefined);

/** What led to a miscount: another count of it, or the hand count at the beginning or the end of an entry. */
function miscounting(payload: Payload, { name }: Actor, state: CountingState): Command {
  const count = { ...handCount(payload), with: String(payload['with']) };
  if (state.kind === 'miscounted') return { kind: 'count', by: name, ...count };
  return payload['moment'] === 'closing' ? { kind: 'finish', entry: entryOf(payload), ...count } : { kind: 'start', entry: entryOf(payload), typist: name, ...count };
}

const isMiscount = ({ entry, moment, papers, by, with: second }: Miscount, payload: Payload): boolean =>
  same([entry, moment, papers, by, second], [payload['entry'], payload['moment'], payload['counted'], payload['by'], payload['with']]);

/** Each event of a bundle as the command that it records, and what has to come of it. */
const steps: Readonly<Record<string, Step>> = {
  entryStarted: {
    command: (payload, { name }) => ({ kind: 'start', entry: entryOf(payload), typist: name, ...text('reader', payload['reader']), ...(payload['counted'] === undefined ? {} : handCount(payload)) }),
    fits: (next, { typist, reader, counted, with: second }) => next.kind === 'entering' && same([next.open.team.typist, next.open.team.reader, next.open.opened?.papers, next.open.opened?.with], [typist, reader, counted, second]),
  },
  entryReleased: {
    command: (payload, { head }, state) => ({ kind: 'release', entry: entryOf(payload), saved: state.kind === 'entering' ? savedOn(state.open.top) : 0, byHead: head }),
    fits: always,
  },
  paperSaved: {
    command: (payload) => ({ kind: 'save', entry: entryOf(payload), place: numberOf(payload['place']), reading: readingOf(payload), ...(payload['times'] === undefined ? {} : { times: numberOf(payload['times']) }) }),
    fits: (next, payload) => next.kind === 'entering' && same(next.open.top?.reading, { marks: payload['marks'], aside: payload['aside'] }) && (payload['times'] === undefined || Number(payload['times']) > 1),
  },
  paperTakenBack: { command: (payload) => ({ kind: 'takeBack', entry: entryOf(payload), place: numberOf(payload['place']) }), fits: always },
  entryFinished: {
    command: (payload) => ({ kind: 'finish', entry: entryOf(payload), ...handCount(payload) }),
    fits: (next, { entry, counted, with: second }) => next.kind !== 'miscounted' && same(next.done[Number(entry) - 1]?.closed, { papers: counted, with: second }),
  },
  entryReopened: { command: (payload, { head }) => ({ kind: 'reopen', entry: entryOf(payload), byHead: head }), fits: always },
  bundleMiscounted: { command: miscounting, fits: (next, payload) => next.kind === 'miscounted' && isMiscount(next.miscount, payload) },
  bundleCounted: {
    command: (payload, { name }) => ({ kind: 'count', by: name, counted: numberOf(payload['counted']), with: String(payload['with']) }),
    fits: (next, payload, { name }) => next.kind !== 'miscounted' && payload['by'] === name && String(payload['with']).trim() === payload['with'],
  },
  bundleRecounted: { command: ({ papers }) => ({ kind: 'recount', papers: numberOf(papers) }), fits: always },
  paperReread: {
    command: (payload) => ({ kind: 'reread', position: numberOf(payload['position']), reading: readingOf(payload) }),
    fits: (next, payload) => same(placeIn(next, payload)?.again?.reading, { marks: payload['marks'], aside: payload['aside'] }),
  },
  paperRemoved: { command: ({ position, note }) => ({ kind: 'remove', position: numberOf(position), note: String(note) }), fits: always },
  paperRuled: {
    command: ({ position, ruling, votesFor }) => ({ kind: 'rule', position: numberOf(position), ruling: ruling as Ruling, votesFor: numberOf(votesFor) }),
    fits: (next, payload) => same(placeIn(next, payload)?.ruling?.ruling, payload['ruling']),
  },
};

/** The count of the bundle takes this step, and comes to what the event says; it is followed from here. Last in a row of rules. */
export const stepped: Rule = (course, event) => {
  const { round, bundle } = event.payload;
  const step = Object.hasOwn(steps, event.kind) ? steps[event.kind] : undefined;
  const states = countOf(course, Number(round));
  const state = typeof bundle === 'number' ? states[bundle - 1] : undefined;
  const person = personIn(course.tables, event.person);
  if (step === undefined || state === undefined || person === undefined) return false;
  const actor: Actor = { name: String(person['name']), head: roleOf(course.tables, event.person) === 'head' };
  const next = transition(state, step.command(event.payload, actor, state), { person: Number(person['id']), at: event.at });
  if (!next.ok || next.value === state || !step.fits(next.value, event.payload, actor)) return false;
  course.counts.set(Number(round), states.with(Number(bundle) - 1, next.value));
  return true;
};
