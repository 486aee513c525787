import type { Event } from '../store/events.ts';
import { readRound } from '../store/read/round.ts';
import type { OpenFile } from './workspace.ts';

/** Whatever changes the count takes back what was explained of it; nothing where nothing was. */
export const withdrawn = (file: OpenFile, round: number): readonly Event[] =>
  Object.keys(readRound(file.store, round)?.explanations ?? {}).length === 0 ? [] : [{ kind: 'explanationsWithdrawn', round }];
