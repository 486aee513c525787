import type { OwnWording } from '../../minutes/wording/own.ts';
import { readScript } from '../../store/read/congress.ts';
import type { OpenFile } from '../workspace.ts';

/** Sentences of papers lie among the texts of the script, under keys of their own. */
const prefix = 'paper.';

export const storedKey = (key: string): string => `${prefix}${key}`;

/** The sentences of papers that this congress words in its own way. */
export const ownWording = ({ store }: OpenFile): OwnWording =>
  Object.fromEntries(Object.entries(readScript(store)).flatMap(([key, text]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [])));
