import { choicesOf } from './choices.ts';
import type { Choice, PastRound } from './past.ts';
import { named, without, type Held, type Seat } from './seat.ts';
import { openSeats, stops } from './tier.ts';

/** After the third ballot with nobody elected the higher committee appoints the secretary of a branch (24-QĐ/TW, 22). */
const ballotsBeforeAppointment = 3;

const reported = ({ decisions = [] }: PastRound): boolean => decisions.some(({ kind }) => kind === 'reportUp');

/** What the meeting may choose for official seats that are open; nothing where all are taken or it has stopped short. */
export function officialChoices(official: readonly Held[], elected: readonly Seat[], branchSecretary: boolean): readonly Choice[] {
  const last = official.at(-1);
  if (last === undefined) return [];
  const next = openSeats(last);
  if (next.length === 0 || stops(last) > 0 || reported(last)) return [];
  if (branchSecretary && elected.length === 0 && official.length >= ballotsBeforeAppointment) return [{ kind: 'reportUp' }];
  return choicesOf({ round: last, next, tier: 'official', standing: without(last, elected).map(named) });
}
