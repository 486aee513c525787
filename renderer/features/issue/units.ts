import { allocationOf } from '../../../src/domain/allocation.ts';
import { countsAsPresent } from '../../../src/domain/attendance.ts';
import type { Delegation, RosterPerson } from '../../../src/usecases/views.ts';
import { tidyName } from '../../../src/domain/names.ts';
import { wholeNumber } from '../../texts/numbers.ts';

/** A delegation as it is being written down. */
export type Handed = { readonly unit: string; readonly present: number; readonly ballots: string; readonly receiver: string };

const nobodys = 'Không ghi đơn vị';

/** A row for each unit of the roster, in its order; as many ballots as people present are proposed. */
export function handedRows(people: readonly RosterPerson[], given: readonly Delegation[] = []): readonly Handed[] {
  const { unallocated, withoutUnit } = allocationOf([], people);
  if (unallocated.length === 0) return [];
  const alone = people.filter(({ unit = '', status }) => unit.trim() === '' && countsAsPresent(status)).length;
  const units = [...unallocated, ...(withoutUnit === 0 ? [] : [{ unit: nobodys, present: alone }])];
  return units.map(({ unit, present }) => {
    const before = given.find((one) => one.unit === unit);
    const ballots = given.length === 0 ? present : (before?.ballots ?? 0);
    return { unit, present, ballots: String(ballots), receiver: before?.receiver ?? '' };
  });
}

export type Handing = { readonly delegations: readonly Delegation[]; readonly given: number; readonly wrong: boolean };

/** What is sent: units that got ballots; `wrong` when a number cannot be read. */
export function handing(rows: readonly Handed[]): Handing {
  const delegations = rows.flatMap(({ unit, ballots, receiver }) => {
    const number = wholeNumber(ballots);
    return number === undefined || number === 0 ? [] : [{ unit, ballots: number, receiver: tidyName(receiver) }];
  });
  const given = delegations.reduce((sum, { ballots }) => sum + ballots, 0);
  return { delegations, given, wrong: rows.some(({ ballots }) => ballots.trim() !== '' && wholeNumber(ballots) === undefined) };
}
