import { useState } from 'react';
import type { Status } from '../../../src/domain/attendance.ts';
import type { RosterInput, RosterPerson, Unit } from '../../../src/usecases/views.ts';
import { api, type Answer, type Failure } from '../../api.ts';
import { useCongress } from '../../stores/congress.ts';

export const withoutId = ({ id: _, ...person }: RosterPerson): RosterInput => person;

export type RosterActs = {
  readonly failure: Failure | undefined;
  /** Each answers whether it was taken. */
  readonly whole: (people: readonly RosterInput[]) => Promise<boolean>;
  readonly setStatus: (person: number, status: Status, substitute?: string) => Promise<boolean>;
  readonly fromElected: () => Promise<boolean>;
  readonly report: () => Promise<boolean>;
  readonly takeBack: () => Promise<boolean>;
  readonly allocate: (units: readonly Unit[]) => Promise<boolean>;
};

/** What can be done to the roster of a meeting; afterwards everything that shows it is asked again. */
export function useRosterActs(meeting: number, reload: () => Promise<void>): RosterActs {
  const [failure, setFailure] = useState<Failure>();
  const path = `/meetings/${meeting}`;
  const keep = async (asked: Promise<Answer<unknown>>): Promise<boolean> => {
    const answer = await asked;
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await Promise.all([reload(), useCongress.getState().refresh()]);
    return answer.ok;
  };
  return {
    failure,
    whole: (people) => keep(api.put(`${path}/roster`, { people })),
    setStatus: (person, status, substitute) => keep(api.put(`${path}/roster/${person}/status`, { status, ...(substitute === undefined ? {} : { substitute }) })),
    fromElected: () => keep(api.post(`${path}/roster/elected`)),
    report: () => keep(api.post(`${path}/credentials`)),
    takeBack: () => keep(api.delete(`${path}/credentials`)),
    allocate: (units) => keep(api.put(`${path}/allocation`, { units })),
  };
}
