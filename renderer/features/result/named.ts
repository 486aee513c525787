import type { RoundView } from '../../../src/usecases/views.ts';

/** The name as it is shown everywhere: people of one name are told apart by year or unit. */
export const nameOn = (election: RoundView, no: number): string => election.shown[no - 1] ?? `số ${no}`;
