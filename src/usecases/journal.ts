import { brokenLink } from '../store/read/journal.ts';
import { strayTable } from '../store/read/replay.ts';
import type { OpenFile } from './workspace.ts';

/** Every event follows from the one before. */
export const journalHolds = ({ store }: OpenFile): boolean => brokenLink(store) === undefined;

/** The first table that is not what the journal makes of it, if any. */
export const strayOf = ({ store }: OpenFile): string | undefined => strayTable(store);
