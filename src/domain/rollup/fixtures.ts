import type { Unit } from './unit.ts';

/** A unit as a table gives it; nothing more is known than what is said. */
export const reported = (name: string, more: Partial<Extract<Unit, { source: 'reported' }>> = {}): Unit => ({ source: 'reported', row: 2, name, filled: {}, structure: {}, hitches: {}, ...more });

const [direct, all] = [45, 46];

/** Ward 46 had no direct election; ward 7, an all-member congress of 182, has the lowest secretary. */
function ward(no: number): Unit {
  const [members, standing, deputies] = [no <= 13 ? 8 : 7, no <= 23 ? 3 : no === 24 ? 4 : undefined, no <= 5 ? 2 : 1];
  return reported(no <= 30 ? `Đảng bộ phường ${no}` : `Đảng bộ xã ${no}`, {
    row: no + 1,
    kind: no % 3 === 1 ? 'allMember' : 'delegate',
    direct: no <= direct,
    ...(no <= direct ? { secretaryVotes: no === 7 ? { part: 149, of: 182 } : no <= 20 ? { part: 150, of: 150 } : { part: 148 - (no % 4) * 3, of: 150 } } : {}),
    filled: {
      committee: { seats: members, elected: members },
      // Small committees have no standing committee.
      ...(standing === undefined ? {} : { standingCommittee: { seats: standing, elected: standing } }),
      secretary: { seats: 1, elected: 1 },
      deputySecretary: { seats: deputies, elected: deputies },
      official: { seats: 5, elected: no === 12 ? 4 : 5 },
      alternate: { seats: 1, elected: 1 },
    },
    structure: { reelected: { part: 4, of: members }, renewed: { part: members - 4, of: members }, women: { part: 2, of: members }, young: { part: 1, of: members } },
    hitches: { furtherRounds: no === 12 ? 1 : 0, ties: no === 12 ? 1 : 0, pauses: no === 46 ? 1 : 0 },
  });
}

/** The report of a city on 46 congresses in 2020. */
export const city: readonly Unit[] = Array.from({ length: all }, (_, at) => ward(at + 1));
