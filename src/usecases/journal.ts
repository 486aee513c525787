import { brokenLink } from '../store/read/journal.ts';
import type { OpenFile } from './workspace.ts';

/** Every event follows from the one before. */
export const journalHolds = ({ store }: OpenFile): boolean => brokenLink(store) === undefined;
