import { mkdirSync } from 'node:fs';
import type { CountingState } from '../domain/counting/state.ts';
import type { Helper } from '../signing/token/ask.ts';
import type { LastPlace } from '../store/events.ts';
import type { Store } from '../store/store.ts';

export type Recovered = LastPlace;

/** The congress that is open; the count of every bundle of a round is kept in memory as the tables have it. */
export type OpenFile = {
  readonly name: string;
  readonly store: Store;
  readonly counting: Map<number, readonly CountingState[]>;
  /** It was not closed once; and where its last entry stood then, when one was in hand. Until the head has checked it. */
  unclosed?: true;
  recovered?: Recovered;
  /** Looked at only: a copy in memory. */
  readonly readOnly?: true;
};

/** A folder of congress files, at most one of them open. The clock comes in from outside. */
export type Workspace = {
  readonly dir: string;
  readonly now: () => string;
  readonly current: () => OpenFile | undefined;
  readonly use: (file: OpenFile | undefined) => void;
  /** How the process of a signing token is started, where it is not by Node's own means. */
  readonly tokenHelper?: () => Helper;
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
