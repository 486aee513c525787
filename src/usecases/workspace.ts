import { mkdirSync } from 'node:fs';
import type { CountingState, EntryNo } from '../domain/counting/state.ts';
import type { Store } from '../store/store.ts';

export type Recovered = { readonly election: number; readonly bundle: number; readonly entry: EntryNo; readonly lastPlace: number };

/** The congress that is open; the count of every bundle of a round is kept in memory as the tables have it. */
export type OpenFile = {
  readonly name: string;
  readonly store: Store;
  readonly counting: Map<number, readonly CountingState[]>;
  /** It was not closed the last time; and where its last entry stood, when one is in hand. */
  readonly unclosed?: true;
  readonly recovered?: Recovered;
  /** Looked at only: a copy in memory. */
  readonly readOnly?: true;
};

/** A folder of congress files, at most one of them open. The clock comes in from outside. */
export type Workspace = {
  readonly dir: string;
  readonly now: () => string;
  readonly current: () => OpenFile | undefined;
  readonly use: (file: OpenFile | undefined) => void;
};

export function createWorkspace(dir: string, now: () => string = () => new Date().toISOString()): Workspace {
  mkdirSync(dir, { recursive: true });
  let open: OpenFile | undefined;
  return {
    dir,
    now,
    current: () => open,
    use: (file) => {
      open = file;
    },
  };
}
