import { readElections } from '../store/read/plan.ts';
import { readRound } from '../store/read/round.ts';
import type { HallInput } from './views.ts';
import type { OpenFile } from './workspace.ts';

/** What the desk chose for the display. `version`: of the round when it was chosen; a count taken up again is not shown on by it. */
export type HallControl = HallInput & { readonly version?: number };

const begin: HallControl = { page: 0, theme: 'red', blank: false };
/** For as long as the file is open; the journal knows nothing of it. */
const chosen = new WeakMap<OpenFile, HallControl>();

export const controlOf = (file: OpenFile): HallControl => chosen.get(file) ?? begin;
export const keepControl = (file: OpenFile, control: HallControl): void => void chosen.set(file, control);

/** The round in hand: the last of the plan whose ballots went out, or its first. */
export function roundInHand(file: OpenFile): number | undefined {
  const ids = readElections(file.store).flatMap(({ rounds }) => rounds);
  return ids.findLast((id) => readRound(file.store, id)?.issued !== undefined) ?? ids[0];
}
