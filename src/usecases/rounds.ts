import { readElections } from '../store/read/plan.ts';
import { roundOf, type Round } from './round.ts';
import type { OpenFile } from './workspace.ts';

/** Every round of the file, in the order of the plan. */
export const roundsOf = (file: OpenFile): readonly Round[] =>
  readElections(file.store).flatMap(({ rounds }) =>
    rounds.flatMap((id) => {
      const round = roundOf(file, id);
      return round.ok ? [round.value] : [];
    }),
  );

export const roundsIn = (file: OpenFile, meeting: number): readonly Round[] => roundsOf(file).filter((round) => round.meeting.id === meeting);
