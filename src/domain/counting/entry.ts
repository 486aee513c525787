import { nameKey } from '../names.ts';
import { err, ok, type Result } from '../result.ts';
import { checkMarks } from './ballot.ts';
import { onTop, readsOf, savedOn } from './pile.ts';
import { orderedMarks, sameReading } from './reading.ts';
import type { Command, CountingFault, DoneEntry, OpenEntry, Stack, Team, Who } from './state.ts';

type Part<K extends Command['kind']> = Extract<Command, { readonly kind: K }>;

const keys = (team: Team): readonly string[] => [team.typist, ...(team.reader === undefined ? [] : [team.reader])].map(nameKey);

/** Begins an entry; `other` is the team of the first entry when this is the second. */
export function begin(command: Part<'start'>, who: Who, open: OpenEntry | undefined, other: Team | undefined): Result<OpenEntry, CountingFault> {
  const { typist, reader, restart = false, saved: known = 0 } = command;
  const team: Team = reader === undefined ? { person: who.person, typist } : { person: who.person, typist, reader };
  if (reader !== undefined && nameKey(reader) === nameKey(typist)) return err({ code: 'READER_IS_TYPIST' });
  if (other !== undefined && (other.person === who.person || keys(team).some((key) => keys(other).includes(key)))) return err({ code: 'SAME_PERSON' });
  if (open === undefined) return ok({ team });
  if (restart) {
    const saved = savedOn(open.top);
    return saved === known ? ok({ team }) : err({ code: 'SAVED_CHANGED', saved });
  }
  if (open.team.person !== who.person) return err({ code: 'ENTRY_HELD', typist: open.team.typist });
  const sameReader = (open.team.reader ?? '') === (reader ?? '');
  // Another reader in the middle of a bundle begins it again, as another typist does.
  return sameReader || open.top === undefined ? ok(sameReader ? open : { team }) : err({ code: 'ENTRY_HELD', typist: open.team.typist });
}

/** Lays one more paper down. The same paper saved twice is the same; another reading of it is refused. */
export function save(command: Part<'save'>, who: Who, open: OpenEntry, stack: Stack): Result<OpenEntry, CountingFault> {
  if (open.team.person !== who.person) return err({ code: 'NOT_TYPIST' });
  const { place } = command;
  const marks = checkMarks(command.reading.marks, stack.ballot);
  if (!marks.ok) return marks;
  const reading = { marks: orderedMarks(marks.value), aside: command.reading.aside };
  const next = savedOn(open.top) + 1;
  if (place === next - 1 && open.top !== undefined && sameReading(open.top.reading, reading)) return ok(open);
  if (place < next) return err({ code: 'PLACE_TAKEN', next });
  if (place > next) return err({ code: 'PLACE_SKIPPED', next });
  return ok({ team: open.team, top: onTop(open.top, { reading, at: who.at }) });
}

/** Takes back the last paper, which must be the one that the typist sees last. */
export function takeBack({ place }: Part<'takeBack'>, who: Who, open: OpenEntry): Result<OpenEntry, CountingFault> {
  if (open.team.person !== who.person) return err({ code: 'NOT_TYPIST' });
  if (open.top === undefined) return err({ code: 'NOTHING_SAVED' });
  if (open.top.place !== place) return err({ code: 'PLACE_NOT_LAST', saved: open.top.place });
  return ok(open.top.below === undefined ? { team: open.team } : { team: open.team, top: open.top.below });
}

/** So many papers an entry may be off its stack; what is missing or doubled then shows in the comparison. */
const allowance = (counted: number): number => Math.max(2, Math.floor(counted / 20));

/** Ends an entry; the stack as counted by hand must be the stack that was collected. */
export function finish(command: Part<'finish'>, who: Who, open: OpenEntry, stack: Stack): Result<DoneEntry, CountingFault> {
  if (open.team.person !== who.person) return err({ code: 'NOT_TYPIST' });
  const { counted } = command;
  if (counted !== stack.collected) return err({ code: 'STACK_DIFFERS', counted, collected: stack.collected });
  const saved = savedOn(open.top);
  if (saved === 0 && stack.collected > 0) return err({ code: 'ENTRY_EMPTY' });
  if (Math.abs(saved - counted) > allowance(counted)) return err({ code: 'ENTRY_FAR_OFF', saved, counted });
  return ok({ team: open.team, readings: readsOf(open.top), counted });
}
