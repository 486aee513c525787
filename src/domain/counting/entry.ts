import { namesSomebody, writtenKey } from '../names.ts';
import { err, ok, type Result } from '../result.ts';
import { checkMarks } from './ballot.ts';
import { firstPlace, onTop, savedOn } from './pile.ts';
import { orderedMarks, sameReading } from './reading.ts';
import type { Command, CountingFault, OpenEntry, Stack, Team, Who } from './state.ts';

type Part<K extends Command['kind']> = Extract<Command, { readonly kind: K }>;

const keys = (team: Team): readonly string[] => [team.typist, ...(team.reader === undefined ? [] : [team.reader])].map(writtenKey);

/** The team that begins an entry; nobody of it was in an earlier one of this bundle. */
export function teamOf({ typist, reader }: Part<'start'>, who: Who, earlier: readonly Team[]): Result<Team, CountingFault> {
  const team: Team = reader === undefined ? { person: who.person, typist } : { person: who.person, typist, reader };
  if (reader !== undefined && !namesSomebody(reader)) return err({ code: 'READER_UNNAMED' });
  if (reader !== undefined && writtenKey(reader) === writtenKey(typist)) return err({ code: 'READER_IS_TYPIST' });
  const again = earlier.some((other) => other.person === who.person || keys(team).some((key) => keys(other).includes(key)));
  return again ? err({ code: 'SAME_PERSON' }) : ok(team);
}

/** The same typist goes on; another one, or another reader in the middle of a bundle, needs the entry released first. */
export function goOn(team: Team, open: OpenEntry): Result<OpenEntry, CountingFault> {
  if (open.team.person !== team.person) return err({ code: 'ENTRY_HELD', typist: open.team.typist });
  if ((open.team.reader ?? '') === (team.reader ?? '')) return ok(open);
  return open.top === undefined ? ok({ ...open, team }) : err({ code: 'ENTRY_HELD', typist: open.team.typist });
}

/** Lays one more paper down, or so many that are alike. The same saved twice is the same; another reading of it is refused. */
export function save(command: Part<'save'>, who: Who, open: OpenEntry, stack: Stack): Result<OpenEntry, CountingFault> {
  if (open.team.person !== who.person) return err({ code: 'NOT_TYPIST' });
  const { place, times = 1 } = command;
  const marks = checkMarks(command.reading.marks, stack.ballot);
  if (!marks.ok) return marks;
  const reading = { marks: orderedMarks(marks.value), aside: command.reading.aside };
  const { top } = open;
  const next = savedOn(top) + 1;
  if (top !== undefined && place === firstPlace(top) && times === top.times && sameReading(top.reading, reading)) return ok(open);
  if (place < next) return err({ code: 'PLACE_TAKEN', next });
  if (place > next) return err({ code: 'PLACE_SKIPPED', next });
  const left = stack.papers - savedOn(top);
  if (times > 1 && times > left) return err({ code: 'TIMES_OVER', left: Math.max(left, 0) });
  return ok({ ...open, top: onTop(top, { reading, at: who.at }, times) });
}

/** Takes back the last paper, with those entered together with it; it must be the one that the typist sees last. */
export function takeBack({ place }: Part<'takeBack'>, who: Who, open: OpenEntry): Result<OpenEntry, CountingFault> {
  if (open.team.person !== who.person) return err({ code: 'NOT_TYPIST' });
  if (open.top === undefined) return err({ code: 'NOTHING_SAVED' });
  if (open.top.place !== place) return err({ code: 'PLACE_NOT_LAST', saved: open.top.place });
  const { top, ...bare } = open;
  return ok(top.below === undefined ? bare : { ...bare, top: top.below });
}

/** So many papers an entry may be off its bundle; what is missing or doubled then shows in the comparison. */
const allowance = (counted: number): number => Math.max(2, Math.floor(counted / 20));

/** Whether an entry of this length can end at all. */
export function ending(counted: number, who: Who, open: OpenEntry): Result<OpenEntry, CountingFault> {
  if (open.team.person !== who.person) return err({ code: 'NOT_TYPIST' });
  const saved = savedOn(open.top);
  if (saved === 0 && counted > 0) return err({ code: 'ENTRY_EMPTY' });
  return Math.abs(saved - counted) > allowance(counted) ? err({ code: 'ENTRY_FAR_OFF', saved, counted }) : ok(open);
}
