import { err, ok, type Result } from '../result.ts';
import { checkMarks } from './ballot.ts';
import { alignAll } from './align.ts';
import { finalPapers, openPlaces, standingOf } from './place.ts';
import { orderedMarks, readingKey } from './reading.ts';
import type { Command, Compared, CountingFault, DoneEntry, Place, Ruling, Stack, Who } from './state.ts';

type Part<K extends Command['kind']> = Extract<Command, { readonly kind: K }>;

/** Lays the entries beside each other. */
export function compare(stack: Stack, done: readonly DoneEntry[]): Compared {
  const places = alignAll(done.map(({ readings }) => readings.map(({ reading }) => readingKey(reading)))).map((all): Place => ({ in: all }));
  return judged({ kind: 'comparing', stack, done, places });
}

/** Agreed when nothing is open and the papers are as many as the bundle holds. */
export function judged(state: Compared): Compared {
  const agreed = openPlaces(state) === 0 && finalPapers(state).length === state.stack.papers;
  return { ...state, kind: agreed ? 'agreed' : 'comparing' };
}

const settled = (state: Compared, position: number, place: Place): Compared =>
  judged({ ...state, places: state.places.with(position - 1, place) });

function placeAt(state: Compared, position: number): Result<Place, CountingFault> {
  const place = state.places[position - 1];
  return place === undefined ? err({ code: 'NO_SUCH_PLACE', position }) : ok(place);
}

/** The place with its paper taken in again. */
const kept = ({ removed: _, ...place }: Place): Place => place;

/** Read again from the paper where the two differ, or where a paper was taken out wrongly; nobody types a total. */
export function reread(command: Part<'reread'>, who: Who, state: Compared): Result<Compared, CountingFault> {
  const { position } = command;
  const place = placeAt(state, position);
  if (!place.ok) return place;
  const { state: stands } = standingOf(state, place.value);
  if (stands !== 'differs' && stands !== 'onlyOne' && stands !== 'removed') return err({ code: 'PLACE_SETTLED', position });
  const marks = checkMarks(command.reading.marks, state.stack.ballot);
  if (!marks.ok) return marks;
  const reading = { marks: orderedMarks(marks.value), aside: command.reading.aside };
  return ok(settled(state, position, { ...kept(place.value), again: { reading, person: who.person, at: who.at } }));
}

/** There is no such paper in the stack; a paper that every entry has is there. */
export function remove(command: Part<'remove'>, who: Who, state: Compared): Result<Compared, CountingFault> {
  const { position, note } = command;
  const place = placeAt(state, position);
  if (!place.ok) return place;
  if (place.value.removed !== undefined) return err({ code: 'PLACE_SETTLED', position });
  if (place.value.in.every((one) => one !== undefined)) return err({ code: 'NOT_A_GAP', position });
  return ok(settled(state, position, { ...place.value, removed: { note, person: who.person, at: who.at } }));
}

function checkRuling(ruling: Ruling, stack: Stack): Result<Ruling, CountingFault> {
  if (ruling.kind === 'invalid') return ok(ruling);
  const marks = checkMarks(ruling.marks, stack.ballot);
  return marks.ok ? ok({ ...ruling, marks: orderedMarks(marks.value) }) : marks;
}

/** The board's word on one paper; where the entries differ, it is read again first. */
export function rule(command: Part<'rule'>, who: Who, state: Compared): Result<Compared, CountingFault> {
  const { position, votesFor } = command;
  const place = placeAt(state, position);
  if (!place.ok) return place;
  const { state: stands } = standingOf(state, place.value);
  if (stands === 'removed') return err({ code: 'PLACE_SETTLED', position });
  if (stands === 'differs' || stands === 'onlyOne') return err({ code: 'NOT_REREAD', position });
  const ruling = checkRuling(command.ruling, state.stack);
  if (!ruling.ok) return ruling;
  return ok(settled(state, position, { ...place.value, ruling: { ruling: ruling.value, votesFor, person: who.person, at: who.at } }));
}
